import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { KINDS } from '../../src/domain/taxonomy.ts'
import { dayOf } from '../../src/domain/time.ts'
import { densityOf, peakOf } from '../../src/panels/figures/density.ts'
import { cooccurrenceOf, powersOf, scopeShareOf } from '../../src/panels/figures/figures.ts'
import { betweenness, graphOf, type Tie, triads, weightedDegree } from '../../src/panels/figures/graph.ts'
import { networkDecades, networkOf, roundTheRegion } from '../../src/panels/figures/network.ts'
import { pictureOf, wrap } from '../../src/panels/figures/picture.ts'
import { niceSteps, yearTicks } from '../../src/panels/figures/scale.ts'
import { decadesOf, lastDayOf, spanAt, spanText, trimmed, yearsOf } from '../../src/panels/figures/years.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { byFacet, DEFAULT_VIEW, MODES, setFacet, setMode, setWindow, type View } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const { values } = selectors.columns
const day = fc.option(fc.integer({ min: dayOf(1985), max: dayOf(2027) }), { nil: null })

/** Views that mostly keep some records. */
const views: fc.Arbitrary<View> = fc
  .record({
    filters: fc.record(
      byFacet((facet) =>
        fc.oneof(
          { weight: 4, arbitrary: fc.constant<string[]>([]) },
          fc.subarray([...values[facet]], { maxLength: Math.min(4, values[facet].length) }),
        ),
      ),
    ),
    from: day,
    to: day,
    mode: fc.constantFrom(...MODES),
  })
  .map(({ filters, from, to, mode }) =>
    setWindow(from, to)({ ...DEFAULT_VIEW, mode, filters: byFacet((facet) => [...filters[facet]].sort()) }),
  )

describe('years', () => {
  test('the view bounds the years, as its mode means', () => {
    const view = setWindow(dayOf(2000), dayOf(2011))(DEFAULT_VIEW)
    expect(yearsOf(dataset, view)).toEqual({ from: 2000, to: 2010 })
    expect(yearsOf(dataset, setMode('begun')(view))).toEqual({ from: 2000, to: 2026 })
    expect(yearsOf(dataset, setMode('until')(view))).toEqual({ from: 1990, to: 2010 })
    expect(yearsOf(dataset, DEFAULT_VIEW)).toEqual({ from: 1990, to: 2026 })
    expect(lastDayOf(dataset, view, 2005)).toBe(dayOf(2005, 12, 31))
    expect(lastDayOf(dataset, DEFAULT_VIEW, 2026)).toBe(selectors.statusDay(DEFAULT_VIEW))
  })

  test('decades from 1950, one span before; years after the last count in it', () => {
    const spans = decadesOf(1932, 1963)
    expect(spans.map(spanText)).toEqual(['before 1950', '1950–59', '1960–63'])
    expect([1900, 1950, 1963, 1970].map((year) => spanAt(spans, year))).toEqual([0, 1, 2, 2])
    expect(trimmed([0, 1, 0, 2, 0], (n) => n === 0)).toEqual([1, 0, 2])
    expect(trimmed([0], (n) => n === 0)).toEqual([])
  })
})

describe('density', () => {
  test('confirmed and believed apart, from the first year with a pair in force', () => {
    const { pairs, years } = densityOf(dataset, selectors, DEFAULT_VIEW)
    const at = (year: number) => years.find((y) => y.year === year)
    // Six South American states; Argentina–Brazil 1990 to June 2005, Brazil–Peru since May 2008.
    expect(pairs).toBe(15)
    expect(years[0]).toMatchObject({ year: 1990, confirmed: 1, possible: 0 })
    expect(at(2006)).toMatchObject({ confirmed: 0, possible: 0 })
    expect(at(2008)).toMatchObject({ confirmed: 1, possible: 0 })
    expect(peakOf(years)?.year).toBe(2026)
  })

  test('the newest year agrees with the links of the map', () => {
    fc.assert(
      fc.property(views, (view) => {
        const last = densityOf(dataset, selectors, view).years.at(-1)
        if (!last || view.mode === 'begun') return
        const agreements = setFacet('kind', ['agreement'])(view)
        if (view.filters.kind.length > 0 && !view.filters.kind.includes('agreement')) return
        const links = selectors.links(agreements).filter((l) => l.scope === 'intra-regional' && l.live > 0)
        expect(last.confirmed + last.possible).toBe(links.length)
      }),
    )
  })
})

