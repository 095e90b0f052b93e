import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { compileFolder } from '../../src/build/load.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { recordsJson } from '../../src/dataset/exports/recordsJson.ts'
import { annotatedCsv, annotatedJson } from '../../src/dataset/own/annotated.ts'
import { COLUMNS } from '../../src/dataset/own/flat.ts'
import { importOwn } from '../../src/dataset/own/importOwn.ts'
import { templateCsv, templateJson } from '../../src/dataset/own/templates.ts'
import { baseOf } from '../../src/dataset/own/withOwn.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'
import { bytesOf, imported, withOwn } from './base.ts'

const HEAD = 'kind,parties,date,status,source_title,source_url'
const GOOD = 'agreement,BRA;PER,2015-03-02,in-force,A source,https://example.org/a'

const csv = (...rows: string[]) => [HEAD, ...rows].join('\n')

describe('a table', () => {
  test('good rows load, the bad one is told by line, column and what is wrong', () => {
    const { data, bad, failure, rows } = imported(
      csv(GOOD, 'agreement,BRA;XXX,2015,in-force,A source,', GOOD.replace('2015', '2016')),
    )
    expect(failure).toBeNull()
    expect(rows).toBe(3)
    expect(data.records.map((r) => r.id)).toEqual(['own-agr-row-2', 'own-agr-row-4'])
    expect(bad.map(({ row, problems }) => [row, problems])).toEqual([
      [3, [{ column: 'parties', code: 'bad-country', value: 'XXX', help: '' }]],
    ])
  })

  test.each([
    ['agreement,BRA;PER,23/05/2008,in-force,A,', 'date', 'bad-date'],
    ['agreement,BRA;PER,2015-02-30,in-force,A,', 'date', 'dates'],
    ['agreement,BRA;PER,2099,in-force,A,', 'date', 'dates'],
    ['agrement,BRA;PER,2015,in-force,A,', 'kind', 'not-allowed'],
    [',BRA;PER,2015,in-force,A,', 'kind', 'missing'],
    ['agreement,BRA,2015,in-force,A,', 'parties', 'parties'],
    ['agreement,,2015,in-force,A,', 'parties', 'missing'],
    ['agreement,BRA;org-nowhere,2015,in-force,A,', 'parties', 'unknown-reference'],
    ['agreement,BRA;PER,2015,alive,A,', 'status', 'not-allowed'],
    ['agreement,BRA;PER,2015,in-force,,', 'source_title', 'no-source'],
    ['agreement,BRA;PER,2015,in-force,A,javascript:alert(1)', 'source_url', 'bad-url'],
    ['agreement,BRA;PER,2015,in-force,A,https://', 'source_url', 'bad-url'],
    ['dispute,BRA;PER,2015,ended,A,', 'form', 'missing'],
    ['agreement,BRA;TUV,2015,in-force,A,', 'parties', 'no-shape'],
  ])('%s: %s %s', (row, column, code) => {
    const { bad, data } = imported(csv(GOOD, row))
    expect(data.records).toHaveLength(1)
    expect(bad).toHaveLength(1)
    expect(bad[0]?.problems[0]).toMatchObject({ column, code })
  })

  test('semicolons and Windows-1252, as a Spanish spreadsheet writes it, with a word about it', () => {
    const text = 'kind;title_es;parties;date;source_title\nagreement;Cooperación;BRA|PER;2015;Cancillería'
    const { data, notices } = imported(Uint8Array.from(text, (letter) => letter.charCodeAt(0)))
    expect(data.records[0]?.derived.title.es).toBe('Cooperación')
    expect(notices).toContainEqual({ code: 'encoding', encoding: 'windows-1252' })
    expect(notices).toContainEqual({ code: 'one-title', count: 1 })
  })

  test('a column that nobody knows is ignored and told', () => {
    const { data, notices } = imported(`${HEAD},colour\n${GOOD},red`)
    expect(data.records).toHaveLength(1)
    expect(notices).toContainEqual({ code: 'ignored-columns', names: ['colour'] })
  })
})

test.each([
  ['', 'empty'],
  [HEAD, 'empty'],
  ['{"a": 1', 'not-json'],
  ['{"a": 1}', 'no-list'],
  ['[]', 'empty'],
  ['name,value\na,1', 'no-kind-column'],
])('%j cannot be read: %s', (text, failure) => {
  expect(imported(text)).toMatchObject({ failure, data: { records: [] } })
})

