import { describe, expect, it } from 'vitest'
import { createAtlasStore } from '../../src/state/store.ts'
import {
  clearFilters,
  DEFAULT_VIEW,
  isUnfiltered,
  parseSelection,
  select,
  setWindow,
  toggleValue,
} from '../../src/state/view.ts'

describe('transitions', () => {
  it('toggle a value in and out, sorted', () => {
    const one = toggleValue('threat', 'cyber')(DEFAULT_VIEW)
    const two = toggleValue('threat', 'arms-trafficking')(one)
    expect(two.filters.threat).toEqual(['arms-trafficking', 'cyber'])
    expect(toggleValue('threat', 'cyber')(two).filters.threat).toEqual(['arms-trafficking'])
    expect(DEFAULT_VIEW.filters.threat).toEqual([])
  })

  it('put the ends of a window in order and keep it at least a day long', () => {
    expect(setWindow(10, 5)(DEFAULT_VIEW).window).toEqual({ from: 5, to: 10 })
    expect(setWindow(5, 5)(DEFAULT_VIEW).window).toEqual({ from: 5, to: 6 })
  })

  it('give back the same view where nothing changes', () => {
    expect(setWindow(null, null)(DEFAULT_VIEW)).toBe(DEFAULT_VIEW)
    const selected = select({ type: 'country', id: 'BRA' })(DEFAULT_VIEW)
    expect(select({ type: 'country', id: 'BRA' })(selected)).toBe(selected)
  })

  it('clear facets and window but not the selection', () => {
    const busy = select({ type: 'country', id: 'BRA' })(setWindow(1, 2)(toggleValue('kind', 'exercise')(DEFAULT_VIEW)))
    expect(isUnfiltered(busy)).toBe(false)
    const cleared = clearFilters()(busy)
    expect(isUnfiltered(cleared)).toBe(true)
    expect(cleared.selection).toEqual({ type: 'country', id: 'BRA' })
  })
})

describe('a selection as text', () => {
  it.each([
    ['BRA', 'country'],
    ['BRA-PER', 'pair'],
    ['agr-bra-per-2006', 'record'],
  ])('%s is a %s', (text, type) => expect(parseSelection(text)).toEqual({ type, id: text }))

  it('a pair typed in either order is the same', () =>
    expect(parseSelection('PER-BRA')).toEqual(parseSelection('BRA-PER')))
  it.each(['', 'BRA-BRA', 'bra--per', 'Br', '<script>', 'BRA-PER-CHL'])('%s is none', (text) => {
    expect(parseSelection(text)).toBeNull()
  })
})

describe('the store', () => {
  it('tells nobody when a transition changes nothing', () => {
    const store = createAtlasStore(DEFAULT_VIEW)
    let calls = 0
    store.subscribe(() => calls++)
    store.getState().apply((view) => view)
    store.getState().setHover(null)
    expect(calls).toBe(0)
    store.getState().apply(toggleValue('kind', 'exercise'), 'replace')
    expect(calls).toBe(1)
    expect(store.getState().history).toBe('replace')
  })
})
