// @vitest-environment jsdom
import fc from 'fast-check'
import Papa from 'papaparse'
import { afterEach, describe, expect, test } from 'vitest'
import { annotatedCsv, annotatedJson } from '../../src/dataset/own/annotated.ts'
import { COLUMNS } from '../../src/dataset/own/flat.ts'
import { importOwn } from '../../src/dataset/own/importOwn.ts'
import { MOST_BYTES, MOST_ROWS, type OwnResult } from '../../src/dataset/own/types.ts'
import { isOwn } from '../../src/domain/own.ts'
import { pairPage } from '../../src/panels/reading/pairPage.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'
import { bytesOf, ownBase, withOwn } from './base.ts'

/** Printed with every failure by fast-check; fixed, so that a failure comes back. */
const SEED = 20261122
const RUNS = 500
const base = ownBase()

const NASTY = fc.constantFrom(
  '<script>window.__pwned=1</script>',
  '"><img src=x onerror="window.__pwned=1">',
  'javascript:window.__pwned=1',
  'JaVaScRiPt:window.__pwned=1',
  'data:text/html,<script>window.__pwned=1</script>',
  'https://example.org/"onmouseover="window.__pwned=1',
  '=HYPERLINK("https://example.org","x")',
  "+1+cmd|'/c calc'!A1",
  '@SUM(1)',
  '\t=1+1',
  '__proto__',
  'constructor',
  'prototype',
  'toString',
  'hasOwnProperty',
  '\u0000',
  '\u202Eabc',
  '\uD800',
  '$'.concat('{window.__pwned=1}'),
  '{{constructor.constructor("window.__pwned=1")()}}',
  'a'.repeat(20_000),
  '',
  '9'.repeat(400),
  '-0',
  '1e999',
  '../9999',
  '0000-00-00',
)
const TEXT = fc.oneof(
  NASTY,
  fc.string({ unit: 'binary', maxLength: 30 }),
  fc.constantFrom('agreement', 'BRA;PER', '2015', 'in-force', 'https://example.org/'),
)

const cell = (text: string) => `"${text.replace(/"/g, '""')}"`
const table = fc
  .tuple(
    fc.array(fc.oneof(fc.constantFrom(...COLUMNS), NASTY), { maxLength: 14 }),
    fc.array(fc.array(TEXT, { maxLength: 14 }), { maxLength: 8 }),
    fc.constantFrom(',', ';', '\t'),
    fc.boolean(),
  )
  .map(([head, rows, delimiter, quoted]) =>
    [['kind', ...head], ...rows].map((row) => row.map((c) => (quoted ? cell(c) : c)).join(delimiter)).join('\r\n'),
  )

/** A value that passes, mostly. */
const mostly = (...good: string[]) => fc.oneof({ weight: 8, arbitrary: fc.constantFrom(...good) }, NASTY)

/** Otherwise good rows with something nasty in every text that is free. */
const nearlyGood = fc.array(
  fc.record({
    kind: mostly('agreement', 'exercise', 'mission', 'organization'),
    title_en: NASTY,
    parties: mostly('BRA;PER', 'KEN;UGA;TZA', 'ARG;FRA'),
    date: mostly('2015', '../1990', '2012~'),
    note: NASTY,
    place: mostly(''),
    lat: mostly('', '1'),
    lon: mostly('', '1'),
    source_title: NASTY,
    source_url: mostly('https://example.org/a', 'https://example.org/"onmouseover="window.__pwned=1'),
    publisher: NASTY,
    locator: NASTY,
  }),
  { maxLength: 12 },
)

const deep = fc.integer({ min: 100, max: 20_000 }).map((n) => `[${'['.repeat(n)}${']'.repeat(n)}]`)
const deepInField = fc
  .integer({ min: 100, max: 5000 })
  .map((n) => `[{"kind":"agreement","evidence":[],"note":${'{"en":'.repeat(n)}1${'}'.repeat(n)}}]`)
const keys = fc
  .array(
    fc.tuple(
      fc.oneof(NASTY, fc.constantFrom('kind', 'evidence', 'parties', 'id', 'status', 'records')),
      fc.jsonValue({ maxDepth: 3 }),
    ),
    { maxLength: 8 },
  )
  .map(
    (pairs) =>
      `[{"kind":"agreement",${pairs
        .map(([k, v]) => `${JSON.stringify(k)}:${JSON.stringify(v)}`)
        .concat('"x":1')
        .join(',')}}]`,
  )
const anyJson = fc.json({ maxDepth: 6 })
const wrongTypes = fc
  .record({
    kind: fc.oneof(fc.constant('agreement'), fc.jsonValue({ maxDepth: 2 })),
    id: fc.jsonValue({ maxDepth: 2 }),
    parties: fc.jsonValue({ maxDepth: 2 }),
    status: fc.jsonValue({ maxDepth: 2 }),
    evidence: fc.jsonValue({ maxDepth: 3 }),
    signed: fc.jsonValue({ maxDepth: 1 }),
  })
  .map((entry) => JSON.stringify({ records: [entry], sources: [entry], publishers: entry }))

