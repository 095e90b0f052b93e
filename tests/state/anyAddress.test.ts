import fc from 'fast-check'
import { expect, it } from 'vitest'
import { KINDS } from '../../src/domain/taxonomy.ts'
import { knownIds } from '../../src/state/knownIds.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { readUrl, writeUrl } from '../../src/state/url.ts'
import {
  clearFilters,
  EXTENTS,
  FACETS,
  groupTable,
  LANGS,
  lookUp,
  MODES,
  openFan,
  PAGES,
  parseSelection,
  select,
  setCompare,
  setExtent,
  setLang,
  setMode,
  setPage,
  setWindow,
  sortTable,
  TABLE_COLUMNS,
  TABLE_GROUPS,
  type Transition,
  toggleColumn,
  toggleValue,
} from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const known = knownIds(dataset, selectors.columns)
const ids = [...dataset.indexOf.keys(), ...dataset.countries.keys(), ...dataset.byPair.keys()]

const keys = ['lang', 'theme', 'time', 'mode', 'sel', 'fan', 'map', 'page', 'with', 'tour', 'sort', 'group', 'columns']
const more = ['order', 'partners', 'doc', 'finding', 'term', 'all', '__proto__', 'constructor', 'x']
const words = [
  '',
  '..',
  '2000..1990',
  '99999..',
  '-1',
  '%',
  '%E0%A4%A',
  'series:',
  'claim:x',
  'NaN',
  'BRA,,BRA',
  '\u0000',
]
const value = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom(...words, ...ids, ...PAGES, ...EXTENTS, ...LANGS),
  fc.array(fc.constantFrom(...ids, ...words), { maxLength: 50 }).map((list) => list.join(',')),
  fc.integer().map(String),
)
const parameter = fc.tuple(fc.constantFrom(...keys, ...more, ...FACETS), value).map((pair) => pair.join('='))
const address = fc.oneof(
  fc.array(parameter, { maxLength: 12 }).map((list) => `?${list.join('&')}`),
  fc.string({ unit: 'binary', maxLength: 300 }),
)
const transition: fc.Arbitrary<Transition> = fc.oneof(
  fc.tuple(fc.constantFrom(...FACETS), fc.constantFrom(...ids, ...words)).map(([f, v]) => toggleValue(f, v)),
  fc.constantFrom(...ids).map((id) => select(parseSelection(id))),
  fc.constantFrom(...dataset.byPair.keys()).chain((p) => fc.constantFrom(...KINDS, null).map((k) => openFan(p, k))),
  fc.tuple(fc.integer(), fc.integer()).map(([from, to]) => setWindow(from, to)),
  fc.constantFrom(
    clearFilters(),
    lookUp(null),
    ...LANGS.map(setLang),
    ...MODES.map(setMode),
    ...EXTENTS.map(setExtent),
    ...PAGES.map(setPage),
    ...TABLE_COLUMNS.map(sortTable),
    ...TABLE_COLUMNS.map(toggleColumn),
    ...TABLE_GROUPS.map(groupTable),
    setCompare(['BRA', 'CHL']),
  ),
)

it('10,000 generated addresses, each followed by steps, give a view that counts and can be written', () => {
  let slowest = 0
  fc.assert(
    fc.property(address, fc.array(transition, { maxLength: 6 }), (search, steps) => {
      const begun = performance.now()
      const { view, problems } = readUrl(search, known)
      expect(problems.every(({ param, text }) => typeof param === 'string' && typeof text === 'string')).toBe(true)
      const after = steps.reduce((at, step) => step(at), view)
      const { all, matching, drawn, unplaced } = selectors.totals(after)
      expect(all).toBe(dataset.records.length)
      expect(matching).toBe(selectors.matchingRecords(after).length)
      expect(drawn + unplaced).toBe(matching)
      expect(readUrl(writeUrl(view), known)).toEqual({ view, problems: [] })
      slowest = Math.max(slowest, performance.now() - begun)
    }),
    { numRuns: 10_000 },
  )
  // Far beyond what any takes: it tells a hang from a busy machine.
  expect(slowest).toBeLessThan(5_000)
})