describe('counts', () => {
  test('shares by decade and undated ones add up to all matching records', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { decades, undated } = scopeShareOf(dataset, selectors.matchingRecords(view))
        const dated = decades.reduce((sum, d) => sum + d.intra + d.extra, 0)
        expect(dated + undated.intra + undated.extra).toBe(selectors.totals(view).matching)
      }),
    )
  })

  test('partners add up to the extra-regional links, each by kind to its total', () => {
    const powers = powersOf(dataset, selectors.links(DEFAULT_VIEW))
    expect(powers.map((p) => [p.id, p.total])).toEqual([
      ['CHN', 1],
      ['USA', 1],
    ])
    fc.assert(
      fc.property(views, (view) => {
        const links = selectors.links(view)
        const shown = powersOf(dataset, links)
        const extra = links.filter((l) => l.scope === 'extra-regional').reduce((sum, l) => sum + l.total, 0)
        expect(shown.reduce((sum, p) => sum + p.total, 0)).toBe(extra)
        for (const p of shown) expect(KINDS.reduce((sum, kind) => sum + p.byKind[kind], 0)).toBe(p.total)
      }),
    )
  })

  test('activities and threats meet where a record names both', () => {
    expect(cooccurrenceOf(dataset.records)).toEqual({
      activities: ['joint-exercise', 'training'],
      threats: ['drug-trafficking', 'disasters'],
      counts: [
        [0, 1],
        [1, 0],
      ],
      most: 1,
      both: 2,
    })
    expect(cooccurrenceOf([])).toEqual({ activities: [], threats: [], counts: [], most: 0, both: 0 })
  })
})

describe('graph', () => {
  const tie = (pair: string, weight = 1): Tie => ({ a: pair.charAt(0), b: pair.charAt(1), weight })
  const graph = (nodes: string, ties: readonly string[]) =>
    graphOf(
      nodes.split(''),
      ties.map((t) => tie(t)),
    )

  test('the middle of a star lies between all others', () => {
    expect([...betweenness(graph('abcd', ['ab', 'ac', 'ad']))]).toEqual([
      ['a', 1],
      ['b', 0],
      ['c', 0],
      ['d', 0],
    ])
  })

  test('paths of one length share', () => {
    // On a ring of four, two ways lead across.
    const between = betweenness(graph('abcd', ['ab', 'bc', 'cd', 'ad']))
    for (const value of between.values()) expect(value).toBeCloseTo(1 / 6)
    const path = betweenness(graph('abcde', ['ab', 'bc', 'cd', 'de']))
    expect([...path.values()].map((v) => v * 6)).toEqual([0, 3, 4, 3, 0])
  })

  test('none between nobody', () => {
    expect([...betweenness(graph('ab', ['ab'])).values()]).toEqual([0, 0])
    expect([...betweenness(graph('abc', [])).values()]).toEqual([0, 0, 0])
  })

  test('triads closed and open', () => {
    expect(triads(graph('abcd', ['ab', 'bc', 'ac', 'cd']))).toEqual({ closed: 1, open: 2, possible: 4 })
    expect(triads(graph('abcd', []))).toEqual({ closed: 0, open: 0, possible: 4 })
    expect(triads(graph('abcd', ['ab', 'ac', 'ad', 'bc', 'bd', 'cd']))).toEqual({ closed: 4, open: 0, possible: 4 })
  })

  test('weights add up at a node', () => {
    const g = graphOf(['a', 'b', 'c'], [tie('ab', 3), tie('ac', 2)])
    expect(['a', 'b', 'c'].map((n) => weightedDegree(g, n))).toEqual([5, 3, 2])
  })
})

