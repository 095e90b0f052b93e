// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { act, cleanup, fireEvent, render, screen, within } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { AtlasContext } from '../../src/state/context.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { createAtlasStore, type History } from '../../src/state/store.ts'
import { DEFAULT_VIEW, type Lang, setMode, setWindow, toggleValue } from '../../src/state/view.ts'
import { createScale } from '../../src/timeline/scale.ts'
import { Timeline } from '../../src/timeline/Timeline.tsx'
import { tinyDataset } from '../fixtures/tiny.ts'

afterEach(() => {
  cleanup()
  setActiveLocale('en')
  vi.useRealTimers()
})

const WINDOW = setWindow(dayOf(1995), dayOf(2007))

/** The timeline over the tiny dataset, and how each change of the window would reach the history. */
function show({ lang = 'en', compact = false }: { lang?: Lang; compact?: boolean } = {}) {
  const dataset = tinyDataset()
  const store = createAtlasStore({ ...DEFAULT_VIEW, lang })
  setActiveLocale(lang)
  const history: History[] = []
  store.subscribe((state) => history.push(state.history))
  render(
    <AtlasContext value={{ dataset, store, selectors: createSelectors(dataset) }}>
      <Timeline compact={compact} />
    </AtlasContext>,
  )
  const apply = (transition: Parameters<ReturnType<typeof store.getState>['apply']>[0]) => {
    act(() => store.getState().apply(transition))
    history.length = 0
  }
  return { store, history, apply, window: () => store.getState().view.window }
}

const handle = (name: string) => screen.getByRole('slider', { name })
const START = 'Start of the window'
const END = 'End of the window'

describe('handles', () => {
  it('tell the window as dates in words', () => {
    const { apply } = show()
    expect(handle(START)).toHaveAttribute('aria-valuetext', 'open, no earliest date')
    expect(handle(END)).toHaveAttribute('aria-valuetext', 'open, no latest date')
    apply(WINDOW)
    expect(handle(START)).toHaveAttribute('aria-valuetext', '1 January 1995')
    expect(handle(END)).toHaveAttribute('aria-valuetext', '31 December 2006')
    expect(handle(END)).toHaveAttribute('aria-valuenow', String(dayOf(2007) - 1))
    expect(handle(END)).toHaveAttribute('aria-valuemin', String(dayOf(1995)))
  })

  it('speak the language of the reader', () => {
    const { apply } = show({ lang: 'pt' })
    apply(WINDOW)
    expect(handle('Fim do intervalo')).toHaveAttribute('aria-valuetext', '31 de dezembro de 2006')
    cleanup()
    show({ lang: 'es' }).apply(WINDOW)
    expect(handle('Inicio del intervalo')).toHaveAttribute('aria-valuetext', '1 de enero de 1995')
  })

  it('move by keys', async () => {
    const user = userEvent.setup()
    const { apply, window } = show()
    apply(WINDOW)
    act(() => handle(START).focus())
    await user.keyboard('{ArrowRight}')
    expect(window().from).toBe(dayOf(1996))
    expect(handle(START)).toHaveAttribute('aria-valuetext', '1 January 1996')
    await user.keyboard('{Shift>}{ArrowLeft}{/Shift}')
    expect(window().from).toBe(dayOf(1995, 12))
    await user.keyboard('{PageUp}')
    expect(window().from).toBe(dayOf(2005, 12))
    await user.keyboard('{Home}')
    expect(window().from).toBeNull()
    await user.tab()
    expect(handle(END)).toHaveFocus()
    await user.keyboard('{End}')
    expect(window()).toEqual({ from: null, to: null })
  })

  it('write one entry per press, and one for a held key', () => {
    const { apply, history, window } = show()
    apply(WINDOW)
    const press = () => fireEvent.keyDown(handle(END), { key: 'ArrowLeft' })
    press()
    press()
    press()
    fireEvent.keyUp(handle(END), { key: 'ArrowLeft' })
    expect(window().to).toBe(dayOf(2004))
    expect(history).toEqual(['push', 'replace', 'replace'])
    press()
    expect(history.at(-1)).toBe('push')
  })

  it('leave keys with modifiers to the browser', () => {
    const { apply, window } = show()
    apply(WINDOW)
    fireEvent.keyDown(handle(END), { key: 'ArrowLeft', altKey: true })
    expect(window().to).toBe(dayOf(2007))
  })
})

