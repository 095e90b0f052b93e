import { KINDS } from '../domain/taxonomy.ts'
import { type Columns, type FacetGroup, positionsIn } from './columns.ts'
import type { CountPlan } from './tally.ts'
import { FACETS, type Facet, type Filters, type View } from './view.ts'

/** What the facets alone, without any window, make of the records. */
export interface FacetPass {
  /** Per record: PASSES, the facet that alone it fails (its position in FACETS, plus one), or FAILS. */
  readonly verdict: Uint8Array
  /** Per facet: whether all of its ticked values are asked for at once. */
  readonly asksAll: readonly boolean[]
  /** Per kind, per year from the dataset's first: dated records that pass, by year of beginning. */
  readonly histogram: readonly Uint32Array[]
}

export const PASSES = 0
export const FAILS = 255

export function passFacets(columns: Columns, plan: CountPlan, filters: Filters, all: View['all']): FacetPass {
  const { size, kind, begunFrom, begunYear, years } = columns
  const [a, b, c] = columns.groups
  const [first, second, third] = [a, b, c].map((group) => verdictsOf(columns, plan, group, filters, all))
  const verdict = new Uint8Array(size)
  // One flat block, so that the loop writes to a single array.
  const bars = new Uint32Array(KINDS.length * years)
  for (let i = 0; i < size; i++) {
    let says = first?.[a.code[i] ?? 0] ?? PASSES
    const of2 = second?.[b.code[i] ?? 0] ?? PASSES
    const of3 = third?.[c.code[i] ?? 0] ?? PASSES
    if (of2 !== PASSES) says = says === PASSES ? of2 : FAILS
    if (of3 !== PASSES) says = says === PASSES ? of3 : FAILS
    verdict[i] = says
    if (says !== PASSES || Number.isNaN(begunFrom[i])) continue
    const at = (kind[i] ?? 0) * years + (begunYear[i] ?? 0)
    bars[at] = (bars[at] ?? 0) + 1
  }
  return {
    verdict,
    asksAll: FACETS.map((facet) => all.some((f) => f === facet)),
    histogram: KINDS.map((_, k) => bars.subarray(k * years, (k + 1) * years)),
  }
}

/** Per code of the group, its verdict. */
function verdictsOf(
  columns: Columns,
  plan: CountPlan,
  group: FacetGroup,
  filters: Filters,
  all: View['all'],
): Uint8Array {
  const table = new Uint8Array(group.positions[0]?.length ?? 0)
  for (const facet of group.facets) {
    const mark = FACETS.indexOf(facet) + 1
    const test = testOf(columns, filters, all, facet)
    const places = plan.facets[mark - 1]
    if (!test || !places) continue
    const { starts, at } = places
    const needed = test.all ? test.count : 1
    const begins = plan.start[facet]
    for (let code = 0; code < table.length; code++) {
      let hits = 0
      const to = starts[code + 1] ?? 0
      for (let k = starts[code] ?? 0; k < to; k++) hits += test.wants[(at[k] ?? 0) - begins] ?? 0
      if (hits < needed) table[code] = table[code] === PASSES ? mark : FAILS
    }
  }
  return table
}

/** What one facet asks of a record. */
interface FacetTest {
  /** 1 at the positions of the ticked values. */
  readonly wants: Uint8Array
  readonly count: number
  readonly all: boolean
}

/** Null where nothing is ticked. */
function testOf(columns: Columns, filters: Filters, all: View['all'], facet: Facet): FacetTest | null {
  const count = filters[facet].length
  if (count === 0) return null
  const wants = new Uint8Array(columns.values[facet].length)
  for (const value of filters[facet]) {
    const at = columns.values[facet].indexOf(value)
    if (at >= 0) wants[at] = 1
  }
  return { wants, count, all: all.some((f) => f === facet) }
}

function passes({ wants, count, all }: FacetTest, positions: readonly number[]): boolean {
  return positions.reduce((hits, p) => hits + (wants[p] ?? 0), 0) >= (all ? count : 1)
}

/** Whether one record passes the facets, whatever its dates. */
export function matchesFacets(columns: Columns, i: number, filters: Filters, all: View['all']): boolean {
  return FACETS.every((facet) => {
    const test = testOf(columns, filters, all, facet)
    return test === null || passes(test, positionsIn(columns, facet, i))
  })
}