describe('countries anywhere', () => {
  test('get names in three languages, a place and a frame of their own', () => {
    const { data } = imported(csv('agreement,KEN;UGA,2015,in-force,A,', 'agreement,KEN;TZA,2016,in-force,A,'))
    expect(data.countries.map((c) => [c.id, c.name.en, c.name.es, c.name.pt])).toEqual([
      ['KEN', 'Kenya', 'Kenia', 'Quênia'],
      ['TZA', 'Tanzania', 'Tanzania', 'Tanzânia'],
      ['UGA', 'Uganda', 'Uganda', 'Uganda'],
    ])
    const dataset = withOwn(tinyDataset(), data, 'mine.csv', 'instead')
    expect(dataset.records).toHaveLength(2)
    expect(dataset.own?.frame?.west).toBeGreaterThan(10)
    expect(dataset.own?.frame?.east).toBeLessThan(60)
    expect(createSelectors(dataset).links(DEFAULT_VIEW)).toHaveLength(2)
  })

  test('beside the atlas nothing of it is changed, and South America stays in the frame', () => {
    const atlas = tinyDataset()
    const dataset = withOwn(atlas, imported(csv(GOOD)).data, 'mine.csv', 'beside')
    expect(dataset.records.slice(0, atlas.records.length)).toEqual(atlas.records)
    expect(dataset.records).toHaveLength(atlas.records.length + 1)
    expect(dataset.own).toMatchObject({ mode: 'beside', records: 1, frame: null })
    expect(atlas.own).toBeNull()
  })
})

describe('the shapes it reads', () => {
  test('both templates load whole', () => {
    expect(imported(templateCsv())).toMatchObject({ bad: [], rows: 2, failure: null })
    expect(imported(templateJson(), 'mine.json')).toMatchObject({ bad: [], failure: null, data: { records: [{}] } })
  })

  test('rows of the flat form as JSON objects', () => {
    const { data, bad } = imported(
      JSON.stringify([{ kind: 'agreement', parties: ['BRA', 'PER'], source_title: 'A' }, 7]),
    )
    expect(data.records).toHaveLength(1)
    expect(bad).toMatchObject([{ row: 2, problems: [{ code: 'not-an-entry' }] }])
  })

  test('the JSON that the atlas itself gives away, every record of it', () => {
    const dataset = createDataset(compileFolder('data'))
    const text = recordsJson({
      dataset,
      records: dataset.records,
      view: {
        lang: 'en',
        filter: '',
        address: '',
        statusDay: '2026-11-21',
        isLive: () => true,
        recordAddress: () => 'x',
      },
    })
    const { data, bad } = importOwn({ name: 'atlas.json', bytes: bytesOf(text) }, baseOf(dataset, {}))
    expect(bad).toEqual([])
    const plain = (r: { id: string; derived: { states: readonly string[]; title: { en: string } } }) => [
      r.id.replace(/^own-/, ''),
      r.derived.states,
      r.derived.title.en,
    ]
    expect(data.records.map(plain)).toEqual(dataset.records.map(plain))
  })
})

describe('what was left out', () => {
  test('comes back as the same table with the reasons, which loads once mended', () => {
    const result = imported(csv(GOOD, 'agreement,BRA;PER,soon,in-force,=1+1,'))
    const text = annotatedCsv(result, ({ problems }) => problems.map((p) => `${p.column}: ${p.code}`).join('\n'))
    const [head, row] = Papa.parse<string[]>(text.replace(/^\uFEFF/, '')).data
    expect(head).toEqual([...HEAD.split(','), 'row', 'problems'])
    expect(row).toEqual(['agreement', 'BRA;PER', 'soon', 'in-force', "'=1+1", '', '3', 'date: bad-date'])
    const mended = imported(text.replace('soon', '2015'))
    expect(mended.bad).toEqual([])
    expect([...mended.data.sources].map((s) => s.title)).toEqual(['=1+1'])
  })

  test('of JSON as JSON', () => {
    const result = imported(JSON.stringify([{ kind: 'agreement' }]))
    expect(JSON.parse(annotatedJson(result, () => 'one\ntwo'))).toMatchObject({
      entries: [{ entry: 1, problems: ['one', 'two'], given: { kind: 'agreement' } }],
    })
  })
})

test('the columns are those that the data dictionary names', async () => {
  const { readFileSync } = await import('node:fs')
  const readme = readFileSync('data/README.md', 'utf8')
  for (const column of COLUMNS) expect(readme).toContain(`\`${column}\``)
})
