// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { FilterChips } from '../../src/panels/filters/FilterChips.tsx'
import { FilterPanel } from '../../src/panels/filters/FilterPanel.tsx'
import { formatWindow } from '../../src/panels/window.ts'
import { DEFAULT_VIEW, NOT_STATED } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const filters = (over: Partial<typeof DEFAULT_VIEW.filters>) => ({ ...DEFAULT_VIEW.filters, ...over })

describe('FilterPanel', () => {
  test('offers the facets in their order, and says how they combine', () => {
    renderIn(<FilterPanel />)
    expect(screen.getByText(/joined by “or”, the groups by “and”/)).toBeVisible()
    expect(screen.getAllByRole('group').map((g) => g.querySelector('legend')?.textContent)).toEqual([
      'Kind of record',
      'Threat',
      'Activity',
      'Status',
      'Scope',
      'Country',
      'Confidence',
      'Type of agreement',
    ])
  })

  test('ticking a value narrows the view and its neighbours keep live counts', async () => {
    const { user, view } = renderIn(<FilterPanel />)
    await user.click(screen.getByRole('checkbox', { name: /^Agreements\b.*4 records/ }))
    expect(view().filters.kind).toEqual(['agreement'])
    expect(screen.getByRole('checkbox', { name: /^Exercises\b.*1 record$/ })).toBeEnabled()
    expect(screen.getByRole('checkbox', { name: /^Drug trafficking\b.*1 record$/ })).toBeEnabled()
    expect(screen.getByRole('checkbox', { name: /^Not stated\b.*2 records/ })).toBeEnabled()
  })

  test('a value without records stays in sight but cannot be ticked, unless it is ticked already', () => {
    renderIn(<FilterPanel />, tinyAtlas({ filters: filters({ kind: ['mission'], threat: ['cyber'] }) }))
    expect(screen.getByRole('checkbox', { name: /^Drug trafficking\b.*0 records/ })).toBeDisabled()
    const ticked = screen.getByRole('checkbox', { name: /^Cyber.*0 records/ })
    expect(ticked).toBeChecked()
    expect(ticked).toBeEnabled()
  })

  test('a definition opens by key', async () => {
    const { user } = renderIn(<FilterPanel />)
    const button = screen.getByRole('button', { name: 'What “Drug trafficking” means' })
    expect(button).toHaveAttribute('aria-expanded', 'false')
    button.focus()
    await user.keyboard('{Enter}')
    expect(button).toHaveAttribute('aria-expanded', 'true')
    expect(document.getElementById(button.getAttribute('aria-controls') ?? '')).toBeVisible()
  })

  test('a facet folds, says how many values are ticked, and clears on its own', async () => {
    const { user, view } = renderIn(
      <FilterPanel />,
      tinyAtlas({ filters: filters({ threat: ['cyber', NOT_STATED], kind: ['agreement'] }) }),
    )
    const threat = screen.getByRole('group', { name: /Threat/ })
    const fold = within(threat).getByRole('button', { name: /Threat.*2 ticked/ })
    await user.click(fold)
    expect(within(threat).queryByRole('checkbox')).toBeNull()
    await user.click(within(threat).getByRole('button', { name: 'Clear Threat' }))
    expect(view().filters.threat).toEqual([])
    expect(view().filters.kind).toEqual(['agreement'])
  })

  test('a long facet shows its most frequent values and all on demand', async () => {
    const { user } = renderIn(<FilterPanel />)
    const activity = screen.getByRole('group', { name: 'Activity' })
    await user.click(within(activity).getByRole('button', { name: 'Activity' }))
    expect(within(activity).getAllByRole('checkbox')).toHaveLength(9)
    expect(within(activity).getByRole('checkbox', { name: /^Not stated/ })).toBeEnabled()
    await user.click(within(activity).getByRole('button', { name: 'Show all 24' }))
    expect(within(activity).getAllByRole('checkbox')).toHaveLength(24)
  })

  test('countries: South America by name, partners by records, found in any language without accents', async () => {
    const { user, view } = renderIn(<FilterPanel />)
    const country = screen.getByRole('group', { name: 'Country' })
    await user.click(within(country).getByRole('button', { name: 'Country' }))
    const names = () =>
      within(country)
        .getAllByRole('checkbox')
        .map((box) => box.closest('label')?.textContent)
    expect(names().map((n) => n?.replace(/\d.*/, ''))).toEqual([
      'Argentina',
      'Bolivia',
      'Brazil',
      'Chile',
      'Colombia',
      'Peru',
      'United States',
      'China',
      'France',
    ])
    const find = within(country).getByRole('searchbox', { name: 'Find a country' })
    await user.type(find, 'colomb')
    expect(names()).toHaveLength(1)
    await user.click(within(country).getByRole('checkbox', { name: /^Colombia/ }))
    expect(view().filters.country).toEqual(['COL'])
    await user.clear(find)
    await user.type(find, 'xyz')
    expect(within(country).getByText('No country is called “xyz”.')).toBeVisible()
  })
})

