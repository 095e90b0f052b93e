import { fileURLToPath } from 'node:url'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { arc, bowed } from '../../src/map/arcs.ts'
import { bowsOf, isInside, MOST_CURVES } from '../../src/map/fan.ts'
import { levelAt } from '../../src/map/listLevels.ts'
import { createMapModel } from '../../src/map/model.ts'
import { distanceTo, type LonLat, project } from '../../src/map/projection.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, EXTENTS, openFan, select, type View } from '../../src/state/view.ts'

const dataset = createDataset(compile(loadFolder(fileURLToPath(new URL('../../data', import.meta.url))).data))
const selectors = createSelectors(dataset)
const modelOf = createMapModel(dataset, selectors)
const selected = (pair: string, over: Partial<View> = {}) =>
  select({ type: 'pair', id: pair })({ ...DEFAULT_VIEW, ...over })
const links = selectors.links(DEFAULT_VIEW)
const many = links.filter((link) => link.total > MOST_CURVES)
const few = links.filter((link) => link.total <= MOST_CURVES - 2)

const place = fc.tuple(fc.double({ min: -80, max: -35, noNaN: true }), fc.double({ min: -55, max: 12, noNaN: true }))

describe('the geometry of a fan', () => {
  it('has curves that meet at both ends, none on another, whatever their number and chord', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 60 }), place, place, (count, a, b) => {
        fc.pre(Math.hypot(a[0] - b[0], a[1] - b[1]) > 0.2)
        const chord = arc(a, b, 0)
        const [p, q] = [project(a), project(b)]
        const bows = bowsOf(count, Math.hypot(q[0] - p[0], q[1] - p[1]))
        expect(bows).toHaveLength(count)
        expect(new Set(bows.map((bow) => bow.toFixed(6))).size).toBe(count)
        expect([...bows].sort((x, y) => x - y)).toEqual(bows)
        for (const bow of bows) {
          const curve = bowed(chord, bow)
          for (const [end, at] of [
            [curve[0], a],
            [curve.at(-1), b],
          ] as const) {
            expect(end?.[0]).toBeCloseTo(at[0], 6)
            expect(end?.[1]).toBeCloseTo(at[1], 6)
          }
        }
      }),
    )
  })

  it('knows what lies between its curves', () => {
    const ring: LonLat[] = [...arc([-60, -10], [-50, -10], 0.3), ...arc([-60, -10], [-50, -10], -0.3).reverse()]
    expect(isInside(ring, [-55, -10])).toBe(true)
    expect(isInside(ring, [-55 + 360, -10])).toBe(true)
    expect(isInside(ring, [-55, -20])).toBe(false)
  })

  it('measures how far a point is from a line', () => {
    expect(
      distanceTo(
        [
          [0, 0],
          [10, 0],
        ],
        [5, 3],
      ),
    ).toBe(3)
    expect(
      distanceTo(
        [
          [0, 0],
          [10, 0],
          [10, 10],
        ],
        [13, 14],
      ),
    ).toBe(5)
  })
})

describe('what a fan shows', () => {
  it('is every record that ties exactly the two, one curve each, up to nine', () => {
    for (const link of few) {
      const { fan } = modelOf(selected(link.pair), null)
      const ids = fan?.curves.map((curve) => curve.id) ?? []
      expect(ids).toEqual([...new Set(ids)])
      for (const index of link.records) expect(ids).toContain(dataset.records[index]?.id)
      for (const id of ids)
        expect(dataset.records[dataset.indexOf.get(id) ?? -1]?.derived.states).toEqual([link.a, link.b])
    }
  })

  it('of more is one curve for each kind, whose counts add up, and opens into the records of one', () => {
    expect(many.length).toBeGreaterThan(3)
    for (const link of many) {
      const { fan } = modelOf(selected(link.pair), null)
      const groups = fan?.curves.map((curve) => curve.group) ?? []
      expect(groups.length).toBeLessThanOrEqual(6)
      for (const group of groups) {
        if (!group) throw new Error(`${link.pair} is not grouped`)
        const opened = modelOf(openFan(link.pair, group.kind)(DEFAULT_VIEW), null).fan
        expect(opened?.kind).toBe(group.kind)
        expect(opened?.curves).toHaveLength(group.count)
        expect(opened?.curves.every((curve) => curve.kind === group.kind && !curve.group)).toBe(true)
      }
      const disputes = groups.find((group) => group?.kind === 'dispute')?.count ?? 0
      expect(groups.reduce((sum, group) => sum + (group?.count ?? 0), 0)).toBe(link.total + disputes)
    }
  })

  it('opens the kind of a selected record among many, and closes when something else is selected', () => {
    const link = many[0]
    const record = dataset.records[link?.records[0] ?? -1]
    if (!link || !record) throw new Error('no pair with many records')
    const { fan } = modelOf(select({ type: 'record', id: record.id })(DEFAULT_VIEW), null)
    expect(fan?.kind).toBe(record.kind)
    expect(fan?.curves.map((curve) => curve.id)).toContain(record.id)
    const opened = openFan(link.pair, 'agreement')(DEFAULT_VIEW)
    expect(select({ type: 'country', id: 'BRA' })(opened).fan).toBeNull()
  })

  it('keeps its order when a filter takes curves away', () => {
    const link = few.find((one) => one.total > 3)
    if (!link) throw new Error('no pair with a few records')
    const all = modelOf(selected(link.pair), null).fan?.curves.map((curve) => curve.id) ?? []
    const agreements = modelOf(
      selected(link.pair, { filters: { ...DEFAULT_VIEW.filters, kind: ['agreement'] } }),
      null,
    ).fan?.curves.map((curve) => curve.id)
    expect(all.filter((id) => agreements?.includes(id))).toEqual(agreements)
  })

  it('costs nothing for the pairs that are not opened', () => {
    const { focus, links: lines } = modelOf(DEFAULT_VIEW, null)
    expect(focus).toEqual([])
    expect(lines.length).toBeLessThanOrEqual(66)
  })

  it('has an entry of its own in the list for every curve, in the level below its pair', () => {
    for (const link of [...few.slice(0, 20), ...many]) {
      for (const extent of EXTENTS) {
        const view = selected(link.pair, { extent })
        const model = modelOf(view, null)
        const sources = { dataset, links: selectors.links(view), result: selectors.evaluation(view), model }
        const { entries } = levelAt([link.a, link.pair], sources)
        expect(new Set(entries.map((entry) => entry.id))).toEqual(new Set(model.fan?.curves.map((curve) => curve.id)))
        expect(entries.every((entry) => entry.name.length > 2 && entry.detail !== '')).toBe(true)
        for (const { below, opens } of entries.filter((entry) => entry.below)) {
          const opened = modelOf(openFan(link.pair, opens?.group?.kind ?? null)(view), null)
          const records = levelAt(below ?? [], sources).entries
          expect(new Set(records.map((entry) => entry.id))).toEqual(
            new Set(opened.fan?.curves.map((curve) => curve.id)),
          )
        }
      }
    }
  })
})
