import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { countryPage } from '../../src/panels/reading/countryPage.ts'
import { numberedSources, supporting } from '../../src/panels/reading/evidence.ts'
import { axisOf, lanesOf, ticksOf } from '../../src/panels/reading/lanes.ts'
import { byDecade, newestFirst } from '../../src/panels/reading/lookup.ts'
import { pairPage } from '../../src/panels/reading/pairPage.ts'
import { contingentsByYear, datesOf, neighboursOf, precisionOf } from '../../src/panels/reading/recordPage.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, setFacet, setWindow } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const ids = (records: readonly { id: string }[]) => records.map((r) => r.id)
const record = (id: string) => {
  const found = dataset.records[dataset.indexOf.get(id) ?? -1]
  if (!found) throw new Error(id)
  return found
}

describe('countryPage', () => {
  test('gathers everything a country is tied to', () => {
    const page = countryPage(dataset, selectors, DEFAULT_VIEW, 'BRA')
    expect(page?.all).toBe(4)
    expect(page?.byKind).toEqual([
      { kind: 'agreement', count: 3 },
      { kind: 'exercise', count: 1 },
    ])
    expect(page?.years).toEqual([1990, 2013])
    expect(page?.agreements.map((d) => [d.decade, ids(d.records)])).toEqual([
      [2010, ['agr-bra-chn-2011']],
      [2000, ['agr-bra-per-2006']],
      [1990, ['agr-arg-bra-1990']],
    ])
  })

  test('ranks partners by bilateral records, then by shared ones', () => {
    const page = countryPage(dataset, selectors, DEFAULT_VIEW, 'BRA')
    expect(page?.partners.map((p) => [p.pair, p.bilateral, p.shared])).toEqual([
      ['ARG-BRA', 1, 1],
      ['BRA-CHN', 1, 0],
      ['BRA-PER', 1, 0],
      ['BRA-CHL', 0, 1],
      ['BRA-USA', 0, 1],
    ])
  })

  test('a dispute is listed but makes no partner', () => {
    const page = countryPage(dataset, selectors, setFacet('kind', ['dispute'])(DEFAULT_VIEW), 'CHL')
    expect(ids(page?.disputes ?? [])).toEqual(['dsp-sea'])
    expect(page?.partners).toEqual([])
  })

  test('lists what matches the view and still counts all', () => {
    const page = countryPage(dataset, selectors, setFacet('kind', ['exercise'])(DEFAULT_VIEW), 'BRA')
    expect([page?.records.length, page?.all]).toEqual([1, 4])
  })

  test('an organization comes with the memberships of that country', () => {
    const page = countryPage(dataset, selectors, DEFAULT_VIEW, 'PER')
    expect(page?.organizations.map((o) => o.memberships)).toEqual([
      [{ country: 'PER', status: 'suspended', from: '2018-04-20' }],
    ])
  })

  test('null for a country the dataset lacks', () => {
    expect(countryPage(dataset, selectors, DEFAULT_VIEW, 'XXX')).toBeNull()
  })
})

describe('pairPage', () => {
  test('tells bilateral, shared and disputed apart', () => {
    const page = pairPage(dataset, selectors, DEFAULT_VIEW, 'CHL-PER')
    expect(ids(page?.bilateral ?? [])).toEqual(['mtg-chl-per-2023'])
    expect(ids(page?.shared ?? [])).toEqual([])
    expect(ids(page?.disputes ?? [])).toEqual(['dsp-sea'])
    const other = pairPage(dataset, selectors, DEFAULT_VIEW, 'ARG-CHL')
    expect(ids(other?.shared ?? [])).toEqual(['mis-blue', 'ex-cruz-2013'])
  })

  test('a pair without records is a page; one with an unknown country is not', () => {
    expect(pairPage(dataset, selectors, DEFAULT_VIEW, 'BOL-CHN')?.all).toBe(0)
    expect(pairPage(dataset, selectors, DEFAULT_VIEW, 'BRA-XXX')).toBeNull()
  })

  test('follows the window', () => {
    const page = pairPage(dataset, selectors, setWindow(dayOf(2020), dayOf(2021))(DEFAULT_VIEW), 'CHL-PER')
    expect([page?.records.length, page?.all]).toEqual([0, 2])
  })
})

describe('order', () => {
  const records = [record('agr-col-usa-undated'), record('agr-bra-per-2006'), record('agr-arg-bra-1990')]

  test('newest first, undated last', () => {
    expect(ids(newestFirst(records))).toEqual(['agr-bra-per-2006', 'agr-arg-bra-1990', 'agr-col-usa-undated'])
  })

  test('by decade, undated in a group of their own', () => {
    expect(byDecade(records).map((d) => d.decade)).toEqual([2000, 1990, null])
  })
})