describe('network', () => {
  test('degrees and ties agree with the links of the map', () => {
    fc.assert(
      fc.property(views, (view) => {
        const { states, ties } = networkOf(dataset, selectors, view)
        const links = selectors.links(view).filter((l) => l.scope === 'intra-regional')
        expect(ties.length).toBe(links.length)
        expect(states.reduce((sum, s) => sum + s.degree, 0)).toBe(2 * links.length)
        const records = links.reduce((sum, l) => sum + l.total, 0)
        expect(states.reduce((sum, s) => sum + s.weighted, 0)).toBe(2 * records)
      }),
    )
  })

  test('a record counts in the decades that its mode means', () => {
    const weights = (view: View) =>
      networkDecades(dataset, selectors, view).map((d) => [
        spanText(d.span),
        d.ties.reduce((sum, tie) => sum + tie.weight, 0),
      ])
    expect(weights(DEFAULT_VIEW)).toEqual([
      ['1990–99', 1],
      ['2000–09', 2],
      ['2010–19', 1],
      ['2020–26', 2],
    ])
    expect(weights(setMode('begun')(DEFAULT_VIEW))).toEqual([
      ['1990–99', 1],
      ['2000–09', 1],
      ['2010–19', 0],
      ['2020–26', 1],
    ])
    expect(weights(setMode('until')(DEFAULT_VIEW)).map(([, n]) => n)).toEqual([1, 2, 2, 3])
  })

  test('no decade counts more than matches', () => {
    fc.assert(
      fc.property(views, (view) => {
        const whole = networkOf(dataset, selectors, view).ties.reduce((sum, t) => sum + t.weight, 0)
        for (const { ties } of networkDecades(dataset, selectors, view)) {
          expect(ties.reduce((sum, t) => sum + t.weight, 0)).toBeLessThanOrEqual(whole)
        }
      }),
    )
  })

  test('every state stands once round the circle, as on the map', () => {
    const order = roundTheRegion(dataset)
    expect([...order].sort()).toEqual(['ARG', 'BOL', 'BRA', 'CHL', 'COL', 'PER'])
    const clockwise = ['BRA', 'ARG', 'CHL'].map((id) => order.indexOf(id))
    expect(clockwise).toEqual([...clockwise].sort((a, b) => a - b))
  })
})

describe('scale', () => {
  test('round steps that reach the highest value', () => {
    expect(niceSteps(0.62, 4)).toEqual([0, 0.2, 0.4, 0.6, 0.8])
    expect(niceSteps(0, 4)).toEqual([0])
    expect(yearTicks(1990, 2026, 360, 44)).toEqual([1990, 1995, 2000, 2005, 2010, 2015, 2020, 2025])
    expect(yearTicks(2010, 2010, 300, 44)).toEqual([2010])
  })
})

describe('saved picture', () => {
  const drawing = {
    markup:
      '<svg xmlns="http://www.w3.org/2000/svg" role="img" aria-labelledby="x" data-figure="" width="300" height="50"><a href="?lang=en" aria-label="B"><text font-family="var(--sans)" fill="var(--ink)">B</text></a></svg>',
    width: 300,
    height: 50,
  }
  const token = (name: string) => (name === '--sans' ? '"Franklin", serif' : '#123456')
  const picture = pictureOf(drawing, { title: 'Pairs & <treaties>', lines: ['Filter: "none"', 'Version 1'] }, token)

  test('stands alone: text inside, tokens resolved, nothing of the page left', () => {
    expect(picture).toContain('<title>Pairs &amp; &lt;treaties&gt;</title>')
    expect(picture).toContain('Filter: &quot;none&quot;')
    expect(picture).toContain('font-family="&quot;Franklin&quot;, serif" fill="#123456">B</text>')
    expect(picture).not.toMatch(/var\(|href|aria-|role=|data-/)
  })

  test('wraps long lines between words', () => {
    expect(wrap('one two three four', 9)).toEqual(['one two', 'three', 'four'])
    expect(wrap('incomprehensibilities', 5)).toEqual(['incomprehensibilities'])
  })
})
