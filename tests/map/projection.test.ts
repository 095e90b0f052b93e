import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  boxOf,
  EXTENT_BOUNDS,
  fitBounds,
  freeBox,
  project,
  screenBox,
  unproject,
  WORLD,
} from '../../src/map/projection.ts'

const lon = fc.double({ min: -360, max: 360, noNaN: true })
const lat = fc.double({ min: -85, max: 85, noNaN: true })

describe('projection', () => {
  it('gives back every place it projects', () => {
    fc.assert(
      fc.property(lon, lat, (x, y) => {
        const [a, b] = unproject(project([x, y]))
        expect(a).toBeCloseTo(x, 8)
        expect(b).toBeCloseTo(y, 8)
      }),
    )
  })

  it('places the equator and the meridian in the middle of a 512-pixel world', () => {
    expect(project([0, 0])[0]).toBe(WORLD / 2)
    expect(project([0, 0])[1]).toBeCloseTo(WORLD / 2, 9)
    expect(project([-180, 85.051129])[0]).toBe(0)
    expect(project([-180, 85.051129])[1]).toBeCloseTo(0, 4)
  })

  it('fits the bounds into the free part, centred and touching it on one axis', () => {
    const px = fc.integer({ min: 0, max: 150 })
    // As the page lays out: no panels at the sides of a narrow window. A sliver between two panels would put the
    // camera's centre beyond the Mercator square, where the engine cannot look.
    const narrow = fc.tuple(
      fc.integer({ min: 320, max: 760 }),
      fc.record({ top: px, right: fc.constant(0), bottom: px, left: fc.constant(0) }),
    )
    const wide = fc.tuple(fc.integer({ min: 761, max: 2400 }), fc.record({ top: px, right: px, bottom: px, left: px }))
    fc.assert(
      fc.property(
        fc.oneof(narrow, wide),
        fc.integer({ min: 600, max: 1600 }),
        fc.constantFrom(EXTENT_BOUNDS.region, EXTENT_BOUNDS.world),
        ([width, insets], height, bounds) => {
          const size = { width, height }
          const free = freeBox(size, insets)
          const box = screenBox(bounds, fitBounds(bounds, size, insets), size)
          expect(box.x + box.width / 2).toBeCloseTo(free.x + free.width / 2, 5)
          expect(box.y + box.height / 2).toBeCloseTo(free.y + free.height / 2, 5)
          expect(Math.min(free.width - box.width, free.height - box.height)).toBeCloseTo(0, 5)
          const world = boxOf(bounds)
          expect(box.width / box.height).toBeCloseTo(world.width / world.height, 9)
        },
      ),
    )
  })
})
