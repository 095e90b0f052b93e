import type { Columns } from './columns.ts'
import { boundsOf, type Evaluation, evaluate, isTimed, overlaps, spansOf } from './evaluate.ts'
import { FAILS, type FacetPass, PASSES, passFacets } from './facetPass.ts'
import { memo } from './memo.ts'
import { createOrders, type Orders } from './orders.ts'
import { type CountPlan, count, countsIn, planCounts } from './tally.ts'
import type { Filters, Mode, View, Window } from './view.ts'

/**
 * Evaluates views one after the other. Where only the window moved, it looks at the records whose beginning or end the
 * window's bounds have passed, and at no others; the result is the one that `evaluate` gives.
 */
export function createEvaluator(
  columns: Columns,
): (filters: Filters, window: Window, mode: Mode, all: View['all']) => Evaluation {
  const plan = planCounts(columns)
  const passOf = memo((filters: Filters, all: View['all']) => passFacets(columns, plan, filters, all))
  const ordersOf = {
    active: lazily(columns, 'active'),
    begun: lazily(columns, 'begun'),
    until: lazily(columns, 'until'),
  }
  let last: Step | null = null
  return (filters, window, mode, all) => {
    const pass = passOf(filters, all)
    const result =
      (last?.pass === pass && last.mode === mode && isTimed(window) && isTimed(last.window)
        ? stepFrom(columns, plan, last, window, ordersOf[mode]())
        : null) ?? evaluate(columns, plan, pass, window, mode)
    last = { pass, window, mode, result }
    return result
  }
}

interface Step {
  readonly pass: FacetPass
  readonly window: Window
  readonly mode: Mode
  readonly result: Evaluation
}

function lazily(columns: Columns, mode: Mode): () => Orders {
  let orders: Orders | null = null
  return () => {
    orders ??= createOrders(spansOf(columns, mode))
    return orders
  }
}

/** Null where so much changes that a whole pass is cheaper. */
function stepFrom(columns: Columns, plan: CountPlan, last: Step, window: Window, orders: Orders): Evaluation | null {
  const { start, end } = spansOf(columns, last.mode)
  const [from, to] = boundsOf(window)
  const [oldFrom, oldTo] = boundsOf(last.window)
  const begun = orders.begunBetween(oldTo, to)
  const ended = orders.endedBetween(oldFrom, from)
  if (begun.length + ended.length > columns.size / 4) return null

  const { verdict, asksAll, histogram } = last.pass
  const matching = last.result.matching.slice()
  const block = last.result.block.slice()
  let { matchingCount } = last.result
  const change = (i: number) => {
    const says = verdict[i] ?? FAILS
    if (says === FAILS) return
    const is = overlaps(start, end, i, from, to) === true
    if (is === (overlaps(start, end, i, oldFrom, oldTo) === true)) return
    const by = is ? 1 : -1
    if (says === PASSES) {
      matching[i] = is ? 1 : 0
      matchingCount += by
      for (const places of plan.groups) count(places, block, i, by)
    } else if (!asksAll[says - 1]) {
      const places = plan.facets[says - 1]
      if (places) count(places, block, i, by)
    }
  }
  for (let k = 0; k < begun.length; k++) change(begun[k] ?? 0)
  // None is in both and changes: that would take an end before the beginning.
  for (let k = 0; k < ended.length; k++) change(ended[k] ?? 0)
  const counts = countsIn(columns, plan, block)
  return { matching, matchingCount, undated: last.result.undated, block, counts, histogram }
}
