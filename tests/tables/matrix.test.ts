import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { matrixOf, permuted } from '../../src/tables/matrix.ts'
import { clustered, matrixCountries, ordered, partStarts } from '../../src/tables/order.ts'
import { groupRecords, tableRows } from '../../src/tables/rows.ts'
import { tinyDataset } from '../fixtures/tiny.ts'
import { anyFilters } from './views.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const everyone = [...dataset.countries.keys()]
const all = matrixOf(selectors.matchingRecords(DEFAULT_VIEW), everyone)
const at = (a: string, b: string) => all.cells[everyone.indexOf(a)]?.[everyone.indexOf(b)]

describe('map, table and matrix', () => {
  it('count the same for any filters', () => {
    fc.assert(
      fc.property(anyFilters(selectors), (view) => {
        const records = selectors.matchingRecords(view)
        const matrix = matrixOf(records, everyone)
        let upper = 0
        matrix.cells.forEach((row, i) => {
          row.forEach((cell, j) => {
            if (j > i) upper += cell.bilateral
            expect(cell).toEqual(matrix.cells[j]?.[i])
          })
        })
        const bilateral = records.filter((record) => record.derived.pair !== null).length
        expect(upper).toBe(bilateral)
        expect(matrix.bilateral).toBe(bilateral)
        expect(selectors.links(view).reduce((sum, link) => sum + link.total, 0)).toBe(bilateral)
        for (const link of selectors.links(view)) {
          expect(matrix.cells[everyone.indexOf(link.a)]?.[everyone.indexOf(link.b)]?.bilateral).toBe(link.total)
        }
        const { matching } = selectors.totals(view)
        expect(matrix.bilateral + matrix.shared + matrix.elsewhere).toBe(matching)
        expect(tableRows(dataset, records, 'none', new Set()).length).toBe(matching)
        const groups = groupRecords(dataset, records, 'pair')
        expect(groups.reduce((sum, group) => sum + group.records.length, 0)).toBe(matching)
      }),
      { numRuns: 200 },
    )
  })

  it('says nothing less when fewer countries are shown', () => {
    fc.assert(
      fc.property(anyFilters(selectors), fc.subarray(everyone), (view, countries) => {
        const records = selectors.matchingRecords(view)
        const matrix = matrixOf(records, countries)
        expect(matrix.bilateral + matrix.shared + matrix.elsewhere).toBe(records.length)
      }),
    )
  })
})

describe('the matrix', () => {
  it('tells bilateral records from shared ones, and leaves disputes to the diagonal', () => {
    expect(at('BRA', 'PER')).toEqual({ bilateral: 1, shared: 0, total: 1 })
    // One meeting; the maritime case is no cooperation.
    expect(at('CHL', 'PER')).toEqual({ bilateral: 1, shared: 0, total: 1 })
    // An exercise with others and a mission with others.
    expect(at('ARG', 'CHL')).toEqual({ bilateral: 0, shared: 2, total: 2 })
    expect(at('CHL', 'CHL')?.total).toBe(4)
    expect(all.most).toBe(1)
  })

  it('keeps every cell with its countries in another order', () => {
    const turned = permuted(all, [...everyone].reverse())
    expect(turned.cells[0]?.[1]).toEqual(all.cells.at(-1)?.at(-2))
    expect(permuted(turned, everyone)).toEqual(all)
  })

  it('puts the region first and the partners with most records after it', () => {
    expect(matrixCountries(dataset, false)).toEqual(['COL', 'PER', 'BOL', 'CHL', 'ARG', 'BRA'])
    expect(matrixCountries(dataset, true)).toEqual(['COL', 'PER', 'BOL', 'CHL', 'ARG', 'BRA', 'USA', 'CHN', 'FRA'])
    expect([...partStarts(matrixCountries(dataset, true), 'region')]).toEqual(['CHL', 'BRA', 'USA'])
    expect(partStarts(matrixCountries(dataset, true), 'name').size).toBe(0)
  })

  it('orders by name, and by closeness with all countries kept', () => {
    expect(ordered(dataset, all, 'name').countries).toEqual(everyone)
    const order = clustered(all)
    expect([...order].sort()).toEqual(everyone)
    expect(clustered(all)).toEqual(order)
    const distance = (a: string, b: string) => Math.abs(order.indexOf(a) - order.indexOf(b))
    // Their only records are with each other, or nearly so.
    expect(distance('COL', 'USA')).toBeLessThanOrEqual(2)
    expect(distance('ARG', 'CHL')).toBe(1)
  })
})
