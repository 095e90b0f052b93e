// @vitest-environment jsdom
import { beforeEach, describe, expect, it, vi } from 'vitest'
import { createAtlas } from '../../src/app/createAtlas.ts'
import { dayOf } from '../../src/domain/time.ts'
import { select, setLang, setWindow, toggleValue } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

function open(search: string) {
  window.history.replaceState(null, '', `/atlas/${search}`)
  const atlas = createAtlas(tinyDataset(), window)
  return { ...atlas, stop: atlas.connect() }
}

/** jsdom goes back asynchronously: the event says when it has. */
async function back() {
  await new Promise((resolve) => {
    window.addEventListener('popstate', resolve, { once: true })
    window.history.back()
  })
}

describe('store and address', () => {
  beforeEach(() => localStorage.clear())

  it('opens the view an address names and keeps the path', () => {
    const { store, stop } = open('?lang=pt&kind=exercise&sel=BRA')
    expect(store.getState().view).toMatchObject({ lang: 'pt', selection: { type: 'country', id: 'BRA' } })
    expect(window.location.pathname).toBe('/atlas/')
    stop()
  })

  it('prefers the address, then the language chosen before', () => {
    localStorage.setItem('atlas-lang', 'es')
    const stored = open('')
    expect(stored.store.getState().view.lang).toBe('es')
    stored.stop()
    const named = open('?lang=pt')
    expect(named.store.getState().view.lang).toBe('pt')
    named.stop()
  })

  it('writes each act as an entry and a drag as one', () => {
    const { store, stop } = open('?lang=en')
    const before = window.history.length
    store.getState().apply(toggleValue('kind', 'exercise'))
    expect(window.location.search).toBe('?lang=en&kind=exercise')
    for (let day = 0; day < 20; day++) store.getState().apply(setWindow(day, null), 'replace')
    expect(window.history.length).toBe(before + 1)
    stop()
  })

  it('writes a moving window once it rests, as one entry, and before any other act', () => {
    vi.useFakeTimers()
    const { store, stop } = open('?lang=en')
    const before = window.history.length
    const written = vi.spyOn(window.history, 'replaceState')
    store.getState().apply(setWindow(dayOf(1990), dayOf(2000)))
    for (let month = 1; month <= 24; month++)
      store.getState().apply(setWindow(dayOf(1990), dayOf(2000) + month * 31), 'replace')
    expect(window.location.search).toContain('time=1990-01-01..1999-12-31')
    expect(written).not.toHaveBeenCalled()
    vi.advanceTimersByTime(1000)
    expect(written).toHaveBeenCalledTimes(1)
    expect(window.location.search).toContain('time=1990-01-01..2002-01-13')
    store.getState().apply(setWindow(dayOf(1990), dayOf(2010)), 'replace')
    store.getState().apply(setWindow(dayOf(1990), dayOf(2011)), 'replace')
    store.getState().apply(select({ type: 'country', id: 'BRA' }))
    expect(written).toHaveBeenCalledTimes(2)
    expect(window.location.search).toContain('sel=BRA')
    expect(window.location.search).toContain('time=1990-01-01..2010-12-31')
    expect(window.history.length).toBe(before + 2)
    stop()
    written.mockRestore()
    vi.useRealTimers()
  })

  it('follows the back button, and a restored view writes no new entry', async () => {
    const { store, stop } = open('?lang=en')
    store.getState().apply(select({ type: 'country', id: 'BRA' }))
    store.getState().apply(select({ type: 'pair', id: 'BRA-PER' }))
    const length = window.history.length
    await back()
    expect(store.getState().view.selection).toEqual({ type: 'country', id: 'BRA' })
    await back()
    expect(store.getState().view.selection).toBeNull()
    expect(window.history.length).toBe(length)
    stop()
  })

  it('lets go of the address when stopped', () => {
    const { store, stop } = open('?lang=en')
    stop()
    store.getState().apply(setLang('es'))
    expect(window.location.search).toBe('?lang=en')
  })
})
