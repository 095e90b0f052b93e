import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { ACTIVITIES, type Activity, KINDS, type Kind, THREATS, type Threat } from '../../domain/taxonomy.ts'
import type { Link } from '../../state/links.ts'
import { yearOfRecord } from '../reading/lookup.ts'
import { decadesOf, type Span, spanAt, trimmed } from './years.ts'

export interface ScopeDecade {
  readonly span: Span
  readonly intra: number
  readonly extra: number
}

export interface ScopeShare {
  /** By decade of beginning, from the first to the last that has a record. */
  readonly decades: readonly ScopeDecade[]
  readonly undated: { readonly intra: number; readonly extra: number }
}

/** Records within the region and with outside partners. Every record counts once. */
export function scopeShareOf(dataset: Dataset, records: readonly CompiledRecord[]): ScopeShare {
  const decades = decadesOf(dataset.firstYear, dataset.lastYear).map((span) => ({ span, intra: 0, extra: 0 }))
  const spans = decades.map((d) => d.span)
  const undated = { intra: 0, extra: 0 }
  for (const record of records) {
    const year = yearOfRecord(record)
    const tally = year === null ? undated : decades[spanAt(spans, year)]
    if (!tally) continue
    if (record.derived.scope === 'intra-regional') tally.intra++
    else tally.extra++
  }
  return { decades: trimmed(decades, (d) => d.intra + d.extra === 0), undated }
}

export interface Power {
  readonly id: string
  readonly total: number
  readonly byKind: Readonly<Record<Kind, number>>
}

/** Partners outside South America by bilateral records with South American states, most first. */
export function powersOf(dataset: Dataset, links: readonly Link[]): readonly Power[] {
  const powers = new Map<string, { id: string; total: number; byKind: Record<Kind, number> }>()
  for (const { a, b, total, byKind } of links) {
    const [outside, ...more] = [a, b].filter((id) => !dataset.countries.get(id)?.southAmerican)
    if (outside === undefined || more.length > 0) continue
    const power = powers.get(outside) ?? { id: outside, total: 0, byKind: noneOfAnyKind() }
    power.total += total
    for (const kind of KINDS) power.byKind[kind] += byKind[kind]
    powers.set(outside, power)
  }
  return [...powers.values()].sort((x, y) => y.total - x.total || (x.id < y.id ? -1 : 1))
}

function noneOfAnyKind(): Record<Kind, number> {
  return { agreement: 0, exercise: 0, organization: 0, mission: 0, meeting: 0, dispute: 0 }
}

export interface Cooccurrence {
  /** Activities and threats that meet in at least one record, in display order. */
  readonly activities: readonly Activity[]
  readonly threats: readonly Threat[]
  /** Records per activity, per threat. */
  readonly counts: readonly (readonly number[])[]
  readonly most: number
  /** Records that name at least one of each. */
  readonly both: number
}

export function cooccurrenceOf(records: readonly CompiledRecord[]): Cooccurrence {
  const met = new Map<string, number>()
  let both = 0
  for (const { activities = [], threats = [] } of records) {
    if (activities.length === 0 || threats.length === 0) continue
    both++
    for (const activity of new Set(activities.map((a) => a.id))) {
      for (const threat of new Set(threats.map((t) => t.id))) {
        const key = `${activity} ${threat}`
        met.set(key, (met.get(key) ?? 0) + 1)
      }
    }
  }
  const count = (activity: Activity, threat: Threat) => met.get(`${activity} ${threat}`) ?? 0
  const activities = ACTIVITIES.filter((a) => THREATS.some((t) => count(a, t) > 0))
  const threats = THREATS.filter((t) => ACTIVITIES.some((a) => count(a, t) > 0))
  return {
    activities,
    threats,
    counts: activities.map((a) => threats.map((t) => count(a, t))),
    most: Math.max(0, ...met.values()),
    both,
  }
}
