import type { Columns } from './columns.ts'
import { type Evaluation, evaluate, isTimed, spansOf } from './evaluate.ts'
import { FAILS, type FacetPass, PASSES, passFacets } from './facetPass.ts'
import { createOrders, type Orders } from './orders.ts'
import { type CountPlan, count, countsIn, type Places, planCounts } from './tally.ts'
import type { Filters, Mode, View, Window } from './view.ts'

/**
 * Evaluates views one after the other. Where only the window moved, it looks at the records whose beginning or end the
 * window's bounds have passed, and at no others; the result is the one that `evaluate` gives.
 */
export function createEvaluator(
  columns: Columns,
): (filters: Filters, window: Window, mode: Mode, all: View['all']) => Evaluation {
  const plan = planCounts(columns)
  const ordersOf = {
    active: lazily(columns, 'active'),
    begun: lazily(columns, 'begun'),
    until: lazily(columns, 'until'),
  }
  const marks = createMarks()
  let last: Step | null = null
  let pass: FacetPass | null = null
  let [passedFilters, passedAll]: [Filters | null, View['all'] | null] = [null, null]
  return (filters, window, mode, all) => {
    if (pass === null || passedFilters !== filters || passedAll !== all) {
      pass = passFacets(columns, plan, filters, all)
      passedFilters = filters
      passedAll = all
      last = null
    }
    const from = window.from ?? Number.NEGATIVE_INFINITY
    const to = window.to ?? Number.POSITIVE_INFINITY
    const timed = isTimed(window)
    const orders = last?.mode === mode && timed && last.timed ? ordersOf[mode]() : null
    const begun = orders?.begunBefore(to, last?.begun ?? 0) ?? 0
    const ended = orders?.endedBy(from, last?.ended ?? 0) ?? 0
    const result =
      (last && orders
        ? stepFrom(columns, plan, pass, last, orders, marks, { window, from, to, begun, ended })
        : null) ?? evaluate(columns, plan, pass, window, mode)
    last = { mode, timed, result, window, from, to, begun, ended, placed: orders !== null }
    return result
  }
}

/** Where a window's bounds stand among the beginnings and the ends. */
interface Bounds {
  readonly window: Window
  readonly from: number
  readonly to: number
  readonly begun: number
  readonly ended: number
}

interface Step extends Bounds {
  readonly mode: Mode
  readonly timed: boolean
  readonly result: Evaluation
  /** False after a first window, whose places nobody has looked for. */
  readonly placed: boolean
}

function lazily(columns: Columns, mode: Mode): () => Orders {
  let orders: Orders | null = null
  return () => {
    orders ??= createOrders(spansOf(columns, mode))
    return orders
  }
}

/** Null where so much changes that a whole pass is cheaper. */
function stepFrom(
  columns: Columns,
  plan: CountPlan,
  pass: FacetPass,
  last: Step,
  orders: Orders,
  marks: Marks,
  next: Bounds,
): Evaluation | null {
  const { start, end } = spansOf(columns, last.mode)
  const begun = last.placed ? last.begun : orders.begunBefore(last.to, next.begun)
  const ended = last.placed ? last.ended : orders.endedBy(last.from, next.ended)
  if (Math.abs(next.begun - begun) + Math.abs(next.ended - ended) > columns.size / 2) return null

  const { verdict, nears, histogram } = pass
  const before = last.result
  const matching = marks.at(last)
  const block = before.counts.block.slice()
  let { matchingCount } = before

  // First the window's end moves, then its start: each record that a bound passes comes or goes if the other bound lets it.
  const comes = next.begun > begun ? 1 : -1
  for (let k = Math.min(begun, next.begun), to = Math.max(begun, next.begun); k < to; k++) {
    const i = orders.byStart[k] ?? 0
    const says = verdict[i] ?? FAILS
    if (says === FAILS || (end !== null && !((end[i] ?? 0) > last.from))) continue
    if (says === PASSES) {
      matching[i] = comes > 0 ? 1 : 0
      matchingCount += comes
    }
    countOne(plan, nears, says, block, i, comes)
  }
  const stays = next.ended > ended ? -1 : 1
  for (let k = Math.min(ended, next.ended), to = Math.max(ended, next.ended); k < to; k++) {
    const i = orders.byEnd[k] ?? 0
    const says = verdict[i] ?? FAILS
    if (says === FAILS || !((start[i] ?? 0) < next.to)) continue
    if (says === PASSES) {
      matching[i] = stays > 0 ? 1 : 0
      matchingCount += stays
    }
    countOne(plan, nears, says, block, i, stays)
  }
  const others = { matchingCount, undated: before.undated, counts: countsIn(plan, block), histogram }
  return marks.with(others, () => evaluate(columns, plan, pass, next.window, last.mode).matching)
}

/**
 * Which records match, as one array that moves on with each step. A result copies it when somebody asks; one that has
 * been overtaken by then counts anew.
 */
interface Marks {
  /** The array as it is at the last step, to be changed. */
  at(last: Step): Uint8Array
  with(others: Omit<Evaluation, 'matching'>, anew: () => Uint8Array): Evaluation
}

function createMarks(): Marks {
  let current = new Uint8Array(0)
  let shownBy: Evaluation | null = null
  const read = (result: Evaluation) => (shownBy === result ? current.slice() : null)
  return {
    at: ({ result }) => {
      if (shownBy !== result) current = result.matching.slice()
      shownBy = null
      return current
    },
    with: (others, anew) => {
      shownBy = new Stepped(others, read, anew)
      return shownBy
    },
  }
}

/** What a step gives. A class, for its getter: made with each step, one of an object would cost more than the counting. */
class Stepped implements Evaluation {
  readonly matchingCount: number
  readonly undated: Evaluation['undated']
  readonly counts: Evaluation['counts']
  readonly histogram: Evaluation['histogram']
  readonly #read: (result: Evaluation) => Uint8Array | null
  readonly #anew: () => Uint8Array
  #copy: Uint8Array | null = null

  constructor(
    { matchingCount, undated, counts, histogram }: Omit<Evaluation, 'matching'>,
    read: (result: Evaluation) => Uint8Array | null,
    anew: () => Uint8Array,
  ) {
    this.matchingCount = matchingCount
    this.undated = undated
    this.counts = counts
    this.histogram = histogram
    this.#read = read
    this.#anew = anew
  }

  get matching(): Uint8Array {
    this.#copy ??= this.#read(this) ?? this.#anew()
    return this.#copy
  }
}

/** Counts a record in all facets, or in the one that alone it fails. */
function countOne(
  { groups, facets }: CountPlan,
  nears: FacetPass['nears'],
  says: number,
  block: number[],
  i: number,
  by: number,
): void {
  if (says === PASSES) for (let g = 0; g < groups.length; g++) countAt(groups[g], block, i, by)
  else if (nears[says] === 1) countAt(facets[says - 1], block, i, by)
}

function countAt(places: Places | undefined, block: number[], i: number, by: number): void {
  if (places) count(places, block, i, by)
}
