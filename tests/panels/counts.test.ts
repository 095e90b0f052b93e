import fc from 'fast-check'
import { expect, test } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { byFacet, DEFAULT_VIEW, FACETS, type Facet, MODES, setFacet, type View } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const selectors = createSelectors(tinyDataset())
const { values } = selectors.columns

/** Mostly few values per facet, so that most views keep some records. */
const someOf = (facet: Facet) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    { weight: 2, arbitrary: fc.subarray([...values[facet]], { maxLength: Math.min(6, values[facet].length) }) },
  )
const day = fc.option(fc.integer({ min: dayOf(1985), max: dayOf(2027) }), { nil: null })

const views: fc.Arbitrary<View> = fc
  .record({ filters: fc.record(byFacet(someOf)), from: day, to: day, mode: fc.constantFrom(...MODES) })
  .map(({ filters, from, to, mode }) => ({
    ...DEFAULT_VIEW,
    mode,
    filters: byFacet((facet) => [...filters[facet]].sort()),
    window: from !== null && to !== null && from >= to ? { from: to, to: from + 1 } : { from, to },
  }))

test('the count shown beside a value is what one sees with only that value ticked in its facet', () => {
  fc.assert(
    fc.property(views, fc.constantFrom(...FACETS), (view, facet) => {
      const counts = selectors.evaluation(view).counts[facet]
      values[facet].forEach((value, i) => {
        expect(counts[i]).toBe(selectors.totals(setFacet(facet, [value])(view)).matching)
      })
    }),
    { numRuns: 300 },
  )
})
