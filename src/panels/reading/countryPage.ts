import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { type PairKey, pairKey } from '../../domain/pair.ts'
import type { Country, Membership } from '../../domain/schema.ts'
import type { Kind } from '../../domain/taxonomy.ts'
import type { Evaluation } from '../../state/evaluate.ts'
import type { Selectors } from '../../state/selectors.ts'
import type { View } from '../../state/view.ts'
import { byDecade, countByKind, type Decade, newestFirst, ofKind, type Shown, shown, yearSpan } from './lookup.ts'

export interface Partner {
  readonly id: string
  readonly pair: PairKey
  readonly southAmerican: boolean
  /** Records between the two alone. */
  readonly bilateral: number
  /** Records of cooperation with both and others. */
  readonly shared: number
}

export interface CountryPage extends Shown {
  readonly country: Country
  readonly byKind: readonly { kind: Kind; count: number }[]
  readonly years: readonly [number, number] | null
  /** Most bilateral records first, then most shared ones. Disputes make no partner. */
  readonly partners: readonly Partner[]
  readonly agreements: readonly Decade[]
  readonly exercises: readonly Decade[]
  readonly organizations: readonly { record: CompiledRecord; memberships: readonly Membership[] }[]
  readonly missions: readonly CompiledRecord[]
  readonly meetings: readonly CompiledRecord[]
  readonly disputes: readonly CompiledRecord[]
}

/** The page last asked for of each evaluation: the panel and what is read out ask for the same. */
const kept = new WeakMap<Evaluation, CountryPage>()

/** Null where the dataset has no such country. */
export function countryPage(dataset: Dataset, selectors: Selectors, view: View, id: string): CountryPage | null {
  const country = dataset.countries.get(id)
  if (!country) return null
  const evaluation = selectors.evaluation(view)
  const last = kept.get(evaluation)
  if (last?.country === country) return last
  const page = made(dataset, selectors, view, country)
  kept.set(evaluation, page)
  return page
}

function made(dataset: Dataset, selectors: Selectors, view: View, country: Country): CountryPage {
  const { id } = country
  const { all, records } = shown(selectors, view, dataset.byParty.get(id) ?? [])
  const newest = (kind: Kind) => newestFirst(ofKind(records, kind))
  return {
    country,
    all,
    records,
    byKind: countByKind(records),
    years: yearSpan(records),
    partners: partnersOf(dataset, records, id),
    agreements: byDecade(ofKind(records, 'agreement')),
    exercises: byDecade(ofKind(records, 'exercise')),
    organizations: ofKind(records, 'organization').map((record) => ({
      record,
      memberships: record.memberships.filter((m) => m.country === id),
    })),
    missions: newest('mission'),
    meetings: newest('meeting'),
    disputes: newest('dispute'),
  }
}

function partnersOf(dataset: Dataset, records: readonly CompiledRecord[], id: string): readonly Partner[] {
  const counts = new Map<string, { bilateral: number; shared: number }>()
  for (const record of records) {
    // A guarantor's page shows the record, but guaranteeing makes no partner.
    if (record.kind === 'dispute' || !record.derived.states.includes(id)) continue
    for (const other of record.derived.states) {
      if (other === id) continue
      const count = counts.get(other) ?? { bilateral: 0, shared: 0 }
      if (record.derived.pair) count.bilateral++
      else count.shared++
      counts.set(other, count)
    }
  }
  return [...counts]
    .map(([other, count]) => ({
      id: other,
      pair: pairKey(id, other),
      southAmerican: dataset.countries.get(other)?.southAmerican ?? false,
      ...count,
    }))
    .sort((a, b) => b.bilateral - a.bilateral || b.shared - a.shared || (a.id < b.id ? -1 : 1))
}