const utf16 = (text: string, mark: boolean) => {
  const bytes = new Uint8Array(text.length * 2 + (mark ? 2 : 0))
  const view = new DataView(bytes.buffer)
  if (mark) view.setUint16(0, 0xfeff, true)
  for (let i = 0; i < text.length; i++) view.setUint16(i * 2 + (mark ? 2 : 0), text.charCodeAt(i), true)
  return bytes
}

const hostile: fc.Arbitrary<Uint8Array> = fc.oneof(
  ...[table, deep, deepInField, keys, anyJson, wrongTypes, nearlyGood.map((rows) => JSON.stringify(rows))].map((text) =>
    text.map(bytesOf),
  ),
  table.map((text) => bytesOf(`\uFEFF${text}`)),
  fc.tuple(table, fc.boolean()).map(([text, mark]) => utf16(text, mark)),
  fc.uint8Array({ maxLength: 400 }),
  fc.tuple(table, fc.uint8Array({ maxLength: 40 })).map(([text, tail]) => Uint8Array.from([...bytesOf(text), ...tail])),
)

/** Everything that must hold whatever was opened. */
function usable(result: OwnResult): void {
  const { data, bad, rows, failure } = result
  if (failure) expect(data.records).toEqual([])
  else expect(data.records.length + bad.length).toBeGreaterThan(0)
  expect(rows).toBeLessThanOrEqual(MOST_ROWS)
  for (const row of bad) {
    expect(row.row).toBeGreaterThan(0)
    expect(row.problems.length).toBeGreaterThan(0)
    for (const { value, help } of row.problems) expect(value.length + help.length).toBeLessThan(2000)
  }
  expect(data.records.every((r) => isOwn(r.id))).toBe(true)
  expect(new Set(data.records.map((r) => r.id)).size).toBe(data.records.length)
  for (const { url } of data.sources) if (url !== undefined) expect(new URL(url).protocol).toMatch(/^https?:$/)
  // The atlas still answers.
  for (const mode of ['beside', 'instead'] as const) {
    const dataset = withOwn(tinyDataset(), data, 'x', mode)
    const selectors = createSelectors(dataset)
    expect(selectors.totals(DEFAULT_VIEW).all).toBe(dataset.records.length)
    selectors.links(DEFAULT_VIEW)
  }
  // What was left out can be taken back, and runs in no spreadsheet.
  const say = () => 'wrong'
  expect(annotatedJson(result, say)).toContain('entries')
  const cells = Papa.parse<string[]>(annotatedCsv(result, say).slice(1)).data.flat()
  expect(cells.filter((text) => /^[=+\-@\t\r]/.test(text))).toEqual([])
  // Nothing has run, and no object has learnt anything.
  expect(Reflect.get(globalThis, '__pwned')).toBeUndefined()
  expect(Object.keys(Object.prototype)).toEqual([])
  expect(Reflect.get({}, 'kind')).toBeUndefined()
}

afterEach(() => {
  Reflect.deleteProperty(globalThis, '__pwned')
})

describe(`files that mean harm (seed ${SEED})`, () => {
  test(`${RUNS} of them leave something usable and run nothing`, () => {
    let loaded = 0
    let refused = 0
    fc.assert(
      fc.property(hostile, (bytes) => {
        const result = importOwn({ name: 'x', bytes }, base)
        // As it comes back from a worker.
        structuredClone(result)
        loaded += result.data.records.length
        refused += result.bad.length
        usable(result)
      }),
      { seed: SEED, numRuns: RUNS },
    )
    console.log(`seed ${SEED}: ${RUNS} files, ${loaded} rows loaded, ${refused} refused`)
    // Not all were refused at the door.
    expect(loaded).toBeGreaterThan(50)
    expect(refused).toBeGreaterThan(100)
  }, 300_000)

  test('200,000 rows, every second of them bad: all are read', () => {
    const rows = Array.from({ length: 200_000 }, (_, i) => (i % 2 ? 'agreement,BRA;PER,2015,A' : `agreement,${i},x,`))
    const result = importOwn({ name: 'x', bytes: bytesOf(`kind,parties,date,source_title\n${rows.join('\n')}`) }, base)
    expect(result.notices).toEqual([])
    expect([result.data.records.length, result.bad.length]).toEqual([100_000, 100_000])
    // One by one, and no list of arguments as long as the file.
    const selectors = createSelectors(withOwn(tinyDataset(), result.data, 'x', 'instead'))
    expect(selectors.matchingRecords(DEFAULT_VIEW)).toHaveLength(100_000)
    expect(
      pairPage(withOwn(tinyDataset(), result.data, 'x', 'instead'), selectors, DEFAULT_VIEW, 'BRA-PER')?.years,
    ).toEqual([2015, 2015])
  }, 240_000)

  test('beyond the most rows the first are read, the rest are counted', () => {
    const result = importOwn({ name: 'x', bytes: bytesOf(JSON.stringify(Array(MOST_ROWS + 7).fill(1))) }, base)
    expect(result.notices).toContainEqual({ code: 'rows-beyond', count: 7, limit: MOST_ROWS })
    expect(result.bad).toHaveLength(MOST_ROWS)
  }, 120_000)

  test('more than the most bytes is refused before it is read', () => {
    const result = importOwn({ name: 'x', bytes: new Uint8Array(MOST_BYTES + 1) }, base)
    expect(result.failure).toBe('too-large')
  })
})