describe('pointer', () => {
  /** jsdom lays nothing out: the plot is as wide as it is before it can be measured, and begins at 0. */
  const PAD = 20
  const scale = createScale({ start: dayOf(1990), end: dayOf(2027) }, 1000 - 2 * PAD)
  const x = (year: number, month = 1) => PAD + scale.x(dayOf(year, month))
  const drag = (target: Element, from: number, ...to: number[]) => {
    fireEvent.pointerDown(target, { button: 0, pointerId: 1, clientX: from })
    for (const clientX of to) fireEvent.pointerMove(target, { pointerId: 1, clientX })
    fireEvent.pointerUp(target, { pointerId: 1, clientX: to.at(-1) ?? from })
  }
  const bars = () => screen.getByRole('img')

  it('drags a handle: the first step is an entry, the others replace it', () => {
    const { apply, history, window } = show()
    apply(WINDOW)
    drag(handle(END), x(2007), x(2007) + 1, x(2010), x(2011), x(2012))
    expect(window()).toEqual({ from: dayOf(1995), to: dayOf(2012) })
    expect(history).toEqual(['push', 'replace', 'replace'])
    expect(handle(END)).toHaveFocus()
  })

  it('writes nothing for a drag that changes nothing', () => {
    const { apply, history } = show()
    apply(WINDOW)
    drag(handle(END), x(2007), x(2007) + 6)
    drag(handle(START), x(1995))
    expect(history).toEqual([])
  })

  it('moves the window by its body', () => {
    const { apply, window } = show()
    apply(WINDOW)
    drag(bars(), x(2000), x(2003), x(2005))
    expect(window()).toEqual({ from: dayOf(2000), to: dayOf(2012) })
  })

  it('paints a window over all years', () => {
    const { window } = show()
    drag(bars(), x(2000, 6), x(2002), x(2008, 3))
    expect(window()).toEqual({ from: dayOf(2000), to: dayOf(2009) })
  })

  it('sets the window to the year clicked, inside the window or outside', () => {
    const { apply, window, history } = show()
    drag(bars(), x(2008, 7))
    expect(window()).toEqual({ from: dayOf(2008), to: dayOf(2009) })
    apply(WINDOW)
    drag(bars(), x(2000, 7))
    expect(window()).toEqual({ from: dayOf(2000), to: dayOf(2001) })
    expect(history).toEqual(['push'])
  })

  it('shows the year under the pointer with its kinds', () => {
    show()
    fireEvent.pointerMove(bars(), { clientX: x(2008, 7) })
    const note = screen.getByText('2008', { selector: 'b' }).closest('div') as HTMLElement
    expect(within(note).getByText('2 records', { exact: false })).toBeInTheDocument()
    expect(within(note).getByText('1 organization')).toBeInTheDocument()
    fireEvent.pointerLeave(bars())
    expect(screen.queryByText('2008', { selector: 'b' })).toBeNull()
  })

  it('redraws no bar while the window moves', () => {
    const { apply } = show()
    apply(WINDOW)
    const path = () => bars().querySelector('[data-kind=agreement]')
    const before = path()
    const shape = before?.getAttribute('d')
    drag(handle(END), x(2007), x(2010), x(2011))
    expect(path()).toBe(before)
    expect(path()?.getAttribute('d')).toBe(shape)
  })
})

describe('"everything up to"', () => {
  it('has one handle, and no earliest date to type', () => {
    const { apply } = show()
    apply(WINDOW)
    apply(setMode('until'))
    expect(screen.getAllByRole('slider')).toHaveLength(1)
    expect(screen.getByRole('textbox', { name: 'Earliest' })).toBeDisabled()
    expect(screen.getByRole('status')).toHaveTextContent('Everything up to 2006')
  })
})

