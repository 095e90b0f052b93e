// @vitest-environment jsdom
import { screen } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { MapList } from '../../src/map/MapList.tsx'
import { createMapModel } from '../../src/map/model.ts'
import { setFacet } from '../../src/state/view.ts'
import { renderIn, tinyAtlas } from '../panels/harness.tsx'

const NOWHERE = { top: 0, right: 0, bottom: 0, left: 0 }

function setUp(atlas = tinyAtlas()) {
  const acts = { onPoint: vi.fn(), onPick: vi.fn(), onPan: vi.fn(), onZoom: vi.fn(), onHome: vi.fn() }
  const model = createMapModel(atlas.dataset, atlas.selectors)(atlas.store.getState().view, null)
  return { ...renderIn(<MapList model={model} insets={NOWHERE} size={null} {...acts} />, atlas), ...acts }
}

/** What a screen reader is told to be on. */
function active(): HTMLElement | null {
  return document.getElementById(screen.getByRole('listbox').getAttribute('aria-activedescendant') ?? '')
}

describe('MapList', () => {
  it('is one tab stop that lists countries with their counts, each with its place in the set', async () => {
    const { user, onPoint } = setUp()
    await user.tab()
    expect(screen.getByRole('listbox', { name: 'Countries on the map' })).toHaveFocus()
    const options = screen.getAllByRole('option')
    expect(options.map((o) => o.getAttribute('aria-label'))[2]).toBe('Brazil, 4 records, 3 partners')
    expect(options[2]).toHaveAttribute('aria-posinset', '3')
    expect(options[2]).toHaveAttribute('aria-setsize', String(options.length))
    // Partners beyond the region come after it.
    expect(options.at(-1)).toHaveTextContent(/China|France|United States/)
    expect(onPoint).toHaveBeenLastCalledWith({ selection: { type: 'country', id: 'ARG' } })
    await user.tab()
    expect(document.body).toHaveFocus()
    expect(onPoint).toHaveBeenLastCalledWith(null)
  })

  it('leads from a country through its links to their records and back, and the map follows', async () => {
    const { user, onPoint, onPick } = setUp()
    await user.tab()
    await user.keyboard('p')
    expect(active()).toHaveTextContent(/^Peru/)
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('listbox', { name: 'Links of Peru' })).toHaveFocus()
    expect(active()).toHaveAccessibleName('Brazil–Peru, 1 record')
    expect(onPoint).toHaveBeenLastCalledWith({ selection: { type: 'pair', id: 'BRA-PER' } })
    await user.keyboard('{ArrowRight}')
    expect(active()).toHaveAccessibleName('Defence agreement Brazil–Peru, 2006, 9 Nov 2006, In force')
    await user.keyboard('{Enter}')
    expect(onPick).toHaveBeenLastCalledWith({ selection: { type: 'record', id: 'agr-bra-per-2006' } })
    await user.keyboard('{ArrowLeft}{ArrowLeft}')
    expect(active()).toHaveTextContent(/^Peru/)
  })

  it('holds every matching record of a country: its links and those of several states', async () => {
    const { user, atlas } = setUp()
    await user.tab()
    await user.keyboard('b{ArrowDown}')
    expect(active()).toHaveTextContent(/^Brazil/)
    await user.keyboard('{ArrowRight}')
    const total = screen
      .getAllByRole('option')
      .reduce((sum, option) => sum + Number(/(\d+) records?$/.exec(option.getAttribute('aria-label') ?? '')?.[1]), 0)
    expect(total).toBe(atlas.dataset.byParty.get('BRA')?.length)
    await user.keyboard('{End}{ArrowRight}')
    expect(screen.getByRole('listbox', { name: 'Brazil: records of several states, disputes' })).toHaveFocus()
  })

  it('holds what the filters let through and says where that is nothing', async () => {
    const atlas = tinyAtlas()
    atlas.store.getState().apply(setFacet('threat', ['drug-trafficking']))
    const { user } = setUp(atlas)
    await user.tab()
    await user.keyboard('chi')
    expect(active()).toHaveAccessibleName('Chile, 0 records, 0 partners')
    await user.keyboard('{ArrowRight}')
    expect(screen.getByRole('listbox', { name: 'Countries on the map' })).toHaveFocus()
  })

  it('moves and zooms the map, and keeps its letters from the shortcuts of the page', async () => {
    const { user, onZoom, onPan, onHome } = setUp()
    const outside = vi.fn()
    document.addEventListener('keydown', outside)
    await user.tab()
    outside.mockClear()
    await user.keyboard('+-0{Shift>}{ArrowRight}{/Shift}t')
    expect(onZoom.mock.calls).toEqual([[1], [-1]])
    expect(onHome).toHaveBeenCalledOnce()
    expect(onPan).toHaveBeenCalledWith(1 / 3, 0)
    expect(outside.mock.calls.filter(([event]) => event.key !== 'Shift')).toEqual([])
    await user.keyboard('?')
    expect(outside.mock.calls.filter(([event]) => event.key === '?')).toHaveLength(1)
    document.removeEventListener('keydown', outside)
  })
})
