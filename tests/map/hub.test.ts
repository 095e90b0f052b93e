import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { dayOf } from '../../src/domain/time.ts'
import { createMapModel } from '../../src/map/model.ts'
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
