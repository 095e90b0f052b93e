import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { type Evaluation, evaluate } from '../../src/state/evaluate.ts'
import { createEvaluator } from '../../src/state/evaluator.ts'
import { passFacets } from '../../src/state/facetPass.ts'
import { planCounts } from '../../src/state/tally.ts'
import { byFacet, type Filters, MODES, MULTI_FACETS } from '../../src/state/view.ts'
import { syntheticColumns } from '../bench/synthetic.ts'

const columns = syntheticColumns(400)
const plan = planCounts(columns)

/** In one text: quicker to compare than arrays of numbers. */
function told({ matching, matchingCount, undated, counts, histogram }: Evaluation): string {
  return JSON.stringify([
    matching.join(''),
    matchingCount,
    undated,
    counts.block.join(),
    histogram.map((h) => h.join()),
  ])
}

const none = byFacet((): string[] => [])
const filtersOf = (some: Partial<Filters>): Filters => ({ ...none, ...some })

const anyDay = fc.option(fc.integer({ min: dayOf(1940), max: dayOf(2030) }), { nil: null })
const anyWindow = fc
  .tuple(anyDay, anyDay)
  .filter(([from, to]) => from === null || to === null || from < to)
  .map(([from, to]) => ({ from, to }))
/** Bounds that move by years at most, so that the short way is taken. */
const anyWalk = fc
  .array(fc.tuple(fc.integer({ min: -2500, max: 2500 }), fc.integer({ min: -2500, max: 2500 })), {
    minLength: 2,
    maxLength: 12,
  })
  .map((steps) => {
    let from = dayOf(1985)
    let to = dayOf(1992)
    return steps.map(([a, b]) => {
      from += a
      to = Math.max(from + 1, to + b)
      return { from, to }
    })
  })
const anyFilters = fc.constantFrom(
  none,
  filtersOf({ kind: ['agreement'] }),
  filtersOf({ threat: columns.values.threat.slice(0, 3) }),
  filtersOf({ kind: ['exercise', 'mission'], country: ['C1', 'C2', 'C30'], status: columns.values.status.slice(0, 4) }),
)

describe('a row of views, one after the other', () => {
  it('gives for each what one pass over all records gives', () => {
    fc.assert(
      fc.property(
        anyFilters,
        fc.constantFrom(...MODES),
        fc.subarray([...MULTI_FACETS]),
        fc.oneof(anyWalk, fc.array(anyWindow, { minLength: 1, maxLength: 12 })),
        (filters, mode, all, windows) => {
          const step = createEvaluator(columns)
          for (const window of windows) {
            const expected = evaluate(columns, plan, passFacets(columns, plan, filters, all), window, mode)
            expect(told(step(filters, window, mode, all))).toBe(told(expected))
          }
        },
      ),
    )
  })

  it('leaves what it gave before as it was, also where it is asked for late', () => {
    const step = createEvaluator(columns)
    const windows = [0, 1, 2, 3].map((years) => ({ from: dayOf(1990), to: dayOf(2000 + years) }))
    const given = windows.map((window) => step(none, window, 'active', []))
    const pass = passFacets(columns, plan, none, [])
    expect(new Set(given.map((one) => one.matchingCount)).size).toBeGreaterThan(1)
    given.forEach((one, i) => {
      expect(told(one)).toBe(told(evaluate(columns, plan, pass, windows[i] ?? { from: null, to: null }, 'active')))
      expect(one.matching).toBe(one.matching)
    })
  })
})