describe('FilterChips', () => {
  test('nothing chosen: no chips, and the totals', () => {
    renderIn(<FilterChips />)
    expect(screen.queryByRole('button')).toBeNull()
    expect(screen.getByRole('status')).toHaveTextContent(
      'All 9 records are shown, 8 of them on the map. 1 matches but has no place on the map.',
    )
  })

  test('one chip per value and one for time, each removable', async () => {
    const { user, view } = renderIn(
      <FilterChips />,
      tinyAtlas({
        filters: filters({ threat: ['cyber'], country: ['PER'] }),
        window: { from: dayOf(1990), to: dayOf(2006) },
        mode: 'begun',
      }),
    )
    await user.click(screen.getByRole('button', { name: 'Remove filter Threat: Cyber threats' }))
    expect(view().filters.threat).toEqual([])
    expect(view().filters.country).toEqual(['PER'])
    await user.click(screen.getByRole('button', { name: /^Remove filter .*: 1990 – 2005$/ }))
    expect(view().window).toEqual({ from: null, to: null })
    await user.click(screen.getByRole('button', { name: 'Clear all' }))
    expect(view().filters.country).toEqual([])
  })

  test('the totals explain what the window leaves out', () => {
    renderIn(<FilterChips />, tinyAtlas({ window: { from: dayOf(2020), to: dayOf(2021) }, mode: 'begun' }))
    expect(screen.getByRole('status')).toHaveTextContent('None of the 9 records matches.')
    expect(screen.getByRole('status')).toHaveTextContent('1 more fits the filters but is undated')
  })

  test('speaks the chosen language', () => {
    setActiveLocale('pt')
    renderIn(<FilterChips />, tinyAtlas({ lang: 'pt', filters: filters({ country: ['PER'] }) }))
    expect(screen.getByRole('button', { name: 'Remover o filtro País: Peru' })).toBeVisible()
  })
})

describe('any or all', () => {
  test('is offered once two values of a facet are ticked, and changes what matches', async () => {
    const { user, view } = renderIn(<FilterPanel />, tinyAtlas({ filters: filters({ threat: ['cyber'] }) }))
    expect(screen.queryByRole('radio')).toBeNull()
    await user.click(screen.getByRole('checkbox', { name: /^Drug trafficking\b/ }))
    const choice = screen.getByRole('group', { name: 'How ticked values are joined' })
    expect(within(choice).getByRole('radio', { name: 'any of these' })).toBeChecked()
    await user.click(within(choice).getByRole('radio', { name: 'all of these' }))
    expect(view().all).toEqual(['threat'])
    expect(screen.getByRole('checkbox', { name: /^Cyber.*0 records/ })).toBeEnabled()
    await user.click(screen.getByRole('button', { name: 'Clear Threat' }))
    expect(view().all).toEqual([])
  })

  test('is not offered where a record has one value', () => {
    renderIn(<FilterPanel />, tinyAtlas({ filters: filters({ kind: ['agreement', 'exercise'] }) }))
    expect(screen.queryByRole('radio')).toBeNull()
  })
})

describe('the filter in one sentence', () => {
  test('stands in the panel while something filters, and is copied', async () => {
    const { user } = renderIn(<FilterPanel />, tinyAtlas({ filters: filters({ threat: ['cyber'] }) }))
    const part = screen.getByRole('region', { name: 'The filter in one sentence' })
    expect(part).toHaveTextContent('Records, about cyber threats.')
    await user.click(within(part).getByRole('button', { name: 'Copy the sentence' }))
    expect(await navigator.clipboard.readText()).toBe('Records, about cyber threats.')
    expect(part).toHaveTextContent('Copied.')
    await user.click(screen.getByRole('button', { name: 'Clear Threat' }))
    expect(screen.queryByRole('region', { name: 'The filter in one sentence' })).toBeNull()
  })
})

describe('formatWindow', () => {
  test.each([
    [dayOf(1990), dayOf(2006), '1990 – 2005'],
    [dayOf(2008), dayOf(2009), '2008'],
    [dayOf(2008, 5), null, 'from May 2008'],
    [null, dayOf(2009), 'until 2008'],
    [dayOf(2026, 11, 21), dayOf(2026, 11, 22), '21 Nov 2026'],
    [null, null, 'any time'],
  ])('%s to %s is "%s"', (from, to, text) => {
    expect(formatWindow({ from, to })).toBe(text)
  })
})
