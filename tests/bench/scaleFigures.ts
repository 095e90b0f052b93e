import crossfilter from 'crossfilter2'
import { dayOf } from '../../src/domain/time.ts'
import { type Columns, positionsIn } from '../../src/state/columns.ts'
import { evaluate } from '../../src/state/evaluate.ts'
import { createEvaluator } from '../../src/state/evaluator.ts'
import { FAILS, PASSES, passFacets } from '../../src/state/facetPass.ts'
import { planCounts } from '../../src/state/tally.ts'
import { byFacet, FACETS, type Filters, type View, type Window } from '../../src/state/view.ts'
import { syntheticColumns } from './synthetic.ts'

/** Filter, all facet counts and histogram at one size, beside one plain loop and beside crossfilter2 doing the same. */
export interface ScaleFigures {
  readonly records: number
  /** Milliseconds, medians. */
  readonly plainLoop: number
  readonly whole: number
  readonly step: number
  readonly jump: number
  readonly crossfilterStep: number
  readonly crossfilterJump: number
  readonly matching: number
}

/** Stands for a missing date and for an open end, which crossfilter2 can put into no range. */
const FAR = 1e9
const ANY: View['all'] = []
const NONE: Filters = byFacet((): string[] => [])
const BASE: Window = { from: dayOf(1990), to: dayOf(2005) }
const MONTH = 30
const JUMP: Window = { from: dayOf(2008), to: dayOf(2020) }

export function measureScale(size: number, runs: number): ScaleFigures {
  const columns = syntheticColumns(size)
  const filters: Filters = {
    ...NONE,
    kind: ['agreement', 'exercise', 'meeting'],
    threat: columns.values.threat.slice(-6),
  }
  const next = { from: BASE.from, to: (BASE.to ?? 0) + MONTH }

  const plan = planCounts(columns)
  const whole = (window: Window) =>
    evaluate(columns, plan, passFacets(columns, plan, filters, ANY), window, 'active').matchingCount
  const plain = plainLoop(columns, filters)
  if (plain(BASE) !== whole(BASE)) throw new Error('The plain loop counts otherwise')

  const stepper = createEvaluator(columns)
  const peer = peerOf(columns, filters)
  const there = (to: Window) => stepper(filters, to, 'active', ANY).matchingCount
  for (const window of [BASE, next, JUMP])
    if (there(window) !== peer(window)) throw new Error('The peer counts otherwise')

  const other = { from: (BASE.from ?? 0) + MONTH, to: BASE.to }
  /** There and back: two steps that undo each other. */
  const rounds = (go: (window: Window) => number, away: Window, n: number) => () => {
    for (let k = 0; k < n; k++) {
      go(away)
      go(BASE)
    }
  }
  const often = Math.ceil(2e6 / size)
  const some = Math.ceil(2e5 / size)
  const measured = {
    plain: { n: some, run: rounds(plain, other, some) },
    whole: { n: some, run: rounds(whole, other, some) },
    step: { n: often, run: rounds(there, next, often) },
    peerStep: { n: often, run: rounds(peer, next, often) },
    jump: { n: some, run: rounds(there, JUMP, some) },
    peerJump: { n: some, run: rounds(peer, JUMP, some) },
  }
  const names = ['plain', 'whole', 'step', 'peerStep', 'jump', 'peerJump'] as const
  const times = {
    plain: times0(),
    whole: times0(),
    step: times0(),
    peerStep: times0(),
    jump: times0(),
    peerJump: times0(),
  }
  // Side by side, in turn, so that a slow moment of the machine hits all alike; the first turn only warms up.
  for (let run = 0; run <= runs; run++)
    for (const name of names) {
      const { n, run: go } = measured[name]
      const took = timed(go) / (2 * n)
      if (run > 0) times[name].push(took)
    }
  return {
    records: size,
    plainLoop: median(times.plain),
    whole: median(times.whole),
    step: median(times.step),
    jump: median(times.jump),
    crossfilterStep: median(times.peerStep),
    crossfilterJump: median(times.peerJump),
    matching: there(BASE),
  }
}

