import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { TERM_GROUPS } from '../../src/dataset/terms.ts'
import { FINDINGS, KINDS } from '../../src/domain/taxonomy.ts'
import { dayOf } from '../../src/domain/time.ts'
import { knownIds } from '../../src/state/knownIds.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { readUrl, writeUrl } from '../../src/state/url.ts'
import {
  byFacet,
  DEFAULT_VIEW,
  EMBED_PARTS,
  EXTENTS,
  FACETS,
  LANGS,
  MATRIX_ORDERS,
  MODES,
  MOST_COMPARED,
  MULTI_FACETS,
  PAGES,
  parseSelection,
  setWindow,
  TABLE_COLUMNS,
  TABLE_GROUPS,
  THEMES,
  type View,
} from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const { columns } = createSelectors(dataset)
const known = knownIds(dataset, columns)

const day = fc.integer({ min: dayOf(1800), max: dayOf(2030) })
const bound = fc.option(day, { nil: null })
const selections = [
  ...dataset.indexOf.keys(),
  ...dataset.countries.keys(),
  ...dataset.byPair.keys(),
  ...[...dataset.bySeries.keys()].map((id) => `series:${id}`),
  ...[...dataset.claimById.keys()].map((id) => `claim:${id}`),
  ...[...dataset.sources.keys()].map((id) => `source:${id}`),
].map(parseSelection)

const anyView: fc.Arbitrary<View> = fc
  .record({
    lang: fc.constantFrom(...LANGS),
    theme: fc.constantFrom(...THEMES),
    mode: fc.constantFrom(...MODES),
    extent: fc.constantFrom(...EXTENTS),
    page: fc.constantFrom(...PAGES),
    table: fc.record({
      sort: fc.constantFrom(...TABLE_COLUMNS),
      desc: fc.boolean(),
      group: fc.constantFrom(...TABLE_GROUPS),
      columns: fc.subarray(TABLE_COLUMNS.filter((column) => column !== 'title')),
    }),
    matrix: fc.record({ order: fc.constantFrom(...MATRIX_ORDERS), partners: fc.boolean() }),
    compare: fc.shuffledSubarray([...dataset.countries.keys()], { maxLength: MOST_COMPARED }),
    selection: fc.option(fc.constantFrom(...selections), { nil: null }),
    fan: fc.option(fc.constantFrom(...KINDS), { nil: null }),
    tour: fc.option(fc.record({ id: fc.constantFrom('doc-1', 'doc-25'), step: fc.integer({ min: 1, max: 99 }) }), {
      nil: null,
    }),
    embed: fc.option(fc.subarray([...EMBED_PARTS]), { nil: null }),
    claims: fc.record({
      documents: fc.subarray([...known.documents]),
      findings: fc.subarray([...FINDINGS]),
      record: fc.option(fc.constantFrom(...dataset.indexOf.keys()), { nil: null }),
    }),
    term: fc.option(fc.constantFrom(...TERM_GROUPS.flatMap((group) => group.terms.map((term) => term.id))), {
      nil: null,
    }),
    ends: fc.tuple(bound, bound),
    all: fc.subarray([...MULTI_FACETS]),
    filters: fc.record(byFacet((facet) => fc.subarray([...columns.values[facet]]).map((values) => values.sort()))),
  })
  .map(({ ends: [from, to], ...view }) => setWindow(from, to)({ ...view, window: { from: null, to: null } }))

