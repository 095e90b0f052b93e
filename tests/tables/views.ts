import fc from 'fast-check'
import { dayOf } from '../../src/domain/time.ts'
import type { Selectors } from '../../src/state/selectors.ts'
import { byFacet, DEFAULT_VIEW, type Facet, MODES, MULTI_FACETS, type View } from '../../src/state/view.ts'

/** Random filters and windows: mostly few values per facet, so that most views keep some records. */
export function anyFilters({ columns: { values } }: Selectors): fc.Arbitrary<View> {
  const someOf = (facet: Facet) =>
    fc.oneof(
      { weight: 4, arbitrary: fc.constant<string[]>([]) },
      { weight: 2, arbitrary: fc.subarray([...values[facet]], { maxLength: Math.min(6, values[facet].length) }) },
    )
  const day = fc.option(fc.integer({ min: dayOf(1985), max: dayOf(2027) }), { nil: null })
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
      filters: byFacet((facet) => [...filters[facet]].sort()),
      all: all.filter((facet) => filters[facet].length > 0),
      window: from !== null && to !== null && from >= to ? { from: to, to: from + 1 } : { from, to },
    }))
}