describe('typed dates', () => {
  it.each([
    ['en', 'Earliest', '23 May 2008'],
    ['es', 'Desde', '23 de mayo de 2008'],
    ['pt', 'Desde', '23 de maio de 2008'],
  ] as const)('are read in %s', async (lang, name, text) => {
    const user = userEvent.setup()
    const { window, history } = show({ lang })
    const field = screen.getByRole('textbox', { name })
    await user.type(field, `${text}{Enter}`)
    expect(window()).toEqual({ from: dayOf(2008, 5, 23), to: null })
    expect(field).toHaveValue(text)
    expect(history).toEqual(['push'])
  })

  it('are applied when the field is left, and emptied to open the window', async () => {
    const user = userEvent.setup()
    const { apply, window } = show()
    apply(WINDOW)
    const latest = screen.getByRole('textbox', { name: 'Latest' })
    expect(latest).toHaveValue('2006')
    await user.clear(latest)
    await user.tab()
    expect(window()).toEqual({ from: dayOf(1995), to: null })
  })

  it('that cannot be read stay, with what is accepted said', async () => {
    const user = userEvent.setup()
    const { apply, window } = show()
    apply(WINDOW)
    const earliest = screen.getByRole('textbox', { name: 'Earliest' })
    await user.clear(earliest)
    await user.type(earliest, 'last spring{Enter}')
    expect(earliest).toHaveValue('last spring')
    expect(earliest).toBeInvalid()
    expect(earliest).toHaveAccessibleDescription(/a year \(2008\), a month \(May 2008/)
    expect(window()).toEqual({ from: dayOf(1995), to: dayOf(2007) })
    await user.clear(earliest)
    await user.type(earliest, '2001{Enter}')
    expect(earliest).toBeValid()
    expect(window().from).toBe(dayOf(2001))
    await user.type(earliest, '9')
    await user.keyboard('{Escape}')
    expect(earliest).toHaveValue('2001')
  })
})

describe('words', () => {
  it('say what the window is and what it leaves out', () => {
    const { apply } = show()
    const status = screen.getByRole('status')
    expect(status).toHaveTextContent(/^All years$/)
    apply(setWindow(dayOf(1990), dayOf(2007)))
    expect(status).toHaveTextContent('1990 – 2006, in force or active during')
    expect(status).toHaveTextContent('1 record left out: undated or not known in force')
    apply(setMode('begun'))
    expect(status).toHaveTextContent('1990 – 2006, signed or held during')
    expect(status).toHaveTextContent('1 undated record is left out by a time window')
    apply(toggleValue('kind', 'exercise'))
    expect(status).not.toHaveTextContent('undated')
  })

  it('keep the precision of the window', () => {
    const { apply } = show()
    const status = screen.getByRole('status')
    apply(setWindow(dayOf(2008), dayOf(2009)))
    expect(status).toHaveTextContent('2008, in force')
    apply(setWindow(dayOf(2008, 5), null))
    expect(status).toHaveTextContent('Since May 2008, in force')
    apply(setWindow(dayOf(2008, 5, 23), dayOf(2008, 6)))
    expect(status).toHaveTextContent('23 May 2008 – 31 May 2008')
  })

  it('give the bars as text and as a table', () => {
    show()
    expect(screen.getByRole('img')).toHaveAccessibleName(
      '8 records by year of beginning, 1990 to 2026; the tallest bar is 2008 with 2 records.',
    )
    const row = within(screen.getByRole('table')).getByRole('row', { name: /^2008/ })
    expect(row).toHaveTextContent('1 organization and 1 dispute')
  })

  it('hold back announcements while a handle announces itself', () => {
    show()
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'polite')
    act(() => handle(END).focus())
    expect(screen.getByRole('status')).toHaveAttribute('aria-live', 'off')
  })
})

describe('choices', () => {
  it('set the mode', async () => {
    const { store } = show()
    await userEvent.click(screen.getByRole('radio', { name: 'Signed or held during' }))
    expect(store.getState().view.mode).toBe('begun')
  })

  it('offer all years, today and the last ten', async () => {
    const { window } = show()
    const button = (name: string) => screen.getByRole('button', { name })
    expect(button('All years')).toHaveAttribute('aria-pressed', 'true')
    await userEvent.click(button('Today'))
    expect(window()).toEqual({ from: dayOf(2026, 11, 21), to: dayOf(2026, 11, 22) })
    expect(screen.getByRole('status')).toHaveTextContent('21 November 2026')
    await userEvent.click(button('Last 10 years'))
    expect(window()).toEqual({ from: dayOf(2016, 11, 22), to: dayOf(2026, 11, 22) })
    await userEvent.click(button('All years'))
    expect(window()).toEqual({ from: null, to: null })
  })

  it('step from one year with records to the next', async () => {
    const { apply, window, history } = show()
    apply(setWindow(dayOf(2004), dayOf(2005)))
    await userEvent.click(screen.getByRole('button', { name: 'Next year with records' }))
    expect(window()).toEqual({ from: dayOf(2006), to: dayOf(2007) })
    expect(history).toEqual(['push'])
    await userEvent.click(screen.getByRole('button', { name: 'Previous year with records' }))
    await userEvent.click(screen.getByRole('button', { name: 'Previous year with records' }))
    expect(window()).toEqual({ from: dayOf(1990), to: dayOf(1991) })
    expect(screen.getByRole('button', { name: 'Previous year with records' })).toHaveAttribute('aria-disabled', 'true')
  })
})

