// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { DocumentsPage } from '../../src/panels/documents/DocumentsPage.tsx'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { type ClaimsView, DEFAULT_VIEW, parseSelection } from '../../src/state/view.ts'
import { claimed } from './documentsFixture.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const open = (claims: ClaimsView = DEFAULT_VIEW.claims) =>
  renderIn(<DocumentsPage />, tinyAtlas({ page: 'documents', claims }, claimed))
const statements = () => screen.queryAllByText(/^(The union|Argentina and|Brazil coop|A pact)/, { selector: 'p' })
const section = (name: string) => screen.getByRole('region', { name })

describe('DocumentsPage', () => {
  test('says what it is and counts the findings in words', () => {
    open()
    expect(screen.getByRole('heading', { level: 2, name: 'The documents against the record' })).toBeVisible()
    expect(screen.getByText(/A claim is never drawn/)).toBeVisible()
    expect(screen.getByText(/wording of every claim are ours/)).toBeVisible()
    const list = within(section('A general article')).getByRole('list', { name: 'Findings, Document 1' })
    expect(
      within(list)
        .getAllByRole('listitem')
        .map((li) => li.textContent),
    ).toEqual([' Supported 2', ' Outdated 1'])
  })

  test('the claims of a document unfold in the order of the text', async () => {
    const { user } = open()
    expect(screen.queryByText('Brazil cooperates')).toBeNull()
    const document = section('A general article')
    await user.click(within(document).getByRole('button', { name: 'Read its claims' }))
    expect(within(document).getByRole('button', { name: 'Fold its claims' })).toHaveAttribute('aria-expanded', 'true')
    expect(statements().map((p) => p.textContent)).toEqual([
      'The union of the south is active',
      'Argentina and Brazil train',
      'Brazil cooperates',
    ])
  })

  test('a claim tells its place, finding, reason and definition', async () => {
    const { user } = open()
    await user.click(screen.getByRole('button', { name: /A news item/, pressed: false }))
    const document = section('A news item')
    expect(within(document).getByText('A heading')).toHaveAttribute('lang', 'en')
    expect(within(document).getByText('paragraph 2, line 1')).toBeVisible()
    expect(within(document).getByText('Reason: A pact exists')).toBeVisible()
    expect(within(document).getByText('No record of the atlas bears on it.')).toBeVisible()
    await user.click(within(document).getByRole('button', { name: 'Not found: what it means' }))
    expect(within(document).getByText(/^It was searched for and no source was found/)).toBeVisible()
  })

  test('filters by document and finding with live counts, and takes all back', async () => {
    const { user } = open()
    const filters = screen.getByRole('navigation', { name: 'Choose claims' })
    await user.click(within(filters).getByRole('button', { name: /^Supported/ }))
    expect(screen.getByText('2 of 4 claims')).toBeVisible()
    expect(within(filters).getByRole('button', { name: /A news item/ })).toHaveTextContent(/0$/)
    expect(statements()).toHaveLength(2)
    await user.click(within(filters).getByRole('button', { name: /A news item/ }))
    expect(screen.getByText('No claim fits this choice.')).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Show all claims' }))
    expect(screen.getByText('4 claims', { selector: 'output' })).toBeVisible()
    expect(within(filters).queryByRole('button', { pressed: true })).toBeNull()
  })

  test('a record opens on the map', async () => {
    const { user, view } = open()
    await user.click(screen.getByRole('button', { name: /A general article/, pressed: false }))
    await user.click(screen.getByRole('button', { name: /Defence agreement Brazil–Peru, 2006/ }))
    expect([view().page, view().selection]).toEqual(['map', { type: 'record', id: 'agr-bra-per-2006' }])
  })

  test('the pair that records share opens on the map', async () => {
    const { user, view } = open()
    await user.click(screen.getByRole('button', { name: /A general article/, pressed: false }))
    await user.click(screen.getByRole('button', { name: /records share: Argentina – Brazil, on the map/ }))
    expect([view().page, view().selection]).toEqual(['map', { type: 'pair', id: 'ARG-BRA' }])
  })

  test('opens on the claims that bear on the record the address names, and takes that back', async () => {
    const { user, view } = open({ documents: [], findings: [], record: 'agr-bra-per-2006' })
    expect(screen.getByText('1 of 4 claims')).toBeVisible()
    expect(screen.getByText('Defence agreement Brazil–Peru, 2006', { selector: 'cite' })).toBeVisible()
    expect(statements().map((p) => p.textContent)).toEqual(['Brazil cooperates'])
    await user.click(screen.getByRole('button', { name: 'Show all claims' }))
    expect(screen.getByText('4 claims', { selector: 'output' })).toBeVisible()
    expect(view().claims.record).toBeNull()
  })

  test('keeps the choice of document and finding in the view', async () => {
    const { user, view } = open()
    await user.click(screen.getByRole('button', { name: /A general article/, pressed: false }))
    await user.click(screen.getByRole('button', { name: /^Supported/, pressed: false }))
    expect(view().claims).toEqual({ documents: ['doc-1'], findings: ['supported'], record: null })
    expect(screen.getByRole('button', { name: /^Supported/, pressed: true })).toBeVisible()
  })

  test('a claim leads to its page', async () => {
    const { user, view } = open()
    await user.click(screen.getByRole('button', { name: /A news item/, pressed: false }))
    await user.click(screen.getByRole('button', { name: /^Page of this claim/ }))
    expect(view().selection).toEqual({ type: 'claim', id: 'clm-003' })
    expect(view().page).toBe('map')
  })

  test('leads back to the map by button and by Escape', async () => {
    const { user, view } = open()
    const back = screen.getByRole('button', { name: 'Back to the map' })
    back.focus()
    await user.keyboard('{Escape}')
    expect(view().page).toBe('map')
  })

  test('speaks Spanish', () => {
    setActiveLocale('es')
    open()
    expect(screen.getByRole('heading', { level: 2, name: 'Los documentos frente a los registros' })).toBeVisible()
  })
})

