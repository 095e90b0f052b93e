// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { ComparePage } from '../../src/panels/compare/ComparePage.tsx'
import { renderIn, tinyAtlas } from './harness.tsx'

const section = (name: string) => screen.getByRole('region', { name })

describe('ComparePage', () => {
  test('countries are chosen one after the other', async () => {
    const { user, view } = renderIn(<ComparePage />)
    expect(screen.getByLabelText('Second country')).toBeDisabled()
    await user.selectOptions(screen.getByLabelText('First country'), 'BRA')
    expect(screen.getByText('Choose one more country to compare Brazil with.')).toBeVisible()
    const second = screen.getByLabelText('Second country')
    expect(within(second).getByText('Brazil')).toBeDisabled()
    await user.selectOptions(second, 'PER')
    expect(view().compare).toEqual(['BRA', 'PER'])
    expect(screen.getByText('Brazil and Peru side by side')).toBeVisible()
  })

  test('a country taken out lets the next one move up', async () => {
    const { user, view } = renderIn(<ComparePage />, tinyAtlas({ compare: ['BRA', 'PER'] }))
    await user.selectOptions(screen.getByLabelText('First country'), 'none')
    expect(view().compare).toEqual(['PER'])
  })

  test('offers comparisons to start from', async () => {
    const { user, view } = renderIn(<ComparePage />)
    await user.click(screen.getByRole('button', { name: 'Argentina, Brazil and Chile' }))
    expect(view().compare).toEqual(['ARG', 'BRA', 'CHL'])
  })

  test('rows and columns are named', () => {
    renderIn(<ComparePage />, tinyAtlas({ compare: ['BRA', 'PER'] }))
    const table = within(section('Records by kind')).getByRole('table')
    expect(
      within(table)
        .getAllByRole('columnheader')
        .map((th) => th.textContent),
    ).toEqual(['Kind', 'Brazil', 'Peru'])
    const row = within(table).getByRole('row', { name: /^Agreements/ })
    expect(within(row).getByRole('rowheader')).toHaveTextContent('Agreements')
    expect(
      within(row)
        .getAllByRole('cell')
        .map((td) => td.textContent),
    ).toEqual(['3', '1'])
  })

  test('memberships with their status and interval', () => {
    renderIn(<ComparePage />, tinyAtlas({ compare: ['ARG', 'PER', 'BRA'] }))
    const row = within(section('Organizations')).getByRole('row', { name: /Union of the South/ })
    expect(
      within(row)
        .getAllByRole('cell')
        .map((td) => td.textContent),
    ).toEqual(['Member, 23 May 2008 – Apr 2019', 'Suspended, since 20 Apr 2018', 'no membership recorded'])
  })

  test('a partner’s number opens the pair', async () => {
    const { user, view } = renderIn(<ComparePage />, tinyAtlas({ compare: ['ARG', 'PER'] }))
    const shared = section('Both have')
    await user.click(within(shared).getByRole('button', { name: 'Brazil – Peru: 1 record' }))
    expect(view().selection).toEqual({ type: 'pair', id: 'BRA-PER' })
    expect(within(section('Only Peru has')).getByRole('button', { name: 'Chile – Peru: 1 record' })).toBeVisible()
    expect(within(section('Only Argentina has')).getByText('none')).toBeVisible()
  })
})
