// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { TERM_GROUPS, termOf } from '../../src/dataset/terms.ts'
import * as taxonomy from '../../src/domain/taxonomy.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { FilterPanel } from '../../src/panels/filters/FilterPanel.tsx'
import { findTerms } from '../../src/panels/glossary/glossary.ts'
import { WordsPage } from '../../src/panels/glossary/WordsPage.tsx'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { termId, valueDefinition, valueLabel } from '../../src/panels/words.ts'
import { FACETS } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const { dataset, selectors } = tinyAtlas()
const all = TERM_GROUPS.flatMap((group) => group.terms)

describe('the terms', () => {
  test('hold every value of every vocabulary once', () => {
    const lists = Object.entries(taxonomy).filter(
      ([name, value]) => Array.isArray(value) && name !== 'FIELDS' && name !== 'DATE_FIELDS',
    )
    const values = lists.flatMap(([, value]) => value as readonly string[])
    // Besides the vocabularies: the three readings of a window and what is not stated.
    expect(all).toHaveLength(values.length + 4)
    expect(new Set(all.map((term) => term.id)).size).toBe(all.length)
  })

  test('agree with what the filters say of the same value', () => {
    for (const facet of FACETS)
      for (const value of selectors.columns.values[facet]) {
        const definition = valueDefinition(facet, value)
        const term = termOf(termId(facet, value))
        expect(term?.definition() ?? null, `${facet}=${value}`).toBe(definition)
        if (term && facet !== 'kind') expect(term.label()).toBe(valueLabel(dataset, facet, value))
      }
  })

  test('are found by label or definition, whatever the accents', () => {
    setActiveLocale('es')
    const found = findTerms('narcotrafico').flatMap((group) => group.terms.map((term) => term.id))
    expect(found).toContain('threat:drug-trafficking')
    expect(findTerms('zzz')).toEqual([])
    expect(findTerms(' ')).toBe(TERM_GROUPS)
  })
})

describe('the page of words', () => {
  test('lists all terms in groups and searches them', async () => {
    const { user } = renderIn(<WordsPage />)
    expect(screen.getByRole('heading', { level: 2, name: 'Glossary' })).toBeVisible()
    expect(screen.getByText(`${all.length} words`)).toBeVisible()
    expect(within(screen.getByRole('region', { name: 'Threat' })).getAllByRole('term')).toHaveLength(16)
    await user.type(screen.getByRole('searchbox', { name: 'Search the glossary' }), 'ransomware zzz')
    expect(screen.getByText('No word or definition contains “ransomware zzz”.')).toBeVisible()
    await user.clear(screen.getByRole('searchbox'))
    await user.type(screen.getByRole('searchbox'), 'cyber')
    expect(screen.getByRole('button', { name: 'Address of “Cyber threats”' })).toBeVisible()
    expect(screen.queryByRole('region', { name: 'Finding' })).toBeNull()
  })

  test('a term puts itself into the address, and out again', async () => {
    const { user, view } = renderIn(<WordsPage />, tinyAtlas({ page: 'words', term: 'status:held' }))
    const held = screen.getByRole('button', { name: /^Address of “Held/ })
    expect(held).toHaveAttribute('aria-current', 'true')
    await user.click(screen.getByRole('button', { name: 'Address of “Planned”' }))
    expect(view().term).toBe('status:planned')
    expect(held).not.toHaveAttribute('aria-current')
    await user.click(screen.getByRole('button', { name: 'Address of “Planned”' }))
    expect(view().term).toBeNull()
  })

  test('is reached from the filters, and from the definition of a value', async () => {
    const { user, view } = renderIn(<FilterPanel />)
    await user.click(screen.getByRole('button', { name: 'What the words mean' }))
    expect(view().page).toBe('words')
    await user.click(screen.getByRole('button', { name: 'What “Terrorism” means' }))
    await user.click(screen.getByRole('button', { name: 'Terrorism: in the glossary' }))
    expect(view().term).toBe('threat:terrorism')
  })

  test.each([
    ['agr-bra-per-2006', ['Agreement', 'Defence cooperation', 'In force', 'Drug trafficking', 'Official']],
    ['mtg-chl-per-2023', ['Meeting', 'Staff talks', 'Held', 'Single source']],
    ['dsp-sea', ['Dispute', 'Maritime dispute', 'Ended']],
    ['org-unio', ['Organization', 'Member', 'Suspended']],
  ])('every word of %s’s page opens its definition', (id, terms) => {
    renderIn(<ReadingPanel />, tinyAtlas({ selection: { type: 'record', id } }))
    for (const term of terms)
      expect(screen.getAllByRole('button', { name: new RegExp(`^${term}.*: what it means$`, 'i') })[0]).toBeVisible()
  })

  test('a definition leads to its place', async () => {
    const { user, view } = renderIn(
      <ReadingPanel />,
      tinyAtlas({ selection: { type: 'record', id: 'agr-bra-per-2006' } }),
    )
    await user.click(screen.getByRole('button', { name: 'Drug trafficking: what it means' }))
    await user.click(screen.getByRole('button', { name: 'Drug trafficking: in the glossary' }))
    expect([view().page, view().term]).toEqual(['words', 'threat:drug-trafficking'])
  })
})