describe('the address', () => {
  it('gives back every view it was written from', () => {
    fc.assert(
      fc.property(anyView, (view) => {
        const { view: read, problems } = readUrl(writeUrl(view), known)
        expect(problems).toEqual([])
        expect(read).toEqual(view)
      }),
    )
  })

  it('writes nothing but the language for the default view', () => {
    expect(writeUrl(DEFAULT_VIEW)).toBe('?lang=en')
  })

  it('names the facets that ask for all of their values, commas unescaped', () => {
    const view = readUrl('?country=BRA,ARG&all=threat,country', known).view
    expect(view.all).toEqual(['country', 'threat'])
    expect(writeUrl(view)).toBe('?lang=en&country=ARG,BRA&all=country,threat')
  })

  it('writes what stands over records with its type, and choices of claims in plain text', () => {
    expect(writeUrl({ ...DEFAULT_VIEW, selection: { type: 'claim', id: 'clm-001' } })).toBe(
      '?lang=en&sel=claim:clm-001',
    )
    const claims = { documents: ['doc-1'], findings: ['partly', 'supported'], record: null } as const
    expect(writeUrl({ ...DEFAULT_VIEW, page: 'documents', claims })).toBe(
      '?lang=en&page=documents&doc=doc-1&finding=partly,supported',
    )
    expect(writeUrl({ ...DEFAULT_VIEW, page: 'words', term: 'threat:cyber' })).toBe(
      '?lang=en&page=words&term=threat:cyber',
    )
  })

  it('covers whole years and months at both ends', () => {
    expect(readUrl('?time=2008..2012-06', known).view.window).toEqual({ from: dayOf(2008), to: dayOf(2012, 7) })
    expect(readUrl('?time=..2012', known).view.window).toEqual({ from: null, to: dayOf(2013) })
  })

  it.each([
    ['?time=2008-13..', 'time'],
    ['?time=yesterday', 'time'],
    ['?lang=xx', 'lang'],
    ['?kind=agreement,dragon', 'kind'],
    ['?sel=agr-not-there', 'sel'],
    ['?sel=ARG-ZZZ', 'sel'],
    ['?sel=series:unknown', 'sel'],
    ['?sel=claim:clm-999', 'sel'],
    ['?sel=source:nowhere', 'sel'],
    ['?sel=record:agr-bra-per-2006', 'sel'],
    ['?doc=doc-9', 'doc'],
    ['?finding=true', 'finding'],
    ['?bears=agr-not-there', 'bears'],
    ['?term=threat:dragon', 'term'],
    ['?map=moon', 'map'],
    ['?all=country,mood', 'all'],
    ['?all=', 'all'],
    ['?sort=-colour', 'sort'],
    ['?columns=title', 'columns'],
    ['?columns=date,date', 'columns'],
    ['?group=mood', 'group'],
    ['?order=size', 'order'],
    ['?partners=some', 'partners'],
    ['?with=ZZZ', 'with'],
    ['?tour=doc-1', 'tour'],
    ['?tour=doc-1.0', 'tour'],
    ['?tour=xyz.3', 'tour'],
  ])('reports %s and shows the rest', (search, param) => {
    const { view, problems } = readUrl(search, known)
    expect(problems.map((p) => p.param)).toEqual([param])
    expect(view).toEqual({ ...DEFAULT_VIEW, filters: { ...DEFAULT_VIEW.filters, kind: view.filters.kind } })
  })

  it('keeps the order of compared countries, each once, and reports the ones unknown or too many', () => {
    const { view, problems } = readUrl('?with=PER,BRA,PER,XYZ,ARG,CHL', known)
    expect(view.compare).toEqual(['PER', 'BRA', 'ARG'])
    expect(problems).toEqual([
      { param: 'with', text: 'XYZ' },
      { param: 'with', text: 'CHL' },
    ])
    expect(writeUrl(view)).toBe('?lang=en&with=PER,BRA,ARG')
  })

  it('never throws on a tampered address, and what it gives can be written again', () => {
    const param = fc.constantFrom(
      'lang',
      'theme',
      'time',
      'mode',
      'sel',
      'map',
      'with',
      'tour',
      'sort',
      'columns',
      'partners',
      ...FACETS,
      'x',
    )
    const pairs = fc.array(fc.tuple(param, fc.string({ unit: 'binary' })))
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          pairs.map((list) => `?${list.map((p) => p.join('=')).join('&')}`),
        ),
        (search) => {
          const { view } = readUrl(search, known)
          expect(readUrl(writeUrl(view), known).view).toEqual(view)
        },
      ),
      { numRuns: 2000 },
    )
  })
})
