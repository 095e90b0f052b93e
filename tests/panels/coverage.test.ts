import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import {
  blanksOf,
  confidenceShares,
  decadeTable,
  sharesOf,
  southAmericans,
} from '../../src/panels/coverage/coverage.ts'
import { moveIn, pairMatrix } from '../../src/panels/coverage/pairs.ts'
import { shade } from '../../src/panels/coverage/shade.ts'
import { reachOf, sourceGroups, topPublishers } from '../../src/panels/coverage/sources.ts'
import { tinyCompiled, tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()

test('the states of the region', () => {
  expect(southAmericans(dataset)).toEqual(['ARG', 'BOL', 'BRA', 'CHL', 'COL', 'PER'])
})

describe('decadeTable', () => {
  const table = decadeTable(dataset)

  test('begins with the first decade of a record and ends with today', () => {
    expect(table.columns).toEqual([
      { from: 1990, to: 1999 },
      { from: 2000, to: 2009 },
      { from: 2010, to: 2019 },
      { from: 2020, to: 2026 },
    ])
  })

  test('counts a record once for each of its states', () => {
    expect(table.rows.find((r) => r.country === 'ARG')).toEqual({
      country: 'ARG',
      cells: [1, 2, 1, 0],
      undated: 0,
      total: 4,
    })
    expect(table.rows.find((r) => r.country === 'COL')).toEqual({
      country: 'COL',
      cells: [0, 0, 0, 0],
      undated: 1,
      total: 1,
    })
  })

  test('and once in the totals, so that every row adds up', () => {
    expect(table.totals).toEqual({ cells: [1, 4, 2, 1], undated: 1, total: 9 })
    for (const row of [...table.rows, table.totals]) {
      expect(row.cells.reduce((a, b) => a + b, 0) + row.undated).toBe(row.total)
    }
    expect(table.most).toBe(3)
  })

  test('older records share one column; one announced for after today stays in the last', () => {
    const [first, ...rest] = tinyCompiled.records
    if (!first) throw new Error('no record')
    const at = (id: string, day: number) => ({
      ...first,
      id,
      derived: { ...first.derived, begun: [day, day] as const },
    })
    const old = decadeTable(createDataset({ ...tinyCompiled, records: [at('a', -20000), at('b', 30000), ...rest] }))
    expect(old.columns[0]).toEqual({ from: null, to: 1949 })
    expect(old.columns).toHaveLength(9)
    expect(old.rows.find((r) => r.country === 'PER')?.cells).toEqual([1, 0, 0, 0, 0, 0, 2, 0, 2])
  })
})

describe('sharesOf', () => {
  const row = (what: string, scope: string) =>
    sharesOf(dataset, 'BRA', 2010).find((r) => r.what === what && r.scope === scope)

  test('agreements before and after the split, undated in the last only', () => {
    expect(row('agreements', 'intra-regional')).toMatchObject({
      before: { part: 2, all: 2 },
      after: { part: 0, all: 0 },
      all: { part: 2, all: 2 },
    })
    expect(row('agreements', 'extra-regional')).toMatchObject({
      before: { part: 0, all: 0 },
      after: { part: 1, all: 1 },
      all: { part: 1, all: 2 },
    })
  })

  test('records of every kind', () => {
    expect(row('records', 'extra-regional')).toMatchObject({
      before: { part: 0, all: 1 },
      after: { part: 2, all: 2 },
      all: { part: 2, all: 4 },
    })
  })
})

test('confidence: every record once', () => {
  expect(confidenceShares(dataset)).toEqual([
    { confidence: 'official', count: 5 },
    { confidence: 'single-source', count: 4 },
  ])
})

test('what the sources leave open, each of its own whole', () => {
  const blanks = Object.fromEntries(blanksOf(dataset).map(({ blank, part, all }) => [blank, [part, all]]))
  expect(blanks).toEqual({
    undated: [1, 9],
    vague: [1, 8],
    believed: [1, 4],
    threats: [5, 8],
    parties: [0, 9],
  })
})

describe('pairMatrix', () => {
  const countries = ['ARG', 'BOL', 'BRA', 'CHL', 'COL', 'PER']
  const matrix = pairMatrix(dataset, countries)
  const cell = (pair: string) => matrix.rows.flatMap((r) => r.cells).find((c) => c.pair === pair)

  test('has every pair once', () => {
    expect(matrix.total).toBe(15)
    expect(new Set(matrix.rows.flatMap((r) => r.cells.map((c) => c.pair))).size).toBe(15)
    expect(matrix.columns).toEqual(['ARG', 'BOL', 'BRA', 'CHL', 'COL'])
    expect(matrix.rows.map((r) => r.cells.length)).toEqual([1, 2, 3, 4, 5])
  })

  test('keeps the key of the pair whatever the order of the countries', () => {
    const turned = pairMatrix(dataset, ['PER', 'BRA', 'ARG'])
    expect(turned.rows[0]?.cells[0]).toMatchObject({ pair: 'BRA-PER', row: 'BRA', column: 'PER', records: 1 })
  })

  test('tells records, a search without result and no search apart; a dispute is no record of cooperation', () => {
    expect(cell('BRA-PER')).toMatchObject({ records: 1, state: 'records-unsearched' })
    expect(cell('CHL-PER')).toMatchObject({ records: 1, state: 'records-unsearched' })
    expect(cell('BOL-PER')).toMatchObject({ records: 0, state: 'searched' })
    expect(cell('ARG-CHL')).toMatchObject({ records: 0, state: 'unsearched' })
    expect(matrix.counts).toEqual({ records: 0, 'records-unsearched': 3, searched: 1, unsearched: 11 })
  })

  test('a pair with records that was searched as well', () => {
    const searches = [{ pair: 'BRA-PER', queries: ['q'], found: true, searchedOn: '2026-11' }]
    expect(pairMatrix(createDataset({ ...tinyCompiled, searches }), countries).counts.records).toBe(1)
  })
})

describe('moveIn', () => {
  const move = (row: number, column: number, key: string) => {
    const to = moveIn(5, { row, column }, key)
    return to && [to.row, to.column]
  }
  test('stays inside the half', () => {
    expect(move(2, 2, 'ArrowRight')).toEqual([2, 2])
    expect(move(2, 1, 'ArrowRight')).toEqual([2, 2])
    expect(move(2, 0, 'ArrowLeft')).toEqual([2, 0])
    expect(move(2, 2, 'ArrowUp')).toEqual([2, 2])
    expect(move(3, 2, 'ArrowUp')).toEqual([2, 2])
    expect(move(4, 1, 'ArrowDown')).toEqual([4, 1])
    expect(move(3, 1, 'ArrowDown')).toEqual([4, 1])
    expect(move(3, 1, 'Home')).toEqual([3, 0])
    expect(move(3, 1, 'End')).toEqual([3, 3])
  })
  test('leaves other keys alone', () => {
    expect(move(1, 1, 'Tab')).toBeNull()
  })
})

describe('sources', () => {
  test('groups: evidence of a class, and of no other', () => {
    expect(sourceGroups(dataset)).toEqual([
      { class: 'official', publishers: 1, records: 5, alone: 4 },
      { class: 'press', publishers: 1, records: 5, alone: 4 },
    ])
  })

  test('a text that is only reposted counts as its origin', () => {
    const sources = tinyCompiled.sources.map((s) => (s.id === 'press-1' ? { ...s, origin: 'register' } : s))
    expect(sourceGroups(createDataset({ ...tinyCompiled, sources }))).toEqual([
      { class: 'official', publishers: 1, records: 9, alone: 9 },
    ])
  })

  test('publishers by number of records', () => {
    const records = tinyCompiled.records.filter((r) => r.id !== 'mtg-chl-per-2023')
    const { top, total } = topPublishers(createDataset({ ...tinyCompiled, records }), 1)
    expect([top.map((t) => [t.publisher.id, t.records]), total]).toEqual([[['register', 5]], 2])
  })

  test('what a publisher gave', () => {
    expect(reachOf(dataset, 'press')).toEqual({ records: 5, years: [2006, 2023] })
    expect(reachOf(dataset, 'nobody')).toEqual({ records: 0, years: null })
  })
})

test('the tint grows with the count and leaves room for text', () => {
  expect(shade(1, 100)).toContain('10%')
  expect(shade(100, 100)).toContain('45%')
})
