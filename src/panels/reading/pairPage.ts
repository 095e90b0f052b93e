import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { pairCountries } from '../../domain/pair.ts'
import type { Country } from '../../domain/schema.ts'
import type { Kind } from '../../domain/taxonomy.ts'
import type { Selectors } from '../../state/selectors.ts'
import type { View } from '../../state/view.ts'
import { countByKind, type Shown, shown, yearSpan } from './lookup.ts'

export interface PairPage extends Shown {
  readonly a: Country
  readonly b: Country
  readonly years: readonly [number, number] | null
  readonly byKind: readonly { kind: Kind; count: number }[]
  /** Between the two alone: what the line on the map counts. */
  readonly bilateral: readonly CompiledRecord[]
  /** With both and others: organizations, exercises, missions, treaties. */
  readonly shared: readonly CompiledRecord[]
  /** Told apart: a dispute is no cooperation. */
  readonly disputes: readonly CompiledRecord[]
}

/** Null where the dataset lacks one of the two countries. */
export function pairPage(dataset: Dataset, selectors: Selectors, view: View, key: string): PairPage | null {
  const [idA, idB] = pairCountries(key)
  const a = dataset.countries.get(idA)
  const b = dataset.countries.get(idB)
  if (!a || !b) return null
  const ofB = new Set(dataset.byParty.get(idB))
  const both = (dataset.byParty.get(idA) ?? []).filter((i) => ofB.has(i))
  const { all, records } = shown(selectors, view, both)
  return {
    a,
    b,
    all,
    records,
    years: yearSpan(records),
    byKind: countByKind(records),
    bilateral: records.filter((r) => r.derived.pair === key),
    shared: records.filter((r) => r.derived.pair !== key && r.kind !== 'dispute'),
    disputes: records.filter((r) => r.kind === 'dispute'),
  }
}
