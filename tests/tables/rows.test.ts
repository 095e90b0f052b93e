import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CompiledRecord } from '../../src/dataset/compiled.ts'
import { compareText } from '../../src/i18n/format.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, TABLE_COLUMNS, TABLE_GROUPS } from '../../src/state/view.ts'
import { COLUMNS, sortRecords } from '../../src/tables/columns.ts'
import { moveIn } from '../../src/tables/move.ts'
import { groupRecords, tableRows } from '../../src/tables/rows.ts'
import { tinyDataset } from '../fixtures/tiny.ts'
import { anyFilters } from './views.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const records = selectors.matchingRecords(DEFAULT_VIEW)
const ids = (list: readonly { readonly id: string }[]) => list.map((record) => record.id)

describe('sorting', () => {
  it('puts the undated last in either direction', () => {
    const up = ids(sortRecords(dataset, records, 'date', false))
    const down = ids(sortRecords(dataset, records, 'date', true))
    expect(up[0]).toBe('agr-arg-bra-1990')
    expect(down[0]).toBe('mtg-chl-per-2023')
    expect(up.at(-1)).toBe('agr-col-usa-undated')
    expect(down.at(-1)).toBe('agr-col-usa-undated')
  })

  it('puts what says nothing last in either direction', () => {
    for (const desc of [false, true]) {
      const threatened = sortRecords(dataset, records, 'threats', desc).map(
        (record) => (record.threats ?? []).length > 0,
      )
      expect(threatened.indexOf(false)).toBe(3)
    }
    expect(ids(sortRecords(dataset, records, 'sources', true))[0]).toBe('agr-bra-per-2006')
  })

  it('is what comparing every record with every other gives', () => {
    for (const sort of TABLE_COLUMNS)
      for (const desc of [false, true]) {
        const { rank, text } = COLUMNS[sort]
        const keyOf = (record: CompiledRecord) => (rank ? rank(record) : text(record, dataset) || null)
        const begun = (record: CompiledRecord) => record.derived.begun?.[0] ?? Number.MIN_SAFE_INTEGER
        const byHand = [...records].sort((a, b) => {
          const [x, y] = [keyOf(a), keyOf(b)]
          const still = begun(b) - begun(a) || (a.id < b.id ? -1 : 1)
          if (x === null || y === null) return Number(x === null) - Number(y === null) || still
          const difference = typeof x === 'number' ? x - Number(y) : compareText(x, String(y))
          return (desc ? -difference : difference) || still
        })
        expect([sort, desc, ids(sortRecords(dataset, records, sort, desc))]).toEqual([sort, desc, ids(byHand)])
      }
  })

  it('loses and repeats nothing, whatever the filters, the order and the groups', () => {
    fc.assert(
      fc.property(
        anyFilters(selectors),
        fc.constantFrom(...TABLE_COLUMNS),
        fc.boolean(),
        fc.constantFrom(...TABLE_GROUPS),
        (view, sort, desc, group) => {
          const matching = selectors.matchingRecords(view)
          const rows = tableRows(dataset, sortRecords(dataset, matching, sort, desc), group, new Set())
          const listed = rows.flatMap((row) => (row.type === 'record' ? row.key : []))
          expect([...listed].sort()).toEqual(ids(matching).sort())
          expect(new Set(rows.map((row) => row.key)).size).toBe(rows.length)
        },
      ),
    )
  })
})

describe('groups', () => {
  it('come with the newest decade first and the undated last', () => {
    expect(groupRecords(dataset, records, 'decade').map((group) => group.label)).toEqual([
      '2020–2029',
      '2010–2019',
      '2000–2009',
      '1990–1999',
      'Undated',
    ])
  })

  it('come by pair, then what no pair claims, then disputes', () => {
    expect(groupRecords(dataset, records, 'pair').map((group) => [group.label, group.records.length])).toEqual([
      ['Argentina–Brazil', 1],
      ['Brazil–China', 1],
      ['Brazil–Peru', 1],
      ['Chile–Peru', 1],
      ['Colombia–United States', 1],
      ['More than two states, or an organization', 3],
      ['Disputes', 1],
    ])
  })

  it('keep their heading when folded', () => {
    const rows = tableRows(dataset, records, 'kind', new Set(['agreement']))
    expect(rows[0]).toMatchObject({ type: 'group', folded: true, group: { label: 'Agreements' } })
    expect(rows[1]).toMatchObject({ type: 'group', folded: false, group: { label: 'Exercises' } })
    expect(rows[2]).toMatchObject({ type: 'record', key: 'ex-cruz-2013' })
  })
})

describe('keys in a grid', () => {
  const size = { rows: 30, columns: 4, page: 10 }
  const press = (key: string, ctrlKey = false) => ({ key, ctrlKey, metaKey: false, altKey: false })

  it.each([
    ['ArrowDown', false, { row: 6, column: 2 }],
    ['ArrowUp', false, { row: 4, column: 2 }],
    ['ArrowRight', false, { row: 5, column: 3 }],
    ['ArrowLeft', false, { row: 5, column: 1 }],
    ['Home', false, { row: 5, column: 0 }],
    ['End', false, { row: 5, column: 3 }],
    ['Home', true, { row: 0, column: 0 }],
    ['End', true, { row: 29, column: 3 }],
    ['PageDown', false, { row: 15, column: 2 }],
    ['PageUp', false, { row: 0, column: 2 }],
  ])('%s (control %s)', (key, ctrl, to) => {
    expect(moveIn(size, { row: 5, column: 2 }, press(key, ctrl))).toEqual(to)
  })

  it('leaves other keys alone and never leaves the grid', () => {
    expect(moveIn(size, { row: 5, column: 2 }, press('a'))).toBeNull()
    expect(moveIn({ ...size, rows: 0 }, { row: 0, column: 0 }, press('Home'))).toBeNull()
    expect(moveIn(size, { row: 29, column: 3 }, press('ArrowDown'))).toEqual({ row: 29, column: 3 })
  })
})
