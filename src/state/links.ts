import type { Dataset } from '../dataset/dataset.ts'
import { type PairKey, pairCountries } from '../domain/pair.ts'
import type { Kind, Scope } from '../domain/taxonomy.ts'
import type { Columns } from './columns.ts'

/** A pair with the matching bilateral records that tie it: what the map draws as one line. */
export interface Link {
  readonly pair: PairKey
  readonly a: string
  readonly b: string
  readonly scope: Scope
  readonly total: number
  readonly byKind: Readonly<Record<Kind, number>>
  /** Records in force or active on `at`, confirmed or believed. */
  readonly live: number
  /** Indexes into the dataset's records. */
  readonly records: readonly number[]
}

const NONE: ReadonlyMap<string, Link> = new Map()

/**
 * `at`: the day whose state decides `live` (half-open end of the window minus one, or today). Sorted by total, largest first.
 * Links that are as they were `before` are the same objects.
 */
export function linksOf(
  dataset: Dataset,
  columns: Columns,
  matching: Uint8Array,
  at: number,
  before: ReadonlyMap<string, Link> = NONE,
): readonly Link[] {
  const links: Link[] = []
  for (const [pair, indexes] of dataset.byPair) {
    let total = 0
    let live = 0
    for (const i of indexes) {
      if (matching[i] !== 1) continue
      total++
      if (isLive(columns, i, at)) live++
    }
    if (total === 0) continue
    const known = before.get(pair)
    // As many as before, and all of those before: the same.
    if (known?.total === total && known.live === live && known.records.every((i) => matching[i] === 1)) {
      links.push(known)
      continue
    }
    const records = indexes.filter((i) => matching[i] === 1)
    const [a, b] = pairCountries(pair)
    const byKind: Record<Kind, number> = {
      agreement: 0,
      exercise: 0,
      organization: 0,
      mission: 0,
      meeting: 0,
      dispute: 0,
    }
    for (const i of records) {
      const record = dataset.records[i]
      if (record) byKind[record.kind]++
    }
    links.push({
      pair,
      a,
      b,
      scope: scopeOf(dataset, a, b),
      total,
      byKind,
      live,
      records,
    })
  }
  return links.sort((x, y) => y.total - x.total || (x.pair < y.pair ? -1 : 1))
}

/** Whether two countries both lie in South America. */
export function scopeOf(dataset: Dataset, a: string, b: string): Scope {
  const intra = dataset.countries.get(a)?.southAmerican && dataset.countries.get(b)?.southAmerican
  return intra ? 'intra-regional' : 'extra-regional'
}

/** In force or active at the day: its possible span holds it. The only definition of "in force at t". */
export function isLive(columns: Columns, i: number, day: number): boolean {
  const from = columns.activeFrom[i] ?? Number.NaN
  const to = columns.activeTo[i] ?? Number.NaN
  return from <= day && day < to
}
