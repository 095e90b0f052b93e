// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { beforeEach, describe, expect, it } from 'vitest'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { DEFAULT_VIEW, setFacet } from '../../src/state/view.ts'
import { MatrixPage } from '../../src/tables/MatrixPage.tsx'
import { renderIn, tinyAtlas } from '../panels/harness.tsx'
import { layOut } from './layout.ts'

beforeEach(() => layOut(1000, 600))

const headings = () => [...document.querySelectorAll('tbody th')].map((cell) => cell.querySelector('span')?.textContent)

describe('the matrix', () => {
  it('says in every cell how many records tie the two', () => {
    renderIn(<MatrixPage />)
    const grid = screen.getByRole('grid', { name: 'Country by country' })
    expect(grid.querySelectorAll('tr')).toHaveLength(7)
    expect(screen.getByLabelText('Brazil–Peru: 1 bilateral, 0 shared')).toHaveTextContent('1')
    expect(screen.getByLabelText('Peru–Brazil: 1 bilateral, 0 shared')).toHaveTextContent('1')
    expect(screen.getByLabelText('Argentina–Chile: 0 bilateral, 2 shared')).toHaveTextContent('+2')
    expect(screen.getByLabelText('Brazil: 4 records in all')).toBeInTheDocument()
    expect(screen.getByLabelText('Bolivia–Colombia: no records')).toBeInTheDocument()
    expect(within(grid).queryByText('United States')).not.toBeInTheDocument()
  })

  it('adds up to the records that match', () => {
    renderIn(<MatrixPage />)
    const figure = (name: RegExp) => Number(screen.getByText(name).nextElementSibling?.textContent)
    expect(figure(/^Bilateral/) + figure(/^Shared/) + figure(/^In no cell/)).toBe(9)
  })

  it('is one tab stop with arrow keys, Home and End, and a cell opens the pair', async () => {
    const { user, view } = renderIn(<MatrixPage />)
    screen.getByRole('checkbox').focus()
    await user.tab()
    expect(screen.getByLabelText(/^Colombia: /)).toHaveFocus()
    await user.keyboard('{ArrowRight}')
    expect(screen.getByLabelText(/^Colombia–Peru/)).toHaveFocus()
    await user.keyboard('{End}{ArrowDown}')
    expect(screen.getByLabelText('Peru–Brazil: 1 bilateral, 0 shared')).toHaveFocus()
    await user.keyboard('{Enter}')
    expect(view().selection).toEqual({ type: 'pair', id: 'BRA-PER' })
    expect(screen.getByLabelText(/^Brazil–Peru/)).toHaveAttribute('aria-current', 'true')
    await user.keyboard('{Control>}{End}{/Control}{Enter}')
    expect(view().selection).toEqual({ type: 'country', id: 'BRA' })
  })

  it('adds partners and changes its order, in the view', async () => {
    const { user, view } = renderIn(<MatrixPage />)
    expect(headings()).toEqual(['Colombia', 'Peru', 'Bolivia', 'Chile', 'Argentina', 'Brazil'])
    await user.click(screen.getByRole('checkbox'))
    expect(headings()).toContain('United States')
    await user.selectOptions(screen.getByRole('combobox', { name: 'Order' }), 'name')
    expect(headings().slice(0, 3)).toEqual(['Argentina', 'Bolivia', 'Brazil'])
    expect(view().matrix).toEqual({ order: 'name', partners: true })
  })

  it('shows a cell in words while it is pointed at', async () => {
    const { user } = renderIn(<MatrixPage />)
    await user.hover(screen.getByLabelText(/^Argentina–Chile/))
    expect(screen.getByText('Argentina–Chile: 0 bilateral, 2 shared')).toBeInTheDocument()
  })

  it('says when nothing matches', () => {
    renderIn(<MatrixPage />, tinyAtlas(setFacet('country', ['BOL'])(setFacet('kind', ['mission'])(DEFAULT_VIEW))))
    expect(screen.getByRole('status')).toHaveTextContent('No record matches')
  })

  it('counts in the plurals of the language', () => {
    setActiveLocale('es')
    renderIn(<MatrixPage />, tinyAtlas({ lang: 'es' }))
    expect(screen.getByLabelText('Argentina–Chile: 0 bilaterales, 2 compartidos')).toBeInTheDocument()
    expect(screen.getByLabelText('Brasil–Perú: 1 bilateral, 0 compartidos')).toBeInTheDocument()
  })
})