/** Keeps one evaluator that has stepped both ways of telling time, so that its memory can be weighed. */
export function hold(columns: Columns): unknown {
  const evaluator = createEvaluator(columns)
  for (const mode of ['active', 'begun'] as const)
    for (const window of [BASE, { from: BASE.from, to: (BASE.to ?? 0) + MONTH }]) evaluator(NONE, window, mode, ANY)
  return evaluator
}

/** The least that any filter must do: one look at each record's codes and dates, and a count. */
function plainLoop(columns: Columns, filters: Filters): (window: Window) => number {
  const tables = columns.groups.map(({ facets, positions }) => {
    const table = new Uint8Array(positions[0]?.length ?? 0)
    facets.forEach((facet, f) => {
      const wants = new Set(filters[facet].map((value) => columns.values[facet].indexOf(value)))
      if (wants.size > 0)
        positions[f]?.forEach((has, code) => {
          if (!has.some((p) => wants.has(p))) table[code] = FAILS
        })
    })
    return table
  })
  const [a, b, c] = columns.groups.map((group) => group.code)
  const [ta, tb, tc] = tables
  const { activeFrom, activeTo, size } = columns
  if (!a || !b || !c || !ta || !tb || !tc) throw new Error('Three groups expected')
  return ({ from, to }) => {
    const low = from ?? Number.NEGATIVE_INFINITY
    const high = to ?? Number.POSITIVE_INFINITY
    let n = 0
    for (let i = 0; i < size; i++) {
      if (ta[a[i] ?? 0] !== PASSES || tb[b[i] ?? 0] !== PASSES || tc[c[i] ?? 0] !== PASSES) continue
      if ((activeFrom[i] ?? 0) < high && (activeTo[i] ?? 0) > low) n++
    }
    return n
  }
}

/** crossfilter2 with a dimension and a counting group per facet, two for the dates and one for the bars. */
function peerOf(columns: Columns, filters: Filters): (window: Window) => number {
  const { activeFrom, activeTo, bar, size } = columns
  const data = crossfilter(Array.from({ length: size }, (_, i) => i))
  const groups = FACETS.map((facet) => {
    const many = facet === 'threat' || facet === 'activity' || facet === 'country'
    const dimension = many
      ? data.dimension<number>((i) => positionsIn(columns, facet, i) as unknown as number, true)
      : data.dimension<number>((i) => positionsIn(columns, facet, i)[0] ?? -1)
    const wants = new Set(filters[facet].map((value) => columns.values[facet].indexOf(value)))
    if (wants.size > 0) dimension.filterFunction((p) => wants.has(Number(p)))
    return dimension.group().reduceCount()
  })
  const bars = data
    .dimension<number>((i) => bar[i] ?? 0)
    .group()
    .reduceCount()
  const starts = data.dimension<number>((i) => finite(activeFrom[i], FAR))
  const ends = data.dimension<number>((i) => finite(activeTo[i], -FAR))
  const matching = data.groupAll().reduceCount()
  return ({ from, to }) => {
    starts.filterRange([-2 * FAR, to ?? FAR])
    // Its ranges hold their lower bound, ours do not; days are whole.
    ends.filterRange([(from ?? -FAR) + 0.5, 2 * FAR])
    for (const group of groups) group.all()
    bars.all()
    return Number(matching.value())
  }
}

function finite(day = Number.NaN, undated: number): number {
  if (Number.isNaN(day)) return undated
  return Math.max(-FAR, Math.min(FAR, day))
}

function times0(): number[] {
  return []
}

function timed(run: () => unknown): number {
  const start = performance.now()
  run()
  return performance.now() - start
}

function median(list: readonly number[]): number {
  return [...list].sort((a, b) => a - b)[Math.floor(list.length / 2)] ?? 0
}
