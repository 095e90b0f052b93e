import { describe, expect, it } from 'vitest'
import { plainPages } from '../../src/build/plain/agreements.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'

const pages = plainPages(tinyCompiled, './assets/dataset-x.json')
const agreements = tinyCompiled.records.filter((r) => r.kind === 'agreement')

describe('the tables for a browser without scripts', () => {
  it('hold every agreement once, in each language', () => {
    expect(pages.map((p) => p.file)).toEqual(['agreements-en.html', 'agreements-es.html', 'agreements-pt.html'])
    for (const { html } of pages) {
      for (const { id } of agreements) expect(html.split(`<tr id="${id}">`)).toHaveLength(2)
      expect(html.match(/<tr id=/g)).toHaveLength(agreements.length)
    }
  })

  it('name parties and status in their own language and lead to the data', () => {
    const es = pages[1]?.html ?? ''
    expect(es).toContain('<html lang="es">')
    expect(es).toContain('<td>9 nov 2006</td><td>Brasil, Perú</td>')
    expect(es).toContain('href="./assets/dataset-x.json"')
    expect(es).not.toContain('<script')
  })
})
