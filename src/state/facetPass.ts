import { KINDS } from '../domain/taxonomy.ts'
import { type Columns, type FacetGroup, positionsIn } from './columns.ts'
import type { CountPlan } from './tally.ts'
import { FACETS, type Facet, type Filters, type View } from './view.ts'

/** What the facets alone, without any window, make of the records. */
export interface FacetPass {
  /** Per record: PASSES, the facet that alone it fails (its position in FACETS, plus one), or FAILS. */
  readonly verdict: Uint8Array
  /**
   * Facets (positions in FACETS) that a record may alone fail and yet be counted in: not those whose ticked values are
   * all asked for at once.
   */
  readonly nearly: readonly number[]
  /** Per verdict: 1 where one of `nearly` alone leaves a record out. */
  readonly nears: Uint8Array
  /** Per kind, per year from the dataset's first: dated records that pass, by year of beginning. */
  readonly histogram: readonly Uint32Array[]
}

export const PASSES = 0
export const FAILS = 255

/**
 * Per sum of three verdicts, what they make together: what fails in two facets or more fails. Looked up, since a branch
 * on each record's verdicts is guessed wrong by the processor about every other time.
 */
const TOGETHER = new Uint8Array(3 * FAILS + 1).fill(FAILS)
/** Of each group the verdict counts with this much more, so that two marks add up to none of the single ones. */
const MARKED = 2 * FACETS.length
TOGETHER[PASSES] = PASSES
FACETS.forEach((_, f) => {
  TOGETHER[MARKED + f + 1] = f + 1
})

export function passFacets(columns: Columns, plan: CountPlan, filters: Filters, all: View['all']): FacetPass {
  const { years } = columns
  const [a, b, c] = columns.groups
  const { verdict, bars } = judge(
    columns,
    verdictsOf(columns, plan, a, filters, all),
    verdictsOf(columns, plan, b, filters, all),
    verdictsOf(columns, plan, c, filters, all),
  )
  const nearly = FACETS.flatMap((facet, f) =>
    filters[facet].length > 0 && !all.some((asked) => asked === facet) ? [f] : [],
  )
  const nears = new Uint8Array(FAILS + 1)
  for (const f of nearly) nears[f + 1] = 1
  return {
    verdict,
    nearly,
    nears,
    histogram: KINDS.map((_, k) => bars.subarray(k * years, (k + 1) * years)),
  }
}

/**
 * Verdicts, and all bars in one block, whose last place takes the undated ones. A loop of its own, as each of those over
 * all records: what a runtime compiles once and keeps.
 */
function judge({ groups, bar, size, years }: Columns, first: Uint8Array, second: Uint8Array, third: Uint8Array) {
  const [a, b, c] = [groups[0].code, groups[1].code, groups[2].code]
  const verdict = new Uint8Array(size)
  const bars = new Uint32Array(KINDS.length * years + 1)
  for (let i = 0; i < size; i++) {
    const sum = (first[a[i] ?? 0] ?? 0) + (second[b[i] ?? 0] ?? 0) + (third[c[i] ?? 0] ?? 0)
    verdict[i] = TOGETHER[sum] ?? FAILS
    const at = bar[i] ?? 0
    bars[at] = (bars[at] ?? 0) + Number(sum === PASSES)
  }
  return { verdict, bars }
}

/** Per code of the group, its verdict as TOGETHER adds it up. */
function verdictsOf(
  columns: Columns,
  plan: CountPlan,
  group: FacetGroup,
  filters: Filters,
  all: View['all'],
): Uint8Array {
  const table = new Uint8Array(group.positions[0]?.length ?? 0)
  for (const facet of group.facets) {
    const f = FACETS.indexOf(facet)
    const mark = MARKED + f + 1
    const test = testOf(columns, filters, all, facet)
    const places = plan.facets[f]
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
