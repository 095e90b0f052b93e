import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { kindPluralLabel, statusLabel } from '../dataset/labels.ts'
import { KINDS, type Kind } from '../domain/taxonomy.ts'
import { formatEdtf } from '../i18n/date.ts'
import { compareText, formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { Evaluation } from '../state/evaluate.ts'
import type { Link } from '../state/links.ts'
import type { Selection } from '../state/view.ts'
import { nameOf } from './contents.ts'
import { MOST_CURVES, recordsOfPair } from './fan.ts'
import type { MapModel, Target } from './model.ts'
import { countRecords, countsOf, headingOf } from './words.ts'

/** The list's id in the document, for whoever sends the focus to the map. */
export const MAP_LIST = 'map-list'

/**
 * How deep the map's list stands: in all countries, in one country's links, in the records of one of those, or, where
 * those are many, in their kinds and then in the records of one kind, as the map opens a pair.
 */
export type Place =
  | readonly []
  | readonly [country: string]
  | readonly [country: string, group: string]
  | readonly [country: string, group: string, kind: Kind]

/** The group of a country's records that none of its links counts: those of several states, and disputes. */
export const SEVERAL = 'several'

/** Options of one level; none of the atlas's own has more. */
const MOST_LISTED = 500

export interface ListEntry {
  readonly id: string
  readonly name: string
  /** Counts, or date and status. */
  readonly detail: string
  /** What it opens; null where it only leads deeper. */
  readonly opens: Target | null
  /** What the map shows while it is active. */
  readonly shows: Target
  /** What lies below it; null where nothing does. */
  readonly below: Place | null
}

export interface ListLevel {
  readonly title: string
  readonly entries: readonly ListEntry[]
}

export interface ListSources {
  readonly dataset: Dataset
  readonly links: readonly Link[]
  readonly result: Evaluation
  readonly model: MapModel
}

/** One level of the list countries → links → records, of what the view lets through. */
export function levelAt(place: Place, sources: ListSources): ListLevel {
  const [country, group, kind] = place
  if (country === undefined) return countries(sources)
  if (group === undefined) return linksOfCountry(country, sources)
  const records = group === SEVERAL ? several(country, sources) : ofPair(group, sources)
  if (kind === undefined && group !== SEVERAL && records.length > MOST_CURVES)
    return kindsOf(country, group, records, sources)
  return recordsOf(country, group, kind === undefined ? records : records.filter((r) => r.kind === kind), sources)
}

/** South American states first; then partners with records; each by name. A reader's own records bring their own states alone. */
function countries(sources: ListSources): ListLevel {
  const { model, dataset } = sources
  // Where a reader's own records stand alone, a state of the region that none of them names is not their subject.
  const region = dataset.own?.mode !== 'instead'
  const entries = [...model.countries.values()]
    .filter((c) => (region && c.southAmerican) || (model.tallies.get(c.id)?.records ?? 0) > 0)
    .sort(
      (a, b) =>
        Number(b.southAmerican) - Number(a.southAmerican) || compareText(nameOf(a, model.lang), nameOf(b, model.lang)),
    )
    .map((country): ListEntry => {
      const selection: Selection = { type: 'country', id: country.id }
      const records = model.tallies.get(country.id)?.records ?? 0
      return {
        id: country.id,
        name: headingOf(model, selection),
        detail: countsOf(model, selection),
        opens: { selection },
        shows: { selection },
        below: records > 0 ? [country.id] : null,
      }
    })
  return { title: m.access_list_countries(), entries }
}

function linksOfCountry(country: string, sources: ListSources): ListLevel {
  const { model, links } = sources
  const own: Selection = { type: 'country', id: country }
  const entries = links
    .filter((link) => link.a === country || link.b === country)
    .map(({ pair }): ListEntry => {
      const selection: Selection = { type: 'pair', id: pair }
      return {
        id: pair,
        name: headingOf(model, selection),
        detail: countsOf(model, selection),
        opens: { selection },
        shows: { selection },
        below: [country, pair],
      }
    })
  const rest = several(country, sources)
  if (rest.length > 0)
    entries.push({
      id: SEVERAL,
      name: m.access_list_several(),
      detail: countRecords(rest.length),
      opens: null,
      shows: { selection: own },
      below: [country, SEVERAL],
    })
  return { title: m.access_list_links({ name: headingOf(model, own) }), entries }
}

/** One entry per kind, as the pair has one curve per kind on the map. */
function kindsOf(country: string, pair: string, records: readonly CompiledRecord[], { model }: ListSources): ListLevel {
  const selection: Selection = { type: 'pair', id: pair }
  const entries = KINDS.flatMap((kind): ListEntry[] => {
    const count = records.filter((r) => r.kind === kind).length
    if (count === 0) return []
    const target: Target = { selection, group: { pair, kind, count } }
    return [
      {
        id: `${pair}:${kind}`,
        name: kindPluralLabel(kind),
        detail: countRecords(count),
        opens: target,
        shows: target,
        below: [country, pair, kind],
      },
    ]
  })
  return { title: m.access_list_kinds({ name: headingOf(model, selection) }), entries }
}

function recordsOf(
  country: string,
  group: string,
  records: readonly CompiledRecord[],
  { model }: ListSources,
): ListLevel {
  const listed = [...records].sort(newestFirst)
  const entries = listed.slice(0, MOST_LISTED).map((record): ListEntry => {
    const selection: Selection = { type: 'record', id: record.id }
    const date = formatEdtf(record.kind === 'agreement' ? (record.signed ?? record.inForce) : record.start, 'short')
    return {
      id: record.id,
      name: record.derived.title[model.lang],
      detail: `${date}, ${statusLabel(record.status.is)}`,
      opens: { selection },
      shows: { selection },
      below: null,
    }
  })
  const rest = listed.length - entries.length
  if (rest > 0)
    entries.push({
      id: `${group}:more`,
      name: m.own_map_more({ count: formatNumber(rest) }),
      detail: m.own_map_more_where(),
      opens: null,
      shows: { selection: { type: 'country', id: country } },
      below: null,
    })
  const of: Selection = group === SEVERAL ? { type: 'country', id: country } : { type: 'pair', id: group }
  const name = headingOf(model, of)
  return {
    title: group === SEVERAL ? m.access_list_several_of({ name }) : m.access_list_records({ name }),
    entries,
  }
}

/** Matching records of the country that are no part of its links. */
function several(country: string, { dataset, result }: ListSources): readonly CompiledRecord[] {
  return (dataset.byParty.get(country) ?? []).flatMap((i) => {
    const record = dataset.records[i]
    return record && result.matching[i] === 1 && !record.derived.pair?.split('-').includes(country) ? [record] : []
  })
}

/** As many as the map opens the pair into: with a dispute between the two, which is no part of their link's count. */
function ofPair(pair: string, { dataset, result }: ListSources): readonly CompiledRecord[] {
  return recordsOfPair(dataset, result, pair, null)
}

function newestFirst(a: CompiledRecord, b: CompiledRecord): number {
  const [x, y] = [a.derived.begun?.[0] ?? Number.NEGATIVE_INFINITY, b.derived.begun?.[0] ?? Number.NEGATIVE_INFINITY]
  return x === y ? (a.id < b.id ? -1 : 1) : y > x ? 1 : -1
}
