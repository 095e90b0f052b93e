import type { CompiledRecord } from '../../dataset/compiled.ts'
import { fieldLabel, memberStatusLabel, statusLabel } from '../../dataset/labels.ts'
import { parseCalendar } from '../../domain/time.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { compareText, formatList, lowerFirst } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { datesOf } from '../../panels/reading/recordPage.ts'
import { countryName, partyName } from '../../panels/words.ts'
import { type Html, html } from './html.ts'
import { section } from './lists.ts'
import type { Here } from './site.ts'

interface Happening {
  readonly date: string
  readonly what: string
  /** Empty where it happened to the record as a whole. */
  readonly who: readonly string[]
}

/** A record's dates in words, oldest first: its own, what each party did, who joined and left. */
export function timelineSection(here: Here, record: CompiledRecord): Html | null {
  const all = grouped([...ownDates(here, record), ...acts(here, record), ...memberships(here, record)])
  if (all.length === 0) return null
  const items = all.map(({ date, what, who }) => {
    const text = who.length === 0 ? what : m.static_event({ what, who: formatList([...who].sort(compareText)) })
    return html`<li>${timeOf(date)} – ${text}</li>`
  })
  const now = m.static_status_on({ date: formatEdtf(here.site.dataset.asOf), status: statusLabel(record.status.is) })
  const standing = record.derived.believed || record.derived.unconfirmedSince ? null : now
  return section(
    m.static_timeline(),
    null,
    html`<ol class="timeline">${items}${standing && html`<li>${standing}</li>`}</ol>`,
  )
}

function ownDates({ site }: Here, record: CompiledRecord): readonly Happening[] {
  return datesOf(site.dataset, record).map(({ field, value }) => ({ date: value, what: fieldLabel(field), who: [] }))
}

const ACTS = [
  ['signed', m.read_action_signed],
  ['ratified', m.read_action_ratified],
  ['inForce', m.read_action_in_force],
  ['withdrawn', m.read_action_withdrawn],
] as const

function acts({ site }: Here, record: CompiledRecord): readonly Happening[] {
  if (record.kind !== 'agreement') return []
  return (record.actions ?? []).flatMap((action) =>
    ACTS.flatMap(([key, what]): Happening[] => {
      const date = action[key]
      return date ? [{ date, what: what(), who: [partyName(site.dataset, action.party)] }] : []
    }),
  )
}

function memberships({ site }: Here, record: CompiledRecord): readonly Happening[] {
  if (record.kind !== 'organization') return []
  return record.memberships.flatMap(({ country, status, from, to }): Happening[] => {
    const who = [countryName(site.dataset, country)]
    const word = memberStatusLabel(status)
    return [
      ...(from ? [{ date: from, what: word, who }] : []),
      ...(to ? [{ date: to, what: m.static_event_left({ status: lowerFirst(word) }), who }] : []),
    ]
  })
}

/** What happened to several on one day is one line. */
function grouped(all: readonly Happening[]): readonly Happening[] {
  const lines = new Map<string, { date: string; what: string; who: string[] }>()
  for (const { date, what, who } of all) {
    const key = `${date}|${what}`
    const known = lines.get(key)
    if (known) known.who.push(...who)
    else lines.set(key, { date, what, who: [...who] })
  }
  return [...lines.values()].sort((a, b) => dayOf(a.date) - dayOf(b.date))
}

function dayOf(edtf: string): number {
  return parseCalendar(plain(edtf))?.from ?? Number.POSITIVE_INFINITY
}

/** The date with `datetime` for machines, where it is one and not a bound or a guess. */
export function timeOf(edtf: string): Html {
  const text = formatEdtf(edtf)
  return plain(edtf) === edtf ? html`<time datetime="${edtf}">${text}</time>` : html`${text}`
}

function plain(edtf: string): string {
  return edtf.replace(/^\.\.\/|[~?]$/g, '')
}
