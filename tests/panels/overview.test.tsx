// @vitest-environment jsdom
import { render, screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { KINDS } from '../../src/domain/taxonomy.ts'
import { dayOf } from '../../src/domain/time.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { Legend } from '../../src/panels/Legend.tsx'
import { OpeningSentence } from '../../src/panels/OpeningSentence.tsx'
import { startersOf } from '../../src/panels/starters.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { KIND_PATHS, KindMark } from '../../src/ui/KindMark.tsx'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

describe('KindMark', () => {
  test('every kind has a shape of its own', () => {
    expect(new Set(KINDS.map((kind) => KIND_PATHS[kind])).size).toBe(KINDS.length)
  })

  test('is decoration, unless it is given a name', () => {
    render(
      <>
        <KindMark kind="agreement" />
        <KindMark kind="exercise" label="Exercise" />
      </>,
    )
    expect(screen.getAllByRole('img')).toEqual([screen.getByRole('img', { name: 'Exercise' })])
  })
})

describe('Legend', () => {
  test('names every kind and every stroke, and folds', async () => {
    const { user } = renderIn(<Legend />)
    const legend = screen.getByRole('region', { name: 'Legend' })
    const [kinds, lines] = within(legend).getAllByRole('list')
    if (!kinds || !lines) throw new Error('two lists expected')
    expect(within(kinds).getAllByRole('listitem')).toHaveLength(KINDS.length)
    expect(within(lines).getAllByRole('listitem')).toHaveLength(6)
    const fold = within(legend).getByRole('button', { name: 'Legend' })
    await user.click(fold)
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    expect(within(legend).queryByRole('list')).toBeNull()
  })
})

describe('OpeningSentence', () => {
  test('states true figures', () => {
    renderIn(<OpeningSentence />)
    expect(
      screen.getByText(
        /^2 agreements between South American states, 1 in force in November 2026, across 6 countries\.$/,
      ),
    ).toBeVisible()
  })

  test('says what is shown once something is chosen', () => {
    renderIn(<OpeningSentence />, tinyAtlas({ filters: { ...DEFAULT_VIEW.filters, country: ['CHN'] } }))
    expect(screen.getByText('1 agreement among 1 record shown, 2 countries.')).toBeVisible()
  })

  test('tells the state at the end of the window', () => {
    renderIn(<OpeningSentence />, tinyAtlas({ window: { from: dayOf(1990), to: dayOf(2001) }, mode: 'begun' }))
    expect(screen.getByText(/ 1 agreement between South American states, 1 in force in December 2000\./)).toBeVisible()
  })

  test('has words where nothing matches, in the chosen language', () => {
    setActiveLocale('es')
    renderIn(
      <OpeningSentence />,
      tinyAtlas({ lang: 'es', filters: { ...DEFAULT_VIEW.filters, threat: ['terrorism'] } }),
    )
    expect(screen.getByText('Nada coincide con lo elegido.')).toBeVisible()
  })

  test('a question applies a real view', async () => {
    const { user, view } = renderIn(<OpeningSentence />)
    await user.click(screen.getByRole('button', { name: 'Who cooperates against drug trafficking?' }))
    expect(view().filters.threat).toEqual(['drug-trafficking'])
    expect(view().filters.kind).not.toContain('dispute')
    await user.click(screen.getByText('Questions to start from'))
    await user.click(screen.getByRole('button', { name: 'What did Brazil and Argentina sign since 1990?' }))
    expect(view()).toMatchObject({
      selection: { type: 'pair', id: 'ARG-BRA' },
      mode: 'begun',
      window: { from: dayOf(1990) },
      filters: DEFAULT_VIEW.filters,
    })
  })

  test('the question on three powers needs all three in the dataset', () => {
    expect(startersOf(createDataset(tinyCompiled)).map((s) => s.id)).toEqual(['drugs', 'pair'])
    const china = tinyCompiled.countries.find((c) => c.id === 'CHN')
    if (!china) throw new Error('no China')
    const dataset = createDataset({ ...tinyCompiled, countries: [...tinyCompiled.countries, { ...china, id: 'RUS' }] })
    const powers = startersOf(dataset).find((s) => s.id === 'powers')
    const view = powers?.transition(DEFAULT_VIEW)
    expect(view).toMatchObject({
      mode: 'active',
      window: { from: dataset.today - 1, to: dataset.today },
      filters: { country: ['CHN', 'RUS', 'USA'], kind: ['agreement'] },
    })
    // China's agreement is believed in force; the undated contract cannot be.
    expect(view && createSelectors(dataset).totals(view).matching).toBe(1)
  })
})
