import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { dayOf } from '../../src/domain/time.ts'
import { createSelectors, type Selectors } from '../../src/state/selectors.ts'
import {
  byFacet,
  DEFAULT_VIEW,
  FACETS,
  type Facet,
  MODES,
  MULTI_FACETS,
  setFacet,
  type View,
} from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const FOLDER = fileURLToPath(new URL('../../data', import.meta.url))
const day = fc.option(fc.integer({ min: dayOf(1940), max: dayOf(2027) }), { nil: null })

/** Mostly few values per facet, so that most views keep some records. */
function viewsOf(values: Readonly<Record<Facet, readonly string[]>>): fc.Arbitrary<View> {
  const someOf = (facet: Facet) =>
    fc.oneof(
      { weight: 3, arbitrary: fc.constant<string[]>([]) },
      { weight: 2, arbitrary: fc.subarray([...values[facet]], { maxLength: Math.min(6, values[facet].length) }) },
    )
  return fc
    .record({
      filters: fc.record(byFacet(someOf)),
      all: fc.subarray([...MULTI_FACETS]),
      from: day,
      to: day,
      mode: fc.constantFrom(...MODES),
    })
    .map(({ filters, all, from, to, mode }) => ({
      ...DEFAULT_VIEW,
      mode,
      all,
      filters: byFacet((facet) => [...filters[facet]].sort()),
      window: from !== null && to !== null && from >= to ? { from: to, to: from + 1 } : { from, to },
    }))
}

/** What ticking gives: the value alone in its facet, or on top of the others where all are asked for. */
function ticked(view: View, facet: Facet, value: string): View {
  const adds = view.all.some((f) => f === facet)
  return setFacet(facet, adds ? [...view.filters[facet], value] : [value])(view)
}

function expectCounts(selectors: Selectors, view: View, facet: Facet): void {
  const counts = selectors.evaluation(view).counts
  selectors.columns.values[facet].forEach((value, i) => {
    expect(counts.at(facet, i), `${facet}=${value}`).toBe(selectors.totals(ticked(view, facet, value)).matching)
  })
}

describe('the count beside a value is what ticking it gives', () => {
  test('in any view of the tiny dataset', () => {
    const selectors = createSelectors(tinyDataset())
    fc.assert(
      fc.property(viewsOf(selectors.columns.values), fc.constantFrom(...FACETS), (view, facet) =>
        expectCounts(selectors, view, facet),
      ),
      { numRuns: 300 },
    )
  })

  test('in the dataset that ships, for every value of every facet', () => {
    const selectors = createSelectors(createDataset(compile(loadFolder(FOLDER).data)))
    const views: readonly View[] = [
      DEFAULT_VIEW,
      setFacet('country', ['BRA'])(DEFAULT_VIEW),
      { ...setFacet('country', ['ARG', 'BRA'])(DEFAULT_VIEW), all: ['country'] },
      { ...setFacet('threat', ['drug-trafficking'])(DEFAULT_VIEW), all: ['activity', 'threat'], mode: 'begun' },
    ]
    for (const view of views) for (const facet of FACETS) expectCounts(selectors, view, facet)
    fc.assert(
      fc.property(viewsOf(selectors.columns.values), fc.constantFrom(...FACETS), (view, facet) =>
        expectCounts(selectors, view, facet),
      ),
      { numRuns: 10 },
    )
  }, 60_000)

  test('the two states differ: with Brazil or Argentina, with both', () => {
    const selectors = createSelectors(tinyDataset())
    const any = setFacet('country', ['ARG', 'BRA'])(DEFAULT_VIEW)
    const both: View = { ...any, all: ['country'] }
    const ids = (view: View) => selectors.matchingRecords(view).map((r) => r.id)
    expect(ids(any)).toHaveLength(6)
    expect(ids(both)).toEqual(['agr-arg-bra-1990', 'ex-cruz-2013'])
    const at = (id: string) => selectors.columns.values.country.indexOf(id)
    expect(selectors.evaluation(both).counts.at('country', at('CHL'))).toBe(1)
    expect(selectors.evaluation(both).counts.at('country', at('BRA'))).toBe(2)
    expect(selectors.evaluation(both).counts.at('country', at('COL'))).toBe(0)
  })
})
