import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import {
  byFacet,
  DEFAULT_VIEW,
  FACETS,
  MODES,
  setFacet,
  setWindow,
  toggleValue,
  type View,
} from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const ids = (view: View) => selectors.matchingRecords(view).map((r) => r.id)
const during = (from: string | null, to: string | null, over: Partial<View> = {}) => {
  const at = (text: string | null) => {
    if (text === null) return null
    const [y = 0, m = 1, d = 1] = text.split('-').map(Number)
    return dayOf(y, m, d)
  }
  return setWindow(at(from), at(to))({ ...DEFAULT_VIEW, ...over })
}

const anyView: fc.Arbitrary<View> = fc
  .record({
    mode: fc.constantFrom(...MODES),
    ends: fc.tuple(
      fc.option(fc.integer({ min: dayOf(1985), max: dayOf(2027) }), { nil: null }),
      fc.option(fc.integer({ min: dayOf(1985), max: dayOf(2027) }), { nil: null }),
    ),
    // Mostly empty, or no view would match anything.
    filters: fc.record(
      byFacet((facet) =>
        fc.oneof(
          { weight: 5, arbitrary: fc.constant([]) },
          { weight: 1, arbitrary: fc.subarray([...selectors.columns.values[facet]]) },
        ),
      ),
    ),
  })
  .map(({ mode, ends, filters }) => setWindow(...ends)({ ...DEFAULT_VIEW, mode, filters }))

describe('matching', () => {
  it('shows every record, dated or not, while nothing filters', () => {
    expect(ids(DEFAULT_VIEW)).toHaveLength(dataset.records.length)
    expect(selectors.totals(DEFAULT_VIEW)).toMatchObject({ all: 9, matching: 9, undated: 0 })
  })

  it('joins values of a facet by or, facets by and', () => {
    const view = setFacet('kind', ['exercise', 'mission'])(DEFAULT_VIEW)
    expect(ids(view)).toEqual(['mis-blue', 'ex-cruz-2013'])
    expect(ids(toggleValue('country', 'USA')(view))).toEqual(['ex-cruz-2013'])
  })

  it('finds what states no threat', () => {
    expect(ids(setFacet('threat', ['not-stated'])(DEFAULT_VIEW))).not.toContain('agr-bra-per-2006')
  })

  it.each([
    // [mode, from, to, expected]
    ['active', '2006-01-01', '2008-01-01', ['mis-blue']],
    ['begun', '2006-01-01', '2007-01-01', ['agr-bra-per-2006']],
    ['until', '2006-01-01', '2007-01-01', ['agr-arg-bra-1990', 'mis-blue', 'agr-bra-per-2006']],
  ] as const)('%s from %s to %s', (mode, from, to, expected) => {
    expect(ids(during(from, to, { mode }))).toEqual(expected)
  })

  it('treats the end of a window as exclusive', () => {
    expect(ids(during('2006-11-01', '2006-11-09', { mode: 'begun' }))).toEqual([])
    expect(ids(during('2006-11-09', '2006-11-10', { mode: 'begun' }))).toEqual(['agr-bra-per-2006'])
  })

  it('counts the undated apart as soon as time filters', () => {
    expect(selectors.totals(during('1990-01-01', null)).undated).toBe(1)
  })
})

describe('facet counts', () => {
  it('are what ticking that value alone would give, for any view', () => {
    fc.assert(
      fc.property(anyView, fc.constantFrom(...FACETS), fc.nat(), (view, facet, n) => {
        const values = selectors.columns.values[facet]
        const position = n % values.length
        const count = selectors.evaluation(view).counts.at(facet, position)
        const ticked = setFacet(facet, [values[position] ?? ''])(view)
        expect(selectors.totals(ticked).matching).toBe(count)
      }),
    )
  })
})

describe('histogram', () => {
  it('holds every dated record that passes the facets, whatever the window', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { histogram } = selectors.evaluation(view)
        const bars = histogram.reduce((n, kind) => n + kind.reduce((a, b) => a + b, 0), 0)
        const dated = selectors
          .matchingRecords({ ...view, window: { from: null, to: null } })
          .filter((r) => r.derived.begun)
        expect(bars).toBe(dated.length)
      }),
    )
  })
})

describe('links', () => {
  it('hold each matching bilateral record once', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const linked = selectors.links(view).flatMap((link) => link.records)
        const bilateral = selectors.matchingRecords(view).filter((r) => r.derived.pair !== null)
        expect(linked).toHaveLength(bilateral.length)
        expect(new Set(linked).size).toBe(linked.length)
      }),
    )
  })

  it('leave disputes out', () => {
    expect(selectors.links(DEFAULT_VIEW).find((l) => l.pair === 'CHL-PER')?.total).toBe(1)
  })

  it('tell which records are live at the end of the window', () => {
    const at = (to: string) => selectors.links(during(null, to)).find((l) => l.pair === 'ARG-BRA')?.live
    expect(at('2000-01-01')).toBe(1)
    expect(at('2020-01-01')).toBe(0)
  })
})

describe('references', () => {
  it('stay the same while the parts of the view they read stay the same', () => {
    const other: View = { ...DEFAULT_VIEW, selection: { type: 'country', id: 'BRA' }, lang: 'pt' }
    expect(selectors.links(other)).toBe(selectors.links(DEFAULT_VIEW))
    expect(selectors.evaluation(other)).toBe(selectors.evaluation(DEFAULT_VIEW))
    expect(selectors.totals(other)).toBe(selectors.totals(DEFAULT_VIEW))
    expect(selectors.matchingRecords(other)).toBe(selectors.matchingRecords(DEFAULT_VIEW))
  })
})
