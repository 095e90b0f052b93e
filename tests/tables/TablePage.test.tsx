// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { DEFAULT_VIEW, setFacet } from '../../src/state/view.ts'
import { TablePage } from '../../src/tables/TablePage.tsx'
import { renderIn, tinyAtlas } from '../panels/harness.tsx'
import { layOut } from './layout.ts'

const titles = () =>
  [...screen.getByRole('grid').querySelectorAll('[role="rowheader"]')].map((cell) => cell.textContent)

const rowOf = (title: string): HTMLElement => {
  const row = screen.getByText(title).closest<HTMLElement>('[role="row"]')
  if (!row) throw new Error(`no row says ${title}`)
  return row
}

const table = (over: Partial<typeof DEFAULT_VIEW.table>) => ({ table: { ...DEFAULT_VIEW.table, ...over } })

beforeEach(() => {
  layOut(1000, 600)
  return () => vi.restoreAllMocks()
})

describe('the table', () => {
  it('lists every matching record, newest first, and tells how many rows there are', () => {
    renderIn(<TablePage />)
    const grid = screen.getByRole('grid', { name: 'Table of records' })
    expect(grid).toHaveAttribute('aria-rowcount', '10')
    expect(grid).toHaveAttribute('aria-colcount', '7')
    expect(titles()[0]).toBe('Chile–Peru staff talks 2023')
    expect(titles()).toHaveLength(9)
    const row = rowOf('Defence agreement Brazil–Peru, 2006')
    expect(row).toHaveAttribute('aria-rowindex', '7')
    expect(
      within(row)
        .getAllByRole('gridcell')
        .map((cell) => cell.textContent?.trim()),
    ).toEqual(['Agreement', '9 Nov 2006', 'Brazil, Peru', 'In force', 'Drug trafficking', '2'])
    expect(screen.getByText(/9 records/)).toHaveTextContent('9 records, sorted by date, newest first')
  })

  it('sorts by a heading, and the other way round by the same', async () => {
    const { user, view } = renderIn(<TablePage />)
    const head = screen.getByRole('columnheader', { name: 'Title' })
    expect(head).toHaveAttribute('aria-sort', 'none')
    await user.click(within(head).getByRole('button'))
    expect(head).toHaveAttribute('aria-sort', 'ascending')
    expect(titles()[0]).toBe('Blue Mission')
    await user.keyboard('{Enter}')
    expect(head).toHaveAttribute('aria-sort', 'descending')
    expect(view().table).toMatchObject({ sort: 'title', desc: true })
    expect(titles()[0]).toBe('Union of the South')
  })

  it('is one tab stop whose cells the arrow keys reach, and Enter opens a record', async () => {
    const { user, view } = renderIn(<TablePage />)
    screen.getByRole('combobox', { name: 'Group by' }).focus()
    await user.tab()
    expect(screen.getByRole('button', { name: 'Chile–Peru staff talks 2023' })).toHaveFocus()
    await user.keyboard('{ArrowDown}{ArrowRight}{ArrowRight}')
    expect(document.activeElement).toHaveTextContent('4 Nov 2013')
    await user.keyboard('{Enter}')
    expect(view().selection).toEqual({ type: 'record', id: 'ex-cruz-2013' })
    expect(rowOf('CRUZ 2013')).toHaveAttribute('aria-selected', 'true')
    await user.keyboard('{Control>}{Home}{/Control}')
    expect(screen.getByRole('button', { name: 'Title' })).toHaveFocus()
    await user.tab()
    expect(screen.getByRole('grid')).not.toContainElement(document.activeElement as HTMLElement)
  })

  it('opens a record by a click anywhere in its row', async () => {
    const { user, view } = renderIn(<TablePage />)
    await user.click(screen.getByText('Brazil, China'))
    expect(view().selection).toEqual({ type: 'record', id: 'agr-bra-chn-2011' })
  })

  it('starts the keyboard at the selected record', async () => {
    renderIn(<TablePage />, tinyAtlas({ selection: { type: 'record', id: 'agr-arg-bra-1990' } }))
    expect(screen.getByRole('button', { name: /Memorandum on training/ })).toHaveAttribute('tabindex', '0')
  })

  it('shows the columns chosen, the title always', async () => {
    const { user, view } = renderIn(<TablePage />)
    await user.click(screen.getByRole('button', { name: 'Columns' }))
    expect(screen.queryByRole('checkbox', { name: 'Title' })).not.toBeInTheDocument()
    await user.click(screen.getByRole('checkbox', { name: 'Confidence' }))
    await user.click(screen.getByRole('checkbox', { name: 'Threats' }))
    expect(view().table.columns).toEqual(['kind', 'date', 'parties', 'status', 'confidence', 'sources'])
    expect(screen.getByRole('columnheader', { name: 'Confidence' })).toBeInTheDocument()
    await user.keyboard('{Escape}')
    expect(screen.queryByRole('checkbox')).not.toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Columns' })).toHaveFocus()
  })

  it('groups, counts each group and folds it', async () => {
    const { user } = renderIn(<TablePage />)
    await user.selectOptions(screen.getByRole('combobox', { name: 'Group by' }), 'kind')
    const heading = screen.getByRole('button', { name: 'Agreements 4 records' })
    expect(heading).toHaveAttribute('aria-expanded', 'true')
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '16')
    await user.click(heading)
    expect(heading).toHaveAttribute('aria-expanded', 'false')
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '12')
    await user.click(screen.getByRole('button', { name: 'Unfold all' }))
    expect(screen.getByRole('grid')).toHaveAttribute('aria-rowcount', '16')
  })

  it('unfolds the group of a record that is selected elsewhere', async () => {
    const { user, atlas } = renderIn(<TablePage />, tinyAtlas(table({ group: 'kind' })))
    await user.click(screen.getByRole('button', { name: 'Fold all' }))
    expect(titles()).toHaveLength(6)
    atlas.store.getState().apply((view) => ({ ...view, selection: { type: 'record', id: 'mis-blue' } }))
    expect(await screen.findByText('Blue Mission')).toBeInTheDocument()
    expect(rowOf('Blue Mission')).toHaveAttribute('aria-selected', 'true')
  })

  it('says when nothing matches, and clears the filters', async () => {
    const nothing = setFacet('country', ['BOL'])(setFacet('kind', ['mission'])(DEFAULT_VIEW))
    const { user } = renderIn(<TablePage />, tinyAtlas(nothing))
    expect(screen.getByText('No record matches')).toBeInTheDocument()
    expect(screen.queryByRole('grid')).not.toBeInTheDocument()
    await user.click(screen.getByRole('button', { name: 'Clear filters and time' }))
    expect(titles()).toHaveLength(9)
  })

  it('gives a record two lines where there is no room for columns', async () => {
    layOut(390, 600)
    const { user, view } = renderIn(<TablePage />, tinyAtlas(table({ columns: ['date', 'status'] })))
    expect(screen.queryByRole('columnheader')).not.toBeInTheDocument()
    const [first] = screen.getAllByRole('rowheader')
    expect(first).toHaveTextContent('Chile–Peru staff talks 2023Date: Aug 2023Status: Held')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Sort by' }), 'title')
    expect(view().table).toMatchObject({ sort: 'title', desc: false })
    await user.click(screen.getByRole('button', { name: 'Turn the order round' }))
    expect(view().table.desc).toBe(true)
  })

  it('speaks the language of the view', () => {
    setActiveLocale('es')
    renderIn(<TablePage />, tinyAtlas({ lang: 'es' }))
    expect(screen.getByRole('grid', { name: 'Tabla de registros' })).toBeInTheDocument()
    expect(screen.getByText(/9 registros/)).toHaveTextContent(
      '9 registros, ordenados por fecha, primero los más recientes',
    )
  })
})
