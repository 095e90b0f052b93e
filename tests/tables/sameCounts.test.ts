import fc from 'fast-check'
import { expect, it } from 'vitest'
import { compileFolder } from '../../src/build/load.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { createMapModel } from '../../src/map/model.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import {
  byFacet,
  DEFAULT_VIEW,
  type Facet,
  type Filters,
  MODES,
  MULTI_FACETS,
  setWindow,
  type View,
} from '../../src/state/view.ts'
import { matrixOf } from '../../src/tables/matrix.ts'
import { groupRecords } from '../../src/tables/rows.ts'

/** The shipped dataset, and each view's own counting. */
const dataset = createDataset(compileFolder('data'))
const selectors = createSelectors(dataset)
const modelOf = createMapModel(dataset, selectors)
const countries = [...dataset.countries.keys()]

const values = (facet: Facet) =>
  fc.oneof(
    { weight: 3, arbitrary: fc.constant<string[]>([]) },
    {
      weight: 1,
      arbitrary: fc.subarray([...selectors.columns.values[facet]], { minLength: 1 }).map((all) => all.slice(0, 4)),
    },
  )

const filters: fc.Arbitrary<Filters> = fc.record(byFacet(values))

const views: fc.Arbitrary<View> = fc
  .record({
    filters,
    mode: fc.constantFrom(...MODES),
    all: fc.subarray([...MULTI_FACETS]),
    from: fc.option(fc.integer({ min: -40_000, max: 20_700 })),
    to: fc.option(fc.integer({ min: -40_000, max: 20_700 })),
  })
  .map(({ from, to, ...chosen }) => setWindow(from, to)({ ...DEFAULT_VIEW, ...chosen }))

it('map, table and matrix state the same counts, whatever filters', () => {
  let some = 0
  fc.assert(
    fc.property(views, (view) => {
      const model = modelOf(view, null)
      const table = selectors.matchingRecords(view)
      const matrix = matrixOf(table, countries)
      if (table.length > 0) some++

      expect(selectors.totals(view).matching).toBe(table.length)
      const groups = groupRecords(dataset, table, 'pair')
      expect(groups.reduce((sum, group) => sum + group.records.length, 0)).toBe(table.length)

      // A line of the map, its group in the table and its cell of the matrix; the matrix leaves disputes out.
      const grouped = new Map(groups.map((group) => [group.key, group.records]))
      for (const link of selectors.links(view)) {
        const rows = grouped.get(link.pair) ?? []
        expect([link.pair, model.tallies.get(link.pair)?.records]).toEqual([link.pair, rows.length])
        const cell = matrix.cells[countries.indexOf(link.a)]?.[countries.indexOf(link.b)]
        expect([link.pair, cell?.bilateral]).toEqual([link.pair, rows.filter((r) => r.kind !== 'dispute').length])
      }
      const tied = table.filter((record) => record.derived.pair !== null).length
      expect(selectors.links(view).reduce((sum, link) => sum + link.total, 0)).toBe(tied)
      expect(matrix.bilateral + matrix.shared + matrix.elsewhere).toBe(table.length)

      countries.forEach((id, i) => {
        const rows = table.filter((record) => record.derived.states.includes(id)).length
        expect([id, matrix.cells[i]?.[i]?.total]).toEqual([id, rows])
        const guaranteed = table.filter(
          (record) =>
            !record.derived.states.includes(id) &&
            (record.parties.includes(id) || record.guarantors?.includes(id) === true),
        ).length
        expect([id, model.tallies.get(id)?.records]).toEqual([id, rows + guaranteed])
      })
    }),
    { numRuns: 200 },
  )
  expect(some).toBeGreaterThan(60)
})
