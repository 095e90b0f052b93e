// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { expect, test } from 'vitest'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { CoveragePage } from '../../src/panels/coverage/CoveragePage.tsx'
import { shareText } from '../../src/panels/coverage/ShareCell.tsx'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const open = () => renderIn(<CoveragePage />, tinyAtlas({ page: 'coverage' }))
const cells = (row: HTMLElement) => [...row.children].map((c) => c.textContent)

test('says in plain words that no line is no proof', () => {
  open()
  expect(screen.getByRole('heading', { level: 2, name: 'What the data does not contain' })).toBeVisible()
  expect(screen.getByText(/must not be read as absence of cooperation/)).toBeVisible()
})

test('every pair is a button that tells its state', async () => {
  const { user, view } = open()
  const grid = screen.getByRole('grid', { name: 'The 15 pairs of South American states' })
  expect(within(grid).getAllByRole('button')).toHaveLength(15)
  expect(within(grid).getByRole('button', { name: 'Bolivia – Peru: searched, nothing found' })).toBeVisible()
  expect(within(grid).getByRole('button', { name: 'Argentina – Chile: not searched' })).toHaveTextContent('?')
  await user.click(within(grid).getByRole('button', { name: 'Brazil – Peru: 1 bilateral record; not searched' }))
  expect([view().page, view().selection]).toEqual(['map', { type: 'pair', id: 'BRA-PER' }])
})

test('the key counts the pairs of each state', () => {
  open()
  expect(screen.getByText('3 pairs with bilateral records, not searched')).toBeVisible()
  expect(screen.getByText('1 pair searched, nothing found')).toBeVisible()
  expect(screen.getByText('11 pairs without records, not searched')).toBeVisible()
})

test('the matrix is one stop of the Tab key, and arrows move inside it', async () => {
  const { user, view } = open()
  const grid = screen.getByRole('grid')
  const stops = within(grid)
    .getAllByRole('button')
    .filter((b) => b.tabIndex === 0)
  expect(stops).toHaveLength(1)
  stops[0]?.focus()
  await user.keyboard('{ArrowDown}{End}')
  expect(within(grid).getByRole('button', { name: /^Bolivia – Brazil/ })).toHaveFocus()
  await user.keyboard('{Enter}')
  expect(view().selection).toEqual({ type: 'pair', id: 'BOL-BRA' })
})

test('records by country and decade stand in a table with headers and totals', async () => {
  const { user, view } = open()
  const table = screen.getByRole('table', { name: 'Records by country and decade' })
  expect(
    within(table)
      .getAllByRole('columnheader')
      .map((h) => h.textContent),
  ).toEqual(['Country', '1990–99', '2000–09', '2010–19', '2020–26', 'Undated', 'Total'])
  expect(cells(within(table).getByRole('row', { name: /^Argentina/ }))).toEqual([
    'Argentina',
    '1',
    '2',
    '1',
    '0',
    '0',
    '4',
  ])
  expect(cells(within(table).getByRole('row', { name: /^All, each once/ }))).toEqual([
    'All, each once',
    '1',
    '4',
    '2',
    '1',
    '1',
    '9',
  ])
  await user.click(within(table).getByRole('button', { name: 'Argentina' }))
  expect([view().page, view().selection?.id]).toEqual(['map', 'ARG'])
})

test('Brazil’s share, inside and outside, before and after 2010', () => {
  open()
  const table = screen.getByRole('table', { name: /^Records with Brazil/ })
  expect(cells(within(table).getByRole('row', { name: /^Agreements: within South America/ }))).toEqual([
    'Agreements: within South America',
    '100% 2 of 2',
    'none',
    '100% 2 of 2',
  ])
  expect(within(table).getByRole('row', { name: /^All records: with outside partners/ })).toHaveTextContent(
    '50% 2 of 4',
  )
})

test('sources by class and by publisher', () => {
  open()
  const groups = screen.getByRole('table', { name: 'By kind of publisher' })
  expect(cells(within(groups).getByRole('row', { name: /^Press/ }))).toEqual(['Press', '1', '5', '4'])
  const top = screen.getByRole('table', { name: 'Most cited publishers' })
  expect(cells(within(top).getByRole('row', { name: /^A newspaper/ }))).toEqual(['A newspaper', 'Press', '5'])
})

test('a dataset tells what it covers, if the atlas uses it', () => {
  const publishers = tinyCompiled.publishers.map((p) => ({ ...p, id: p.id === 'press' ? 'atop-project' : p.id }))
  const sources = tinyCompiled.sources.map((s) => ({
    ...s,
    publisher: s.publisher === 'press' ? 'atop-project' : s.publisher,
  }))
  renderIn(<CoveragePage />, tinyAtlas({ page: 'coverage' }, { ...tinyCompiled, publishers, sources }))
  expect(screen.getByText(/^Treaties of alliance, neutrality/)).toBeVisible()
  expect(screen.getByText('5 records here, 2006–2023')).toBeVisible()
  expect(screen.queryByText(/Holds every act to which Brazil/)).toBeNull()
})

test('undated records and confidence with their shares', () => {
  open()
  const open1 = screen.getByRole('region', { name: 'What the sources leave open' })
  expect(within(open1).getByText(/^Records without any date/)).toHaveTextContent('11% 1 of 9')
  const confidence = screen.getByRole('region', { name: 'How well the records are supported' })
  expect(within(confidence).getByText(/^Official/)).toHaveTextContent('56% 5 of 9')
})

test('some are never told as none, nor most as all', () => {
  expect([0, 0.001, 0.5, 0.999, 1].map(shareText)).toEqual(['0%', 'under 1%', '50%', 'over 99%', '100%'])
})

test('the contents lead to a section and focus it', async () => {
  const { user } = open()
  const contents = screen.getByRole('navigation', { name: 'On this page' })
  await user.click(within(contents).getByRole('button', { name: 'Sources' }))
  expect(screen.getByRole('region', { name: 'Where the records come from' })).toHaveFocus()
})

test('leads back to the map', async () => {
  const { user, view } = open()
  await user.click(screen.getByRole('button', { name: 'Back to the map' }))
  expect(view().page).toBe('map')
})

test('speaks Portuguese', () => {
  setActiveLocale('pt')
  open()
  expect(screen.getByRole('heading', { level: 2, name: 'O que os dados não contêm' })).toBeVisible()
})
