import fc from 'fast-check'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { BOM, JOIN, toCsv } from '../../src/dataset/exports/csv.ts'
import { matrixCsv } from '../../src/dataset/exports/matrixCsv.ts'
import { recordsCsv } from '../../src/dataset/exports/recordsCsv.ts'
import { takenOf, VIEWS, withRecord } from './views.ts'

/** Strict: no guessing of the delimiter, no blank lines forgiven. */
function read(csv: string): string[][] {
  expect(csv.startsWith(BOM)).toBe(true)
  const { data, errors } = Papa.parse<string[]>(csv.slice(1), { delimiter: ',', newline: '\r\n' })
  expect(errors).toEqual([])
  return data
}

function readRows(csv: string): Record<string, string>[] {
  const [header = [], ...rows] = read(csv)
  return rows.map((row) => {
    expect(row).toHaveLength(header.length)
    return Object.fromEntries(row.map((cell, i) => [header[i] ?? '', cell]))
  })
}

describe('records as CSV', () => {
  test.each(VIEWS)('%s: one row a record, as many as the view counts, in its order', (_, view) => {
    const { taken, totals } = takenOf(view)
    const rows = readRows(recordsCsv(taken))
    expect(rows).toHaveLength(totals.matching)
    expect(rows.map((row) => row.id)).toEqual(taken.records.map((r) => r.id))
  })

  test('says of a record what the dataset says', () => {
    const rows = readRows(recordsCsv(takenOf().taken))
    expect(rows.find((row) => row.id === 'agr-bra-per-2006')).toEqual({
      id: 'agr-bra-per-2006',
      kind: 'agreement',
      title_en: 'Defence agreement Brazil–Peru, 2006',
      title_es: 'Defence agreement Brazil–Peru, 2006',
      title_pt: 'Defence agreement Brazil–Peru, 2006',
      type: 'defence',
      form: 'agreement',
      subject: 'defence-cooperation',
      scope: 'intra-regional',
      parties: `BRA${JOIN}PER`,
      signed: '2006-11-09',
      in_force: '2008-05',
      ended: '',
      start: '',
      end: '',
      begun_earliest: '2006-11-09',
      begun_latest: '2006-11-09',
      status: 'in-force',
      status_as_of: '2026-09',
      threats: 'drug-trafficking',
      activities: 'training',
      confidence: 'official',
      date_confidence: 'official',
      sources: `Treaty register: https://example.org/1${JOIN}A newspaper: https://example.org/2`,
      note: '',
      address: 'https://example.org/atlas/?lang=en&sel=agr-bra-per-2006',
      dataset_version: '0.0.1',
      dataset_as_of: '2026-11-21',
    })
  })

  test('an organization has its members for parties; the note is in the language of the view; a denial is marked', () => {
    const compiled = withRecord('org-unio', (record) => ({
      ...record,
      note: { en: 'A note', es: 'Una nota', pt: 'Uma nota' },
      evidence: [{ source: 'press-1', supports: ['existence'], denies: true }],
    }))
    const { taken } = takenOf(undefined, compiled)
    const rows = readRows(recordsCsv({ ...taken, view: { ...taken.view, lang: 'es' } }))
    const row = rows.find((r) => r.id === 'org-unio')
    expect(row).toMatchObject({ parties: `ARG${JOIN}BOL${JOIN}PER`, note: 'Una nota', start: '2008-05-23' })
    expect(row?.sources).toBe('A newspaper: https://example.org/2 [denies]')
  })

  test('a hostile title stays text', () => {
    const hostile = '=HYPERLINK("https://evil.example","x")\n+1'
    const compiled = withRecord('mis-blue', (record) => ({
      ...record,
      derived: { ...record.derived, title: { en: hostile, es: hostile, pt: hostile } },
    }))
    const row = readRows(recordsCsv(takenOf(undefined, compiled).taken)).find((r) => r.id === 'mis-blue')
    expect(row?.title_en).toBe(`'${hostile}`)
  })
})

describe('cells', () => {
  const cell = fc.oneof(
    fc.string({ unit: 'binary' }),
    fc.tuple(fc.constantFrom('=', '+', '-', '@', '\t', '\r', '\n', '＝'), fc.string()).map((parts) => parts.join('')),
    fc.constantFrom('', '"', ',', '\r\n', '="a,b"', '-1+1\r\n=2'),
  )

  test('whatever the text, it comes back whole, and no cell begins like a formula', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(cell, cell, cell), { minLength: 1 }), (rows) => {
        const csv = toCsv(['a', 'b', 'c'], rows)
        const [, ...back] = read(csv)
        expect(back).toHaveLength(rows.length)
        back.forEach((row, i) => {
          row.forEach((text, j) => {
            expect(text).not.toMatch(/^[=+\-@\t\r\n＝＋－＠]/)
            const given = rows[i]?.[j] ?? ''
            expect(text === given || text === `'${given}`).toBe(true)
          })
        })
      }),
    )
  })

  test('every cell is quoted', () => {
    expect(toCsv(['a', 'b'], [['x', 2]])).toBe(`${BOM}"a","b"\r\n"x","2"`)
  })
})

describe('matrix as CSV', () => {
  test.each(VIEWS)('%s: symmetric, and its cells are the links of the view', (_, view) => {
    const { taken, links } = takenOf(view)
    const [header = [], ...rows] = read(matrixCsv(taken))
    const codes = header.slice(2)
    expect(rows.map((row) => row[0])).toEqual(codes)
    const at = (a: string, b: string) => rows[codes.indexOf(a)]?.[codes.indexOf(b) + 2]
    let sum = 0
    for (const a of codes) {
      expect(at(a, a)).toBe('')
      for (const b of codes) {
        expect(at(a, b)).toBe(at(b, a))
        if (a < b) sum += Number(at(a, b))
      }
    }
    for (const link of links) expect(at(link.a, link.b)).toBe(String(link.total))
    expect(sum).toBe(links.reduce((n, link) => n + link.total, 0))
  })

  test('every South American state is there, tied or not; others only where tied', () => {
    const [header = []] = read(matrixCsv(takenOf().taken))
    expect(header[0]).toBe('Atlas Sur 0.0.1, 2026-11-21: Kind: "agreements" & <others>')
    expect(header.slice(1)).toEqual(['name', 'ARG', 'BOL', 'BRA', 'CHL', 'COL', 'PER', 'CHN', 'USA'])
  })
})
