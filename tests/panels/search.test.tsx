// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createEngine } from '../../src/panels/search/engine.ts'
import { searchEntries } from '../../src/panels/search/entries.ts'
import { SearchBox } from '../../src/panels/search/SearchBox.tsx'
import { tinyDataset } from '../fixtures/tiny.ts'
import { renderIn } from './harness.tsx'

describe('createEngine', () => {
  const engine = createEngine(searchEntries(tinyDataset()))
  const first = (query: string) => engine(query)[0]?.items[0]?.id

  test.each([
    ['Brasil', 'BRA'],
    ['brazil', 'BRA'],
    ['peru', 'PER'],
    ['Perú', 'PER'],
    ['Etats', undefined],
    ['estados unidos', 'USA'],
    ['bolivia', 'BOL'],
    ['colombai', 'COL'],
    ['Brasil Perú', 'BRA-PER'],
    ['brazil and peru', 'BRA-PER'],
    ['Brasil y Perú', 'BRA-PER'],
    ['peru brasil', 'BRA-PER'],
    ['cruz', 'ex-cruz-2013'],
    ['union of the south', 'org-unio'],
  ])('%s finds %s', (query, id) => {
    expect(first(query)).toBe(id)
  })

  test('a year finds what began in it', () => {
    expect(engine('2013').flatMap((g) => g.items.map((i) => i.id))).toEqual(['ex-cruz-2013'])
  })

  test('records of a pair come behind it, grouped by kind', () => {
    expect(engine('chile peru').map((g) => g.group)).toEqual(expect.arrayContaining(['pair', 'meeting', 'dispute']))
  })

  test('nothing asked, nothing found', () => {
    expect(engine('')).toEqual([])
    expect(engine(' – ')).toEqual([])
  })
})

describe('SearchBox', () => {
  test('Enter goes to the best result and empties the box', async () => {
    const { user, view } = renderIn(<SearchBox />)
    const box = screen.getByRole('combobox', { name: 'Search the atlas' })
    await user.click(box)
    await user.type(box, 'Brasil Per')
    const option = await screen.findByRole('option', { name: /Brazil – Peru\s*1 record/ })
    expect(within(screen.getByRole('group', { name: 'Pairs of countries' })).getByRole('option')).toBe(option)
    await user.keyboard('{Enter}')
    expect(view().selection).toEqual({ type: 'pair', id: 'BRA-PER' })
    expect(box).toHaveValue('')
    await waitFor(() => expect(screen.queryByRole('option')).toBeNull())
  })

  test('a press on a result goes there; a record tells its year', async () => {
    const { user, view } = renderIn(<SearchBox />)
    await user.type(screen.getByRole('combobox'), 'cruz')
    await user.click(await screen.findByRole('option', { name: /CRUZ 2013\s*2013/ }))
    expect(view().selection).toEqual({ type: 'record', id: 'ex-cruz-2013' })
    expect(screen.getByRole('combobox')).toHaveValue('')
  })

  test('words where nothing is found', async () => {
    const { user, view } = renderIn(<SearchBox />)
    await user.type(screen.getByRole('combobox'), 'zzzz')
    expect(await screen.findByText(/Nothing is called “zzzz”/)).toBeVisible()
    await user.keyboard('{Enter}')
    expect(view().selection).toBeNull()
  })

  test('"/" goes to the box, but not while one types elsewhere', async () => {
    const { user } = renderIn(
      <>
        <input aria-label="elsewhere" />
        <input type="checkbox" aria-label="tick" />
        <SearchBox />
      </>,
    )
    const elsewhere = screen.getByRole('textbox', { name: 'elsewhere' })
    await user.type(elsewhere, 'a/b')
    expect(elsewhere).toHaveValue('a/b')
    screen.getByRole('checkbox', { name: 'tick' }).focus()
    await user.keyboard('/')
    expect(screen.getByRole('combobox')).toHaveFocus()
    expect(screen.getByRole('combobox')).toHaveValue('')
  })
})
