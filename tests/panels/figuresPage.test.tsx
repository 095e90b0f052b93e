// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { afterEach, describe, expect, test, vi } from 'vitest'
import { FiguresPage } from '../../src/panels/figures/FiguresPage.tsx'
import { setFacet } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

afterEach(() => vi.restoreAllMocks())

const figure = (name: RegExp) => screen.getByRole('region', { name })

/** jsdom's Blob cannot be read in any other way. */
function textOf(blob: Blob | undefined): Promise<string> {
  return new Promise((resolve) => {
    const reader = new FileReader()
    reader.onload = () => resolve(String(reader.result))
    reader.readAsText(blob ?? new Blob())
  })
}

describe('FiguresPage', () => {
  test('every figure has a title, a sentence with figures, and a named chart', () => {
    renderIn(<FiguresPage />)
    expect(screen.getByText('Drawn from all 9 records; no filter is set.')).toBeVisible()
    const density = figure(/in force, year by year/)
    expect(
      within(density).getByText(/^On 21 November 2026 .* between 1 of the 15 pairs \(7%\): confirmed for 1/),
    ).toBeVisible()
    expect(within(density).getByRole('img', { name: /in force, year by year/ })).toHaveAccessibleDescription(/15 pairs/)
    expect(screen.getAllByRole('button', { name: 'Save as SVG' })).toHaveLength(7)
  })

  test('the table has the same numbers as the chart', async () => {
    const { user } = renderIn(<FiguresPage />)
    const partners = figure(/Partners outside South America/)
    await user.click(within(partners).getByRole('button', { name: 'As a table' }))
    const table = within(partners).getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((th) => th.textContent),
    ).toEqual(['Partner', 'Agreements', 'Total'])
    expect(
      within(within(table).getByRole('row', { name: /China/ }))
        .getAllByRole('cell')
        .map((td) => td.textContent),
    ).toEqual(['1', '1'])
    expect(within(partners).queryByRole('img')).toBeNull()
  })

  test('follows the filter and says so; a figure with nothing to count says that', () => {
    const atlas = tinyAtlas()
    atlas.store.getState().apply(setFacet('kind', ['exercise']))
    renderIn(<FiguresPage />, atlas)
    expect(screen.getByText(/In all, 1 of 9 records\.$/)).toBeVisible()
    expect(within(figure(/in force, year by year/)).getByText(/^Nothing that this figure counts/)).toBeVisible()
  })

  test('every state of the network is a link that opens its page', async () => {
    const { user, view } = renderIn(<FiguresPage />)
    const network = figure(/Who is tied to whom/)
    const brazil = within(network).getByRole('link', { name: 'Brazil: partners 2; 2 records' })
    await user.click(brazil)
    expect(view().selection).toEqual({ type: 'country', id: 'BRA' })
  })

  test('measures and decades can be chosen', async () => {
    const { user } = renderIn(<FiguresPage />)
    const place = figure(/Place of each state/)
    await user.selectOptions(within(place).getByRole('combobox', { name: 'Measure' }), 'Betweenness')
    expect(figure(/by decade: betweenness/)).toBeVisible()
    const network = figure(/Who is tied to whom/)
    await user.selectOptions(within(network).getByRole('combobox', { name: 'When' }), '1990–99')
    expect(
      within(network).getByText('Tied: 1 of the 15 pairs, by 1 record. Most partners: Argentina and Brazil (1).'),
    ).toBeVisible()
  })

  test('saves a picture that says what it shows, of what and when', async () => {
    const blobs: Blob[] = []
    Object.assign(URL, { createObjectURL: (blob: Blob) => `blob:${blobs.push(blob)}`, revokeObjectURL: () => {} })
    const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(() => {})
    const { user } = renderIn(<FiguresPage />)
    await user.click(within(figure(/by decade of beginning/)).getByRole('button', { name: 'Save as SVG' }))
    await waitFor(() => expect(click).toHaveBeenCalled())
    const text = await textOf(blobs[0])
    const parsed = new DOMParser().parseFromString(text, 'image/svg+xml')
    expect(parsed.querySelector('parsererror')).toBeNull()
    expect(parsed.documentElement.textContent).toContain('Drawn from all 9 records; no filter is set.')
    expect(parsed.documentElement.textContent).toContain('data of 21 November 2026, version 0.0.1.')
  })
})
