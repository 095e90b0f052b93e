// @vitest-environment jsdom
import { act, screen, within } from '@testing-library/react'
import { describe, expect, test, vi } from 'vitest'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { DEFAULT_VIEW, parseSelection, select } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const at = (id: string, over: Partial<typeof DEFAULT_VIEW> = {}) =>
  renderIn(<ReadingPanel />, tinyAtlas({ ...over, selection: parseSelection(id) }))

describe('ReadingPanel', () => {
  test('is empty without a selection', () => {
    const { container } = renderIn(<ReadingPanel />)
    expect(container).toBeEmptyDOMElement()
  })

  test('an unknown record has words and a way back', async () => {
    const { user, view } = at('agr-no-such')
    expect(screen.getByRole('heading', { level: 2, name: 'The atlas has no such page' })).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Back to the map' }))
    expect(view().selection).toBeNull()
  })

  test('closes by button and by Escape', async () => {
    const { user, view, atlas } = at('BRA')
    await user.click(screen.getByRole('button', { name: 'Close' }))
    expect(view().selection).toBeNull()
    act(() => atlas.store.getState().apply(select({ type: 'country', id: 'PER' })))
    screen.getByRole('button', { name: 'Close' }).focus()
    await user.keyboard('{Escape}')
    expect(view().selection).toBeNull()
  })

  test('opened by key, the heading takes the focus, and closing gives it back', async () => {
    const atlas = tinyAtlas()
    const open = () => atlas.store.getState().apply(select({ type: 'country', id: 'BRA' }))
    const { user } = renderIn(
      <>
        <button type="button" onClick={open}>
          open
        </button>
        <ReadingPanel />
      </>,
      atlas,
    )
    screen.getByRole('button', { name: 'open' }).focus()
    await user.keyboard('{Enter}')
    expect(screen.getByRole('heading', { level: 2, name: 'Brazil' })).toHaveFocus()
    await user.keyboard('{Escape}')
    expect(screen.getByRole('button', { name: 'open' })).toHaveFocus()
  })

  test('opened by pointer elsewhere, the focus stays where it is', async () => {
    const atlas = tinyAtlas()
    const { user } = renderIn(
      <>
        <button type="button" onClick={() => atlas.store.getState().apply(select({ type: 'country', id: 'BRA' }))}>
          open
        </button>
        <ReadingPanel />
      </>,
      atlas,
    )
    await user.click(screen.getByRole('button', { name: 'open' }))
    expect(screen.getByRole('heading', { level: 2, name: 'Brazil' })).not.toHaveFocus()
  })

  test('copies the address of the view', async () => {
    const { user } = at('BRA')
    await user.click(screen.getByRole('button', { name: 'Copy address' }))
    expect(await navigator.clipboard.readText()).toMatch(/\?lang=en&sel=BRA$/)
    expect(screen.getByRole('status')).toHaveTextContent('Copied.')
  })

  test('shows the address where copying is refused', async () => {
    const { user } = at('BRA')
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('denied'))
    await user.click(screen.getByRole('button', { name: 'Copy address' }))
    expect(await screen.findByRole('textbox', { name: 'Address of this view' })).toHaveValue(
      'http://localhost:3000/?lang=en&sel=BRA',
    )
  })
})

describe('country page', () => {
  test('sums up, ranks partners and leads to the pair', async () => {
    const { user, view } = at('BRA')
    expect(screen.getByText('3 agreements and 1 exercise; 1990–2013; bilateral with 3 partners.')).toBeVisible()
    const partners = screen.getByRole('region', { name: /^Partners/ })
    expect(within(partners).getAllByRole('button')).toHaveLength(5)
    await user.click(within(partners).getByRole('checkbox', { name: 'South American states only' }))
    expect(within(partners).getAllByRole('button')).toHaveLength(3)
    await user.click(within(partners).getByRole('button', { name: /^Peru.*1 record between the two, 0 shared/ }))
    expect(view().selection).toEqual({ type: 'pair', id: 'BRA-PER' })
  })

  test('says how many records match, and clears the filters', async () => {
    const { user, view } = at('BRA', { filters: { ...DEFAULT_VIEW.filters, kind: ['exercise'] } })
    expect(screen.getByText(/1 of 4 records match the filters\./)).toBeVisible()
    await user.click(screen.getByRole('button', { name: 'Clear the filters' }))
    expect(view().filters.kind).toEqual([])
  })

  test('an organization tells the membership', () => {
    at('PER')
    const list = screen.getByRole('region', { name: /^Organizations/ })
    expect(within(list).getByRole('button')).toHaveAccessibleName(/Union of the South.*Suspended, since 20 Apr 2018/)
  })
})

