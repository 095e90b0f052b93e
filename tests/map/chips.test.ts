import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layoutChips } from '../../src/map/chips.ts'
import type { Partner } from '../../src/map/contents.ts'
import { overlap } from '../../src/map/labels.ts'
import { freeBox } from '../../src/map/projection.ts'

const partner = (id: string, count: number, bearing: number): Partner => ({ id, name: `Name of ${id}`, count, bearing })
const SIZE = { width: 1200, height: 800 }
const NONE = { top: 0, right: 0, bottom: 0, left: 0 }

describe('rim chips', () => {
  it('stand in their direction: north at the top, east at the right', () => {
    const { placed } = layoutChips(
      [partner('NOR', 9, 0), partner('EAS', 8, 90), partner('SOU', 7, 180), partner('WES', 6, 270)],
      SIZE,
      NONE,
    )
    const box = (id: string) => placed.find((p) => p.partner.id === id)?.box ?? { x: 0, y: 0, width: 0, height: 0 }
    expect(box('NOR').y).toBeLessThan(20)
    expect(box('EAS').x + box('EAS').width).toBeGreaterThan(1180)
    expect(box('SOU').y + box('SOU').height).toBeGreaterThan(780)
    expect(box('WES').x).toBeLessThan(20)
  })

  it('overlap neither each other nor what is covered, stay in the free part, and lose no partner', () => {
    const some = fc.array(fc.tuple(fc.integer({ min: 1, max: 200 }), fc.integer({ min: 0, max: 359 })), {
      maxLength: 70,
    })
    const insets = { top: 40, right: 300, bottom: 120, left: 200 }
    const covered = [{ x: 200, y: 40, width: 340, height: 160 }]
    fc.assert(
      fc.property(some, (list) => {
        const partners = list
          .map(([count, towards], i) => partner(`P${i}`, count, towards))
          .sort((a, b) => b.count - a.count)
        const { placed, rest } = layoutChips(partners, SIZE, insets, covered)
        const free = freeBox(SIZE, insets)
        expect(placed.length + rest.length).toBe(partners.length)
        placed.forEach(({ box }, i) => {
          expect(box.x).toBeGreaterThanOrEqual(free.x)
          expect(box.x + box.width).toBeLessThanOrEqual(free.x + free.width)
          expect(box.y + box.height).toBeLessThanOrEqual(free.y + free.height)
          expect(covered.some((other) => overlap(box, other))).toBe(false)
          expect(placed.slice(i + 1).some((other) => overlap(box, other.box))).toBe(false)
        })
      }),
    )
  })

  it('go to the largest partners; the others wait behind "+N", largest first', () => {
    const crowd = Array.from({ length: 40 }, (_, i) => partner(`P${i}`, 100 - i, 45))
    const { placed, rest } = layoutChips(crowd, SIZE, NONE)
    expect(placed[0]?.partner.id).toBe('P0')
    expect(placed.length).toBeGreaterThan(3)
    expect(rest.map((p) => p.count)).toEqual([...rest.map((p) => p.count)].sort((a, b) => b - a))
  })

  it('are fewer and show codes where there is little room', () => {
    const { placed } = layoutChips([partner('USA', 9, 340), partner('FRA', 8, 45)], { width: 380, height: 600 }, NONE)
    expect(placed.map((p) => p.text)).toEqual(['USA', 'FRA'])
  })
})
