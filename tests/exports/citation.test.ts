import '@citation-js/plugin-bibtex'
import '@citation-js/plugin-ris'
import { Cite } from '@citation-js/core'
import fc from 'fast-check'
import { afterEach, describe, expect, test } from 'vitest'
import { type Cited, cite, citeDataset, citeRecord, citeView } from '../../src/dataset/exports/citation.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const record = dataset.records[0]
if (!record) throw new Error('the fixture has records')
const ADDRESS = 'https://example.org/atlas/?lang=en&threat=cyber,disasters&time=1990..2005-12-31'
const SUBJECTS: readonly (readonly [string, Cited])[] = [
  ['the dataset', citeDataset(dataset, 'https://example.org/atlas/?lang=en')],
  ['a view', citeView(dataset, 'Threat: Cyber threats or Disasters; 100% & more_than #1', ADDRESS)],
  ['a record', citeRecord(dataset, record, 'en', 'https://example.org/atlas/?lang=en&sel=agr-bra-per-2006')],
]

afterEach(() => setActiveLocale('en'))

/** Exactly one item, read by citation-js. */
function read(given: unknown, forceType: string) {
  const { data } = new Cite(given, { forceType })
  expect(data).toHaveLength(1)
  const [item] = data
  if (!item) throw new Error('nothing read')
  const author = item.author?.[0]
  return { item, author: author?.literal ?? author?.family }
}

describe.each(SUBJECTS)('%s', (_, cited) => {
  test('as BibTeX', () => {
    const text = cite(cited, 'bibtex')
    const { item, author } = read(text, '@bibtex/text')
    expect(author).toBe('The Atlas Sur contributors')
    expect(item.title).toBe(cited.title)
    expect(item['citation-key'] ?? item.id).toBe(cited.key)
    expect(item.issued?.['date-parts'][0]?.slice(0, 2)).toEqual([2026, 11])
    expect(item.URL).toBe(cited.address)
    expect(item.note).toContain('Version 0.0.1, data as of 21 November 2026')
  })

  test('as RIS', () => {
    const text = cite(cited, 'ris')
    expect(text).toMatch(/^TY {2}- DATA\r\n/)
    expect(text).toMatch(/\r\nER {2}- \r\n$/)
    const { item, author } = read(text, '@ris/file')
    expect(author).toBe('The Atlas Sur contributors')
    expect(item.title).toBe(cited.title)
    expect(item.issued?.['date-parts'][0]?.[0]).toBe(2026)
    expect(item.URL).toBe(cited.address)
    expect(item.note).toContain('Version 0.0.1')
  })

  test('as CSL-JSON', () => {
    const text = cite(cited, 'csl-json')
    const { item, author } = read(JSON.parse(text), '@csl/list+object')
    expect(author).toBe('The Atlas Sur contributors')
    expect(item).toMatchObject({
      id: cited.key,
      title: cited.title,
      version: '0.0.1',
      URL: cited.address,
      issued: { 'date-parts': [[2026, 11, 21]] },
    })
  })
})

describe('as text', () => {
  test('the dataset, a view and a record', () => {
    expect(SUBJECTS.map(([, cited]) => cite(cited, 'text'))).toEqual([
      'The Atlas Sur contributors (2026). Atlas Sur: Defence cooperation in South America. Version 0.0.1, data as of 21 November 2026. https://example.org/atlas/?lang=en',
      `The Atlas Sur contributors (2026). View: Threat: Cyber threats or Disasters; 100% & more_than #1. In Atlas Sur: Defence cooperation in South America. Version 0.0.1, data as of 21 November 2026. ${ADDRESS}`,
      'The Atlas Sur contributors (2026). Defence agreement Brazil–Peru, 2006 [record agr-bra-per-2006]. In Atlas Sur: Defence cooperation in South America. Version 0.0.1, data as of 21 November 2026. https://example.org/atlas/?lang=en&sel=agr-bra-per-2006',
    ])
  })

  test('in the language of the reader', () => {
    setActiveLocale('es')
    expect(cite(citeDataset(dataset, 'https://example.org/'), 'text')).toBe(
      'The Atlas Sur contributors (2026). Atlas Sur: Cooperación en defensa en América del Sur. Versión 0.0.1, datos al 21 de noviembre de 2026. https://example.org/',
    )
  })
})

test('two views have two keys', () => {
  expect(citeView(dataset, 'x', `${ADDRESS}&sel=BRA`).key).not.toBe(citeView(dataset, 'x', ADDRESS).key)
})

test('any printable title comes back from BibTeX and RIS', () => {
  const word = fc.string({ unit: fc.constantFrom(...'aZ9áçñß–&%$#_{}~^\\"\'=+@,;:[]()/'), minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(fc.array(word, { minLength: 1, maxLength: 5 }), (words) => {
      const title = words.join(' ')
      const cited: Cited = { ...citeDataset(dataset, 'https://example.org/'), title }
      expect(read(cite(cited, 'bibtex'), '@bibtex/text').item.title).toBe(title)
      expect(read(cite(cited, 'ris'), '@ris/file').item.title).toBe(title)
    }),
  )
})
