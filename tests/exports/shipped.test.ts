// @vitest-environment jsdom
import { resolve } from 'node:path'
import Papa from 'papaparse'
import { beforeAll, expect, test } from 'vitest'
import { readFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { recordsGeoJson } from '../../src/dataset/exports/geojson.ts'
import { networkGexf } from '../../src/dataset/exports/gexf.ts'
import { networkGraphMl } from '../../src/dataset/exports/graphml.ts'
import { matrixCsv } from '../../src/dataset/exports/matrixCsv.ts'
import { recordsCsv } from '../../src/dataset/exports/recordsCsv.ts'
import { recordsJson } from '../../src/dataset/exports/recordsJson.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { libraryProblems } from './geojsonLibrary.ts'
import { geoJsonProblems } from './geojsonProblems.ts'
import { takenOf } from './views.ts'

/** The whole of the dataset that ships, through every format, counted by readers that know nothing of the atlas. */

let given: ReturnType<typeof takenOf>
beforeAll(() => {
  given = takenOf(DEFAULT_VIEW, compile(readFolder(resolve('data')).data))
})

test('CSV and JSON: every record, with a title and a source', () => {
  const { taken, totals } = given
  const { data, errors } = Papa.parse<Record<string, string>>(recordsCsv(taken).slice(1), { header: true })
  expect(errors).toEqual([])
  expect(data).toHaveLength(totals.matching)
  for (const row of data) {
    expect(row.title_en, row.id).toMatch(/\S/)
    expect(row.sources, row.id).toMatch(/: \S/)
    expect(Object.values(row).filter((cell) => /^[=+\-@\t\r]/.test(cell))).toEqual([])
  }
  expect(JSON.parse(recordsJson(taken)).records).toHaveLength(totals.matching)
})

test('matrix: the sum of its upper half is what the links count', () => {
  const { taken, links } = given
  const { data } = Papa.parse<string[]>(matrixCsv(taken).slice(1))
  const upper = data.slice(1).flatMap((row, i) => row.slice(i + 3).map(Number))
  expect(upper.reduce((a, b) => a + b, 0)).toBe(links.reduce((n, link) => n + link.total, 0))
})

test('GeoJSON: valid, one line for each link, over the Pacific in two parts', () => {
  const { taken, totals, links } = given
  const text = recordsGeoJson(taken)
  const collection = JSON.parse(text)
  expect(libraryProblems(text)).toEqual([])
  expect(geoJsonProblems(collection)).toEqual([])
  const lines = collection.features.filter((f: { properties: { part: string } }) => f.properties.part === 'pair')
  expect(lines).toHaveLength(links.length)
  expect(lines.some((f: { geometry: { type: string } }) => f.geometry.type === 'MultiLineString')).toBe(true)
  expect(collection.features.filter((f: { geometry: unknown }) => f.geometry === null)).toHaveLength(totals.unplaced)
})

test.each([
  ['GraphML', networkGraphMl],
  ['GEXF', networkGexf],
])('%s: well-formed, one edge for each link', (_, write) => {
  const document = new DOMParser().parseFromString(write(given.taken), 'application/xml')
  expect(document.querySelector('parsererror')).toBeNull()
  expect(document.getElementsByTagName('edge')).toHaveLength(given.links.length)
})
