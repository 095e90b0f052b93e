import { type PairKey, pairCountries } from '../../domain/pair.ts'
import type { Country } from '../../domain/schema.ts'
import { KINDS, type Kind, type Scope } from '../../domain/taxonomy.ts'
import type { CompiledRecord } from '../compiled.ts'
import type { Dataset } from '../dataset.ts'
import type { Taken } from './taken.ts'

/** A pair of countries with those of the records taken that tie the two and no third. */
export interface Tie {
  readonly pair: PairKey
  readonly a: Country
  readonly b: Country
  readonly scope: Scope
  readonly records: readonly CompiledRecord[]
  /** Kinds that occur, in display order. */
  readonly kinds: readonly (readonly [Kind, number])[]
  /** Of the records, those in force or active on the day of the view. */
  readonly live: number
}

/** By the key of the pair. */
export function tiesOf({ dataset, records, view }: Taken): readonly Tie[] {
  const byPair = new Map<PairKey, CompiledRecord[]>()
  for (const record of records) {
    const { pair } = record.derived
    if (pair === null) continue
    const list = byPair.get(pair)
    if (list) list.push(record)
    else byPair.set(pair, [record])
  }
  return [...byPair]
    .sort(([x], [y]) => (x < y ? -1 : 1))
    .flatMap(([pair, list]) => {
      const [a, b] = pairCountries(pair).map((id) => dataset.countries.get(id))
      if (!a || !b) return []
      return {
        pair,
        a,
        b,
        scope: a.southAmerican && b.southAmerican ? 'intra-regional' : 'extra-regional',
        records: list,
        kinds: KINDS.map((kind) => [kind, list.filter((r) => r.kind === kind).length] as const).filter(
          ([, n]) => n > 0,
        ),
        live: list.filter(view.isLive).length,
      }
    })
}

/** The South American states, tied or not, then every other country that is tied; each group by its code. */
export function tiedCountries(dataset: Dataset, ties: readonly Tie[]): readonly Country[] {
  const tied = new Set(ties.flatMap(({ a, b }) => [a.id, b.id]))
  const byId = [...dataset.countries.values()].sort((x, y) => (x.id < y.id ? -1 : 1))
  return [...byId.filter((c) => c.southAmerican), ...byId.filter((c) => !c.southAmerican && tied.has(c.id))]
}
