// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { hiddenBy } from '../../src/panels/reading/hidden.ts'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { DEFAULT_VIEW, MODES, parseSelection, setMode, setWindow, type View } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const open = (id: string, over: Partial<View> = {}) =>
  renderIn(<ReadingPanel />, tinyAtlas({ ...over, selection: parseSelection(id) }))
const button = (name: string | RegExp) => screen.getByRole('button', { name })
const YEARS = { from: dayOf(2020), to: dayOf(2021) }

describe('a record that the view leaves out', () => {
  test('says nothing while it is shown', () => {
    open('agr-arg-bra-1990')
    expect(screen.queryByText('Outside the time window.')).toBeNull()
    expect(screen.queryByText('Hidden by the filters.')).toBeNull()
  })

  test('outside the window: moves the window to its whole years', async () => {
    const { user, view } = open('agr-arg-bra-1990', { window: YEARS })
    expect(screen.getByText('Outside the time window.')).toBeVisible()
    await user.click(button('Move the window to it: 1990 – 2005'))
    expect(view().window).toEqual({ from: dayOf(1990), to: dayOf(2006) })
    expect(view().mode).toBe('active')
    expect(screen.queryByText('Outside the time window.')).toBeNull()
  })

  test('an undated one takes the window away', async () => {
    const { user, view } = open('agr-col-usa-undated', { window: YEARS, mode: 'begun' })
    expect(screen.getByText(/^Undated/)).toBeVisible()
    await user.click(button('Show all years'))
    expect(view().window).toEqual({ from: null, to: null })
  })

  test('hidden by the filters: clears them and keeps the window', async () => {
    const window = { from: dayOf(2000), to: dayOf(2001) }
    const { user, view } = open('agr-arg-bra-1990', {
      window,
      filters: { ...DEFAULT_VIEW.filters, country: ['ARG', 'PER'] },
      all: ['country'],
    })
    expect(screen.getByText('Hidden by the filters.')).toBeVisible()
    expect(screen.queryByText('Outside the time window.')).toBeNull()
    await user.click(button('Clear them'))
    expect(view()).toMatchObject({ window, all: [], filters: DEFAULT_VIEW.filters })
  })

  test('what is offered always brings it in', () => {
    const { dataset, selectors } = tinyAtlas()
    for (const mode of MODES)
      for (const record of dataset.records) {
        const view: View = { ...DEFAULT_VIEW, mode, window: { from: dayOf(1800), to: dayOf(1801) } }
        const hidden = hiddenBy(dataset, selectors, view, record)
        const move = hidden?.byTime?.move
        expect(hidden?.byFilters, record.id).toBe(false)
        if (!move) {
          expect(record.derived.begun, record.id).toBeNull()
          continue
        }
        const moved = setMode(move.mode)(setWindow(move.window.from, move.window.to)(view))
        expect(hiddenBy(dataset, selectors, moved, record), record.id).toBeNull()
      }
  })
})

describe('the line of time of a record', () => {
  test('is drawn with a key where not all is sure', () => {
    open('agr-arg-bra-1990')
    expect(screen.getByRole('img', { name: /on a line of time/ })).toBeVisible()
    expect(screen.getByText('start or end uncertain: it may have held')).toBeVisible()
    expect(screen.queryByText(/^believed in force: no source/)).toBeNull()
  })

  test('tells what is believed from what is in force, and says what it means', () => {
    open('agr-bra-chn-2011')
    expect(screen.getByText(/^believed in force: no source says that it ended/)).toBeVisible()
  })

  test('is left out for an undated record', () => {
    open('agr-col-usa-undated')
    expect(screen.queryByRole('img', { name: /on a line of time/ })).toBeNull()
  })
})

describe('members at the end of the window', () => {
  const standing = (to: number | null) => {
    open('org-unio', { window: { from: null, to } })
    return screen.getByText(/^On .*\d+ members?/).textContent
  }

  test('are counted and marked row by row', () => {
    expect(standing(dayOf(2011))).toBe('On 31 December 2010: 2 members and 1 that had not yet joined.')
    expect(screen.getByRole('row', { name: /^Argentina\s+Member\s+\(then\)/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /^Peru\s+Suspended\s+\(not yet\)/ })).toBeVisible()
  })

  test('follow the window', () => {
    expect(standing(null)).toBe('On 21 November 2026: 1 member, 1 suspended and 1 that had left.')
    expect(screen.getByRole('row', { name: /^Argentina\s+Member\s+\(no longer\)/ })).toBeVisible()
    expect(screen.getByRole('row', { name: /^Peru\s+Suspended\s+\(then\)/ })).toBeVisible()
  })
})
