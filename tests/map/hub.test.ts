import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { dayOf } from '../../src/domain/time.ts'
import { frameAbout, isWider } from '../../src/map/focusFrame.ts'
import { createMapModel } from '../../src/map/model.ts'
import { EXTENT_BOUNDS } from '../../src/map/projection.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, setWindow } from '../../src/state/view.ts'

const FOLDER = fileURLToPath(new URL('../../data', import.meta.url))
const dataset = createDataset(compile(loadFolder(FOLDER).data))
const modelOf = createMapModel(dataset, createSelectors(dataset))

const SOUTH_AMERICA = 'ARG BOL BRA CHL COL ECU GUY PER PRY SUR URY VEN'.split(' ')

/** The map with UNASUR selected and the window ending with the year. */
function unasurIn(year: number) {
  const view = setWindow(null, dayOf(year + 1))({ ...DEFAULT_VIEW, selection: { type: 'record', id: 'org-unasur' } })
  const model = modelOf(view, null)
  const numeric = new Map([...dataset.countries.values()].map((c) => [c.numeric, c.id]))
  const spokes = model.focus.filter((line) => line.spoke)
  const withRole = (role: string) =>
    [...model.roles].flatMap(([shape, r]) => (r === role ? (numeric.get(shape) ?? []) : [])).sort()
  return {
    standing: Object.fromEntries(model.hub?.states ?? []),
    tinted: withRole('member'),
    suspended: withRole('suspended'),
    solid: spokes.flatMap((s) => (s.live ? s.id.slice(4) : [])).sort(),
    dashed: spokes.flatMap((s) => (s.live ? [] : s.id.slice(4))).sort(),
  }
}

const without = (ids: readonly string[], left: readonly string[]) => ids.filter((id) => !left.includes(id))
/** The seat is in this capital: there is no spoke to draw. */
const SEAT = ['ECU']

describe('UNASUR as a hub', () => {
  it('ties all twelve states in 2010', () => {
    const { tinted, solid, dashed } = unasurIn(2010)
    expect(tinted).toEqual(SOUTH_AMERICA)
    expect(solid).toEqual(without(SOUTH_AMERICA, SEAT))
    expect(dashed).toEqual([])
  })

  it('is left with five members at the end of 2019; the states that left or stand suspended are dashed', () => {
    const { tinted, solid, dashed, suspended, standing } = unasurIn(2019)
    const members = ['ECU', 'GUY', 'SUR', 'URY', 'VEN']
    expect(tinted).toEqual(members)
    expect(solid).toEqual(without(members, SEAT))
    expect(suspended).toEqual(['BOL', 'PER'])
    expect(dashed).toEqual(without(SOUTH_AMERICA, members))
    expect(standing).toMatchObject({ BRA: 'former', PER: 'suspended', VEN: 'member' })
  })

  it('counts those that had come back by the end of 2024', () => {
    const { tinted, standing } = unasurIn(2024)
    expect(tinted).toEqual(['ARG', 'BOL', 'BRA', 'COL', 'GUY', 'SUR', 'VEN'])
    expect(standing).toMatchObject({ CHL: 'former', ECU: 'former', PER: 'suspended', PRY: 'former', URY: 'former' })
  })

  it('has nobody before its treaty: dashed spokes, no tint', () => {
    const { tinted, suspended, dashed, standing } = unasurIn(2007)
    expect([...tinted, ...suspended]).toEqual([])
    expect(dashed).toEqual(without(SOUTH_AMERICA, SEAT))
    expect(new Set(Object.values(standing))).toEqual(new Set(['future']))
  })
})

describe('what was held or sent outside the region', () => {
  const view = { ...DEFAULT_VIEW, selection: { type: 'record', id: 'mis-minustah' } as const }

  it('stands at its place, with its participants joined to it', () => {
    const model = modelOf(view, null)
    expect(model.hub?.at[0]).toBeCloseTo(-72.3, 0)
    expect(model.hub?.at[1]).toBeCloseTo(18.5, 0)
    const spokes = model.focus.filter((line) => line.spoke)
    expect(spokes.map((line) => line.id.slice(4)).sort()).toEqual(
      expect.arrayContaining('ARG BOL BRA CHL ECU PER PRY URY'.split(' ')),
    )
    for (const { coordinates } of spokes) expect(coordinates[0]).toEqual(model.hub?.at)
  })

  it('widens the frame to its place, and only then', () => {
    const size = { width: 1280, height: 800 }
    const insets = { top: 0, right: 400, bottom: 130, left: 280 }
    const frame = frameAbout(modelOf(view, null), null, size, insets)
    expect(isWider(frame, EXTENT_BOUNDS.region)).toBe(true)
    expect(frame.north).toBeGreaterThan(20)
    expect(frame.south).toBe(EXTENT_BOUNDS.region.south)
    const unasur = modelOf({ ...view, selection: { type: 'record', id: 'org-unasur' } }, null)
    expect(isWider(frameAbout(unasur, null, size, insets), EXTENT_BOUNDS.region)).toBe(false)
  })
})