describe('lanes', () => {
  const { today } = dataset

  test('no axis without a date', () => {
    expect(axisOf([record('agr-col-usa-undated')], today)).toBeNull()
  })

  test('the axis runs in whole years from the first record to today', () => {
    const axis = axisOf([record('agr-arg-bra-1990')], today)
    expect(axis).toEqual({ from: dayOf(1990), to: dayOf(2027) })
    expect(axis && ticksOf(axis)).toEqual([1990, 2000, 2010, 2020])
  })

  test('an imprecise beginning is vague and its margin uncertain; the middle is sure', () => {
    const axis = { from: dayOf(1990), to: dayOf(2027) }
    const [item] = lanesOf([record('agr-arg-bra-1990')], axis, today).items
    expect(item?.vague).toBe(true)
    expect(item?.stretches).toEqual([
      { from: dayOf(1990), to: dayOf(1990, 12, 31), tone: 'uncertain' },
      { from: dayOf(1990, 12, 31), to: dayOf(2005, 6, 30), tone: 'sure' },
    ])
  })

  test('what is only believed in force is told apart from what is uncertain, up to today', () => {
    const axis = { from: dayOf(2011), to: dayOf(2027) }
    const [item] = lanesOf([record('agr-bra-chn-2011')], axis, today).items
    expect(item?.stretches).toEqual([{ from: dayOf(2011, 4, 12), to: today, tone: 'believed' }])
  })

  test('records that overlap take lanes of their own; undated ones take none', () => {
    const records = dataset.records
    const axis = axisOf(records, today)
    if (!axis) throw new Error('no axis')
    const { items, count } = lanesOf(records, axis, today)
    expect(items).toHaveLength(8)
    expect(Math.max(...items.map((i) => i.lane))).toBe(count - 1)
    for (const a of items) {
      for (const b of items) {
        if (a === b || a.lane !== b.lane) continue
        const end = (i: typeof a) => Math.max(i.at, ...i.stretches.map((s) => s.to))
        const start = (i: typeof a) => Math.min(i.at, ...i.stretches.map((s) => s.from))
        expect(end(a) <= start(b) || end(b) <= start(a)).toBe(true)
      }
    }
  })
})

describe('recordPage', () => {
  test.each([
    ['2008', 'year'],
    ['2008-05', 'month'],
    ['2008-05-23', 'day'],
    ['2012~', 'about'],
    ['2012?', 'about'],
    ['../2018', 'before'],
  ] as const)('%s is known to the %s', (edtf, precision) => {
    expect(precisionOf(edtf)).toBe(precision)
  })

  test('each date has the confidence of its own evidence', () => {
    expect(datesOf(dataset, record('agr-bra-per-2006'))).toEqual([
      { field: 'signed', value: '2006-11-09', precision: 'day', confidence: 'official' },
      { field: 'inForce', value: '2008-05', precision: 'month', confidence: null },
    ])
    expect(datesOf(dataset, record('agr-col-usa-undated'))).toEqual([])
  })

  test('a source that says another date does not carry the date shown', () => {
    const sources = numberedSources(dataset, record('agr-bra-per-2006'))
    expect(sources.map((s) => s.number)).toEqual([1, 2])
    expect(supporting(sources, ['signed']).map((s) => s.number)).toEqual([1])
    expect(supporting(sources, ['existence']).map((s) => s.number)).toEqual([1, 2])
    expect(supporting(sources, ['threats'])).toEqual([])
  })

  test('nothing leads on from a record without relations', () => {
    expect(neighboursOf(dataset, record('ex-cruz-2013'))).toEqual({ named: [], editions: [], own: [] })
  })

  test('contingents by year, newest first, estimates marked', () => {
    expect(
      contingentsByYear([
        { country: 'ARG', year: 2005, size: 100, basis: 'reported' },
        { country: 'CHL', year: 2006, size: 20, basis: 'estimated' },
        { country: 'ARG', year: 2006, size: 80, basis: 'reported' },
      ]),
    ).toEqual([
      {
        year: 2006,
        total: 100,
        estimated: true,
        parts: [
          { country: 'ARG', size: 80, estimated: false },
          { country: 'CHL', size: 20, estimated: true },
        ],
      },
      { year: 2005, total: 100, estimated: false, parts: [{ country: 'ARG', size: 100, estimated: false }] },
    ])
  })
})
