import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { possibleDays } from '../../src/dataset/edtf.ts'
import { dayOf } from '../../src/domain/time.ts'
import { matchesWindow } from '../../src/state/evaluate.ts'
import { matchesFacets } from '../../src/state/facetPass.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, MODES, type Mode, setFacet, setWindow, type View } from '../../src/state/view.ts'
import { matrixOf } from '../../src/tables/matrix.ts'
import { anyFilters } from '../tables/views.ts'

/** The rules of counting and of time, held against the dataset that ships. */

const dataset = createDataset(compile(loadFolder(fileURLToPath(new URL('../../data', import.meta.url))).data))
const selectors = createSelectors(dataset)
const { columns } = selectors
const everyone = [...dataset.countries.keys()]
const day = fc.option(fc.integer({ min: dayOf(1830), max: dayOf(2030) }), { nil: null })
const timed = fc
  .tuple(anyFilters(selectors), day, day, fc.constantFrom(...MODES))
  .map(([view, from, to, mode]): View => setWindow(from, to)({ ...view, mode }))

/** The sums that must hold in any view. */
function expectSums(view: View): void {
  const { matching, undated } = selectors.evaluation(view)
  let [shown, byFacets, byTime, undatedOnes] = [0, 0, 0, 0]
  const windowed = view.window.from !== null || view.window.to !== null
  dataset.records.forEach((_, i) => {
    const inTime = windowed ? matchesWindow(columns, i, view.window, view.mode) : true
    if (!matchesFacets(columns, i, view.filters, view.all)) byFacets++
    else if (inTime === null) undatedOnes++
    else if (!inTime) byTime++
    else shown++
  })
  expect(shown + byFacets + byTime + undatedOnes).toBe(dataset.records.length)
  const { all, matching: counted } = selectors.totals(view)
  expect(all).toBe(dataset.records.length)
  expect(counted).toBe(shown)
  expect(matching.reduce((sum, one) => sum + one, 0)).toBe(shown)
  expect(undated).toHaveLength(undatedOnes)

  const records = selectors.matchingRecords(view)
  const matrix = matrixOf(records, everyone)
  const pairs = matrix.cells.reduce(
    (sum, row, i) => sum + row.slice(i + 1).reduce((part, cell) => part + cell.bilateral, 0),
    0,
  )
  const bilateral = records.filter((record) => record.derived.pair !== null).length
  expect(pairs).toBe(bilateral)
  expect(selectors.links(view).reduce((sum, link) => sum + link.total, 0)).toBe(bilateral)
  expect(matrix.bilateral + matrix.shared + matrix.elsewhere).toBe(shown)
}

describe('nothing vanishes in the dataset that ships', () => {
  test('all = matching + left out by filters, by time and for want of a date; the matrix sums up to the bilateral records', () => {
    const views = [
      DEFAULT_VIEW,
      setFacet('country', ['BRA'])(DEFAULT_VIEW),
      setFacet('kind', ['dispute'])(DEFAULT_VIEW),
    ]
    for (const view of views) expectSums(view)
    fc.assert(fc.property(timed, expectSums), { numRuns: 60 })
  }, 60_000)
})

const agreements = dataset.records.filter((record) => record.kind === 'agreement')
const indexOf = (id: string) => dataset.indexOf.get(id) ?? -1

/** Whether a window of whole years, both inclusive, shows the record; null where it has no date for it. */
function isIn(id: string, mode: Mode, first: number | null, last: number | null): boolean | null {
  const window = { from: first === null ? null : dayOf(first), to: last === null ? null : dayOf(last + 1) }
  return matchesWindow(columns, indexOf(id), window, mode)
}

describe('agreements with parts of their dates unknown stand where the rules say', () => {
  test('there are some of each sort', () => {
    expect(endUnknown().length).toBeGreaterThan(0)
    expect(startUnknown().length).toBeGreaterThan(0)
    expect(undatedAgreements().length).toBeGreaterThan(0)
  })

  test('an unknown end reaches no further than the day on which a source knew of it', () => {
    for (const { id, status, start } of endUnknown()) {
      const known = possibleDays(status.asOf ?? dataset.asOf)
      if (!known) throw new Error(id)
      const last = yearOf(known.latest - 1)
      const first = yearOf(start.earliest ?? start.latest)
      expect(isIn(id, 'active', first, first), id).toBe(true)
      expect(isIn(id, 'active', last + 2, null), id).toBe(false)
      expect(isIn(id, 'until', null, 2100), id).toBe(true)
    }
  })

  test('an open end lasts', () => {
    const open = agreements.filter(
      (a) => !a.ended && (a.status.is === 'in-force' || a.status.is === 'believed-in-force'),
    )
    expect(open.length).toBeGreaterThan(100)
    for (const { id, derived } of open) if (derived.active) expect(isIn(id, 'active', 2090, 2100), id).toBe(true)
  })

  test('an unknown start is open backwards while in force, and stands at its latest day otherwise', () => {
    for (const { id, start } of startUnknown()) {
      const year = yearOf(start.latest)
      expect(isIn(id, 'active', 1700, 1700), id).toBe(true)
      expect(isIn(id, 'begun', null, year - 1), id).toBe(false)
      expect(isIn(id, 'begun', year, year), id).toBe(true)
      expect(isIn(id, 'until', null, year - 1), id).toBe(false)
      expect(isIn(id, 'until', null, year), id).toBe(true)
    }
  })

  test('an undated one is in no window of any mode, counted among those left out, and shown without a window', () => {
    for (const { id } of undatedAgreements())
      for (const mode of MODES) {
        expect(isIn(id, mode, 1700, 2100), id).toBeNull()
        const view = setWindow(dayOf(1700), dayOf(2100))({ ...DEFAULT_VIEW, mode })
        expect(selectors.undatedRecords(view).map((r) => r.id)).toContain(id)
        expect(selectors.matchingRecords(view).map((r) => r.id)).not.toContain(id)
        expect(selectors.matchingRecords({ ...DEFAULT_VIEW, mode }).map((r) => r.id)).toContain(id)
      }
  })
})

function endUnknown() {
  return agreements.flatMap((a) => {
    const start = possibleDays(a.inForce ?? a.signed ?? '')
    return a.status.is === 'ended' && a.ended === undefined && start ? [{ ...a, start }] : []
  })
}

/** Begun at the latest on some day, and still in force. */
function startUnknown() {
  return agreements.flatMap((a) => {
    const text = a.signed ?? a.inForce
    const start = text?.startsWith('../') ? possibleDays(text) : null
    return start && a.derived.active && a.derived.active[0] === null ? [{ ...a, start }] : []
  })
}

function undatedAgreements() {
  return agreements.filter((a) => a.signed === undefined && a.inForce === undefined)
}

function yearOf(at: number): number {
  return new Date(at * 86_400_000).getUTCFullYear()
}
