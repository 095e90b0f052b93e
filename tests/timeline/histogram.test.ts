import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, setMode, setWindow, toggleValue } from '../../src/state/view.ts'
import { barPaths, createHistogramSelector } from '../../src/timeline/histogram.ts'
import { createScale } from '../../src/timeline/scale.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const setUp = () => createHistogramSelector(createSelectors(dataset), dataset.firstYear)

describe('the histogram', () => {
  it('counts records by year of beginning and kind', () => {
    const histogram = setUp()(DEFAULT_VIEW)
    expect(histogram.years).toHaveLength(dataset.lastYear - dataset.firstYear + 1)
    expect(histogram.eventYears).toEqual([1990, 2004, 2006, 2008, 2011, 2013, 2023])
    expect(histogram.tallest).toMatchObject({
      year: 2008,
      total: 2,
      byKind: { organization: 1, dispute: 1, agreement: 0 },
    })
    expect(histogram.total).toBe(dataset.records.filter((record) => record.derived.begun).length)
  })

  it('keeps its reference while only window and mode change, and follows the filters', () => {
    const select = setUp()
    const first = select(DEFAULT_VIEW)
    expect(select(setWindow(dayOf(2000), dayOf(2010))(DEFAULT_VIEW))).toBe(first)
    expect(select(setMode('begun')(DEFAULT_VIEW))).toBe(first)
    expect(select(toggleValue('kind', 'agreement')(DEFAULT_VIEW)).eventYears).toEqual([1990, 2006, 2011])
  })

  it('draws heights to scale, with the tallest bar as high as there is room', () => {
    const histogram = setUp()(DEFAULT_VIEW)
    const { outline, byKind } = barPaths(histogram, createScale({ start: dayOf(1990), end: dayOf(2027) }, 370), 40)
    const heights = [...outline.matchAll(/v([\d.]+)/g)].map((match) => Number(match[1]))
    expect(heights).toEqual([20, 20, 20, 40, 20, 20, 20])
    expect(byKind.agreement.match(/M/g)).toHaveLength(3)
    expect(byKind.dispute.match(/M/g)).toHaveLength(1)
  })

  it('is empty in words and shapes where nothing passes', () => {
    const none = setUp()(toggleValue('country', 'FRA')(toggleValue('kind', 'agreement')(DEFAULT_VIEW)))
    expect(none).toMatchObject({ total: 0, tallest: null, eventYears: [] })
    expect(barPaths(none, createScale({ start: dayOf(1990), end: dayOf(2027) }, 370), 40).outline).toBe('')
  })
})
