/**
 * The one way data files are written: entries by id (searches by pair, flows by countries and year), keys in a fixed order, two spaces, a newline at the end. A change of
 * one value is then a change of one line.
 */

const KEY_ORDER: readonly string[] = [
  'kind',
  'id',
  'pair',
  'party',
  'document',
  'section',
  'paragraph',
  'line',
  'version',
  'is',
  'asOf',
  'numeric',
  'series',
  'seriesName',
  'name',
  'abbreviation',
  'shortName',
  'title',
  'type',
  'form',
  'subject',
  'standing',
  'class',
  'language',
  'statement',
  'finding',
  'reason',
  'queries',
  'found',
  'searchedOn',
  'officialTitles',
  'summary',
  'note',
  'parties',
  'partiesIncomplete',
  'guarantors',
  'host',
  'lead',
  'signed',
  'ratified',
  'inForce',
  'ended',
  'withdrawn',
  'start',
  'end',
  'status',
  'place',
  'seat',
  'capital',
  'southAmerican',
  'label',
  'memberships',
  'membersIncomplete',
  'actions',
  'contingents',
  'threats',
  'activities',
  'related',
  'records',
  'evidence',
  'source',
  'locator',
  'supports',
  'says',
  'denies',
  'publisher',
  'origin',
  'url',
  'citation',
  'published',
  'country',
  'partner',
  'from',
  'to',
  'year',
  'size',
  'courses',
  'students',
  'incomplete',
  'basis',
  'lang',
  'text',
  'lon',
  'lat',
  'en',
  'es',
  'pt',
]
const RANK = new Map(KEY_ORDER.map((key, i) => [key, i]))

export function canonicalText(value: unknown): string {
  const sorted = Array.isArray(value) ? [...value].sort(byId) : value
  return `${JSON.stringify(ordered(sorted), null, 2)}\n`
}

/** Keys that are not in the list come last, by name, so that the format command never loses one. */
function ordered(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(ordered)
  if (typeof value !== 'object' || value === null) return value
  const rank = (key: string) => RANK.get(key) ?? KEY_ORDER.length
  const entries = Object.entries(value).sort(([a], [b]) => rank(a) - rank(b) || (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, inner]) => [key, ordered(inner)]))
}

function byId(a: unknown, b: unknown): number {
  const [x, y] = [keyOf(a) ?? '', keyOf(b) ?? '']
  return x < y ? -1 : x > y ? 1 : 0
}

/** What an entry is known by: its id; its pair where it has none; of a flow, who to whom and when. */
export function keyOf(entry: unknown): string | null {
  if (typeof entry !== 'object' || entry === null) return null
  if ('partner' in entry && 'country' in entry && 'year' in entry)
    return [entry.country, entry.partner, entry.year].map(String).join('-')
  const key = 'id' in entry ? entry.id : 'pair' in entry ? entry.pair : null
  return typeof key === 'string' ? key : null
}