describe('what the window leaves out', () => {
  it('can be opened, and each record chosen', async () => {
    const user = userEvent.setup()
    const { apply, store } = show()
    expect(screen.queryByRole('button', { name: /left out$/ })).toBeNull()
    apply(setWindow(dayOf(1990), dayOf(2007)))
    const open = screen.getByRole('button', { name: 'Show the 1 left out' })
    await user.click(open)
    const list = screen.getByRole('region', { name: 'Show the 1 left out' })
    await user.keyboard('{Escape}')
    expect(open).toHaveAttribute('aria-expanded', 'false')
    expect(open).toHaveFocus()
    await user.click(open)
    await user.click(within(list).getByRole('button', { name: /Contract, Colombia–United States.*undated/ }))
    expect(store.getState().view.selection).toEqual({ type: 'record', id: 'agr-col-usa-undated' })
    expect(open).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('lanes', () => {
  it('are folded away at first; then organizations come before disputes, by arrows and by name', async () => {
    const user = userEvent.setup()
    const { store } = show()
    const fold = screen.getByRole('button', { name: 'Organizations and disputes' })
    expect(fold).toHaveAttribute('aria-expanded', 'false')
    await user.click(fold)
    const lanes = screen.getByRole('region', { name: 'Organizations and disputes' })
    expect(within(lanes).getAllByRole('button')).toHaveLength(2)
    act(() => within(lanes).getByRole('button', { name: 'Union of the South since 23 May 2008' }).focus())
    await user.keyboard('{ArrowDown}')
    const dispute = within(lanes).getByRole('button', { name: 'Maritime case 16 Jan 2008 – 27 Jan 2014' })
    expect(dispute).toHaveFocus()
    expect(store.getState().hover).toEqual({ type: 'record', id: 'dsp-sea' })
    await user.keyboard('{Enter}')
    expect(store.getState().view.selection).toEqual({ type: 'record', id: 'dsp-sea' })
    expect(dispute).toHaveAttribute('aria-current', 'true')
  })

  it('hold what matches alone', async () => {
    const { apply } = show()
    await userEvent.click(screen.getByRole('button', { name: 'Organizations and disputes' }))
    apply(toggleValue('kind', 'exercise'))
    expect(screen.getByText('No organization or dispute matches.')).toBeVisible()
  })

  it('stand in the panel of a phone', async () => {
    const user = userEvent.setup()
    show({ compact: true })
    await user.click(screen.getByRole('button', { name: 'Dates and more' }))
    await user.click(screen.getByRole('button', { name: 'Organizations and disputes' }))
    await user.click(screen.getByRole('button', { name: /^Union of the South/ }))
    expect(screen.getByRole('button', { name: 'Dates and more' })).toHaveAttribute('aria-expanded', 'false')
  })
})

describe('playing', () => {
  it('is one entry, and stops at a press on the bars', () => {
    vi.useFakeTimers()
    const { window, history } = show()
    fireEvent.click(screen.getByRole('button', { name: 'Play' }))
    expect(window()).toEqual({ from: null, to: dayOf(1991) })
    act(() => vi.advanceTimersByTime(350))
    expect(window()).toEqual({ from: null, to: dayOf(1991, 10) })
    expect(history).toEqual(['push', 'replace', 'replace', 'replace'])
    fireEvent.pointerDown(handle(END), { button: 0, pointerId: 1 })
    expect(screen.getByRole('button', { name: 'Play' })).toBeEnabled()
    const stopped = window()
    act(() => vi.advanceTimersByTime(1000))
    expect(window()).toBe(stopped)
  })
})

describe('on a phone', () => {
  it('keeps bars, handles, play and one line, and folds the rest away', async () => {
    const user = userEvent.setup()
    const { window } = show({ compact: true })
    expect(screen.getByRole('img')).toBeInTheDocument()
    expect(screen.getAllByRole('slider')).toHaveLength(2)
    expect(screen.getByRole('button', { name: 'Play' })).toBeInTheDocument()
    expect(screen.queryByRole('textbox')).toBeNull()
    const more = screen.getByRole('button', { name: 'Dates and more' })
    expect(more).toHaveAttribute('aria-expanded', 'false')
    await user.click(more)
    await user.type(screen.getByRole('textbox', { name: 'Latest' }), '2008{Enter}')
    expect(window()).toEqual({ from: null, to: dayOf(2009) })
    expect(screen.getAllByRole('radio')).toHaveLength(3)
    await user.keyboard('{Escape}')
    expect(more).toHaveAttribute('aria-expanded', 'false')
    expect(more).toHaveFocus()
  })
})