describe('reading panel', () => {
  const read = (id: string) => renderIn(<ReadingPanel />, tinyAtlas({ selection: parseSelection(id) }, claimed))

  test('a record lists the claims that bear on it and leads to them', async () => {
    const { user, view } = read('agr-arg-bra-1990')
    const claims = screen.getByRole('region', { name: /^In the founding documents/ })
    expect(within(claims).getAllByRole('listitem')).toHaveLength(2)
    expect(within(claims).getAllByRole('button', { name: 'Supported: what it means' })).toHaveLength(2)
    await user.click(within(claims).getByRole('button', { name: 'Read them with their reasons' }))
    expect([view().page, view().selection?.id]).toEqual(['documents', 'agr-arg-bra-1990'])
  })

  test('a record that no claim bears on has no such section', () => {
    read('dsp-sea')
    expect(screen.queryByRole('region', { name: /^In the founding documents/ })).toBeNull()
  })

  test('a pair without bilateral record says that it was searched, when and how', async () => {
    const { user } = read('BOL-PER')
    expect(
      screen.getByText(/searched for in November 2026, with 1 query; no bilateral instrument was found/),
    ).toBeVisible()
    await user.click(screen.getByText('The queries'))
    expect(screen.getByText('Bolivia Peru defence agreement')).toBeVisible()
  })

  test('a pair whose records the filters hide is not told as searched or not', () => {
    const filters = { ...DEFAULT_VIEW.filters, kind: ['exercise'] }
    renderIn(<ReadingPanel />, tinyAtlas({ selection: parseSelection('ARG-BRA'), filters }, claimed))
    expect(screen.getByText(/No bilateral record of Argentina and Brazil is shown/)).toBeVisible()
    expect(screen.queryByText(/search/)).toBeNull()
  })

  test('a pair that nobody searched says so; one with a record says neither', () => {
    const { unmount } = read('BOL-CHN')
    expect(screen.getByText(/No search was made for this pair/)).toBeVisible()
    unmount()
    read('BRA-PER')
    expect(screen.queryByText(/search/)).toBeNull()
  })
})