describe('pair page', () => {
  test('draws the line of time and tells the three sorts apart', () => {
    at('CHL-PER')
    expect(screen.getByRole('heading', { level: 2, name: 'Chile – Peru' })).toBeVisible()
    expect(screen.getByRole('img', { name: /Chile – Peru on a line of time: 2 records/ })).toBeVisible()
    expect(within(screen.getByRole('region', { name: /^Between the two/ })).getByRole('button')).toHaveAccessibleName(
      /staff talks 2023/,
    )
    const disputes = screen.getByRole('region', { name: /^Disputes/ })
    expect(within(disputes).getByText(/without taking a side/)).toBeVisible()
    expect(screen.queryByRole('region', { name: /^With others/ })).toBeNull()
  })

  test('no bilateral record: says so, and that it proves nothing', () => {
    at('ARG-CHL')
    expect(screen.getByText(/No bilateral record of Argentina and Chile is shown/)).toBeVisible()
    expect(within(screen.getByRole('region', { name: /^With others/ })).getAllByRole('button')).toHaveLength(2)
  })

  test('a pair without any record says so once', () => {
    at('BOL-CHN')
    expect(screen.getByText(/The atlas has no record here/)).toBeVisible()
    expect(screen.queryByRole('region')).toBeNull()
  })

  test('leads to each country', async () => {
    const { user, view } = at('CHL-PER')
    await user.click(screen.getByRole('button', { name: 'All of Peru' }))
    expect(view().selection).toEqual({ type: 'country', id: 'PER' })
  })

  test('counts undated records beside the line', () => {
    at('COL-USA')
    expect(screen.queryByRole('img', { name: /line of time/ })).toBeNull()
    expect(screen.getByRole('button', { name: /Contract, Colombia–United States.*undated/ })).toBeVisible()
  })
})

describe('record page', () => {
  test('shows dates to their precision, status and its as-of date', () => {
    at('agr-bra-per-2006')
    expect(screen.getByText('9 November 2006', { selector: 'dd' })).toBeVisible()
    expect(screen.getByText(/^May 2008/)).toBeVisible()
    expect(screen.getByText('(the day is not known)')).toBeVisible()
    expect(screen.getByText('as of September 2026')).toBeVisible()
    expect(screen.getByText('Stated by a source')).toBeVisible()
    expect(screen.getByText('Named in the official title')).toBeVisible()
  })

  test('a value shows its evidence in one act', async () => {
    const { user } = at('agr-bra-per-2006')
    await user.click(screen.getByRole('button', { name: 'Source 1 for Signed: Act no. 1' }))
    const [first] = within(screen.getByRole('region', { name: /^Evidence/ })).getAllByRole('listitem')
    expect(first).toHaveFocus()
    expect(first).toHaveAttribute('data-marked')
    expect(screen.queryByRole('button', { name: 'Source 2 for Signed: A report' })).toBeNull()
  })

  test('a value for which no source is recorded says so', () => {
    at('agr-bra-per-2006')
    const term = screen.getByText('In force since', { selector: 'dt' })
    expect(term).toHaveTextContent('source not recorded')
  })

  test('sources lead out safely and tell publisher, class and fields', () => {
    at('agr-bra-per-2006')
    const [first, second] = within(screen.getByRole('region', { name: /^Evidence/ })).getAllByRole('listitem')
    if (!first || !second) throw new Error('two sources expected')
    const link = within(first).getByRole('link', { name: /Act no. 1/ })
    expect(link).toHaveAttribute('href', 'https://example.org/1')
    expect(link).toHaveAttribute('target', '_blank')
    expect(link).toHaveAttribute('rel', 'noopener noreferrer')
    expect(first).toHaveTextContent('Treaty register · Official')
    expect(first).toHaveTextContent('Supports: Existence, Parties, Signed and Start')
    expect(second).toHaveTextContent('Says otherwise: Signed: 6 November 2006')
  })

  test('disagreements stand plainly', () => {
    at('agr-bra-per-2006')
    expect(screen.getByRole('note')).toHaveTextContent(
      /Sources differ on the date of signature: 9 November 2006.*\(shown above\); 6 November 2006/,
    )
  })

  test('what is only believed in force says why', () => {
    at('agr-bra-chn-2011')
    expect(screen.getByText('not confirmed on any date')).toBeVisible()
    expect(screen.getByText(/none confirms that it still held on 21 November 2026/)).toBeVisible()
  })

  test('a term opens its definition by key', async () => {
    const { user } = at('agr-bra-per-2006')
    const term = screen.getByRole('button', { name: 'In force: what it means' })
    term.focus()
    await user.keyboard(' ')
    expect(term).toHaveAttribute('aria-expanded', 'true')
    expect(document.getElementById(term.getAttribute('aria-controls') ?? '')).toBeVisible()
  })

  test('parties lead to their pages', async () => {
    const { user, view } = at('agr-bra-per-2006')
    await user.click(screen.getByRole('button', { name: 'Peru' }))
    expect(view().selection).toEqual({ type: 'country', id: 'PER' })
  })

  test('an undated record says that no source dates it', () => {
    at('agr-col-usa-undated')
    expect(screen.getByText('undated: no source gives a date')).toBeVisible()
  })

  test('an organization lists its members', () => {
    at('org-unio')
    const rows = within(screen.getByRole('table', { name: 'Members' })).getAllByRole('row')
    expect(rows.map((r) => r.textContent)).toContain('Argentina Member (no longer)23 May 2008Apr 2019')
    expect(rows).toHaveLength(4)
  })

  test('a mission lists its contingents by year', () => {
    const records = tinyCompiled.records.map((r) =>
      r.kind === 'mission'
        ? { ...r, contingents: [{ country: 'ARG', year: 2005, size: 1200, basis: 'estimated' as const }] }
        : r,
    )
    const atlas = tinyAtlas({ selection: parseSelection('mis-blue') }, { ...tinyCompiled, records })
    renderIn(<ReadingPanel />, atlas)
    const table = screen.getByRole('table', { name: 'Contingents by year' })
    expect(within(table).getByRole('row', { name: /2005.*c\. 1,200.*Argentina c\. 1,200/ })).toBeVisible()
  })
})
