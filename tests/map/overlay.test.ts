import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { DASH, OPACITY } from '../../src/map/layers.ts'
import type { Line } from '../../src/map/lines.ts'
import { type Frame, NO_HORIZON, pixelOf, placeOf, turnsOf } from '../../src/map/overlay/frame.ts'
import { linesAt, markAt } from '../../src/map/overlay/hits.ts'
import { lookOf } from '../../src/map/overlay/looks.ts'
import { type Camera, type LonLat, onScreen, project, WORLD } from '../../src/map/projection.ts'

const SIZE = { width: 1000, height: 600 }

/** What the engine tells of a camera over the sheet: places to clip space, the third axis left out. */
function frameOf({ center, zoom }: Camera): Frame {
  const [x, y] = project(center)
  const scale = WORLD * 2 ** zoom
  const [across, down] = [(2 * scale) / SIZE.width, (-2 * scale) / SIZE.height]
  const matrix = [across, 0, 0, 0, 0, down, 0, 0, 0, 0, 1, 0, (-across * x) / WORLD, (-down * y) / WORLD, 0, 1]
  return { matrix, horizon: NO_HORIZON, globe: false, zoom, ratio: 1, ...SIZE }
}

const place = fc.tuple(fc.double({ min: -180, max: 180, noNaN: true }), fc.double({ min: -80, max: 80, noNaN: true }))
const camera = fc.record({ center: place, zoom: fc.double({ min: -0.8, max: 8, noNaN: true }) })

function line(id: string, coordinates: readonly LonLat[], more: Partial<Line> = {}): Line {
  return {
    id,
    selection: { type: 'pair', id },
    coordinates,
    width: 2,
    kind: 'agreement',
    intra: true,
    live: true,
    ...more,
  }
}

describe('a frame of the engine', () => {
  it('puts a place where the plane’s projection has it', () => {
    fc.assert(
      fc.property(place, camera, (at, from) => {
        const [x, y] = onScreen(at, from, SIZE)
        const pixel = pixelOf(frameOf(from), placeOf(at, false))
        expect(pixel?.[0]).toBeCloseTo(x, 3)
        expect(pixel?.[1]).toBeCloseTo(y, 3)
      }),
    )
  })

  it('knows each turn of the world that is in view, and no other', () => {
    fc.assert(
      fc.property(place, camera, (at, from) => {
        const frame = frameOf(from)
        const [x, y] = placeOf(at, false)
        const turns = turnsOf(frame, x, x)
        for (let turn = -9; turn <= 9; turn++) {
          const [pixel = 0] = pixelOf(frame, [x, y, 0], turn) ?? []
          if (pixel > 0.01 && pixel < SIZE.width - 0.01) expect(turns).toContain(turn)
          if (pixel < -0.01 || pixel > SIZE.width + 0.01) expect(turns).not.toContain(turn)
        }
      }),
    )
  })

  it('hides what lies beyond the horizon', () => {
    const [x, y, z] = placeOf([-60, 0], true)
    const frame = { ...frameOf({ center: [0, 0], zoom: 0 }), globe: true, horizon: [x, y, z, -0.2] as const }
    expect(pixelOf(frame, placeOf([-60, 0], true))).not.toBeNull()
    expect(pixelOf(frame, placeOf([120, 0], true))).toBeNull()
  })
})

describe('the look of a line', () => {
  const past = { live: false, width: 3 } as const

  it('is dashed where nothing is in force, in widths of the line', () => {
    expect(lookOf(line('A', []), undefined)).toMatchObject({ width: 2, dash: 0, hollow: 0 })
    expect(lookOf(line('A', [], past), undefined)).toMatchObject({ dash: 3 * DASH.past[0], space: 3 * DASH.past[1] })
    expect(lookOf(line('A', [], { ...past, spoke: true }), undefined)).toMatchObject({ dash: 3 * DASH.former[0] })
  })

  it('comes forward under the pointer and recedes behind another', () => {
    expect(lookOf(line('A', []), 'hovered')).toMatchObject({ width: 3, opacity: 1, token: '--link-strong' })
    expect(lookOf(line('A', []), 'dimmed')?.opacity).toBeCloseTo(OPACITY.intra * OPACITY.dimmed)
    expect(lookOf(line('A', []), 'fanned')).toBeNull()
  })

  it('is hollow where it is only believed, and keeps the reader’s own colour', () => {
    const believed = lookOf(line('A', [], { believed: true, width: 4 }), undefined)
    expect(believed?.hollow).toBeGreaterThan(0)
    expect(believed?.hollow).toBeLessThan(believed?.width ?? 0)
    expect(lookOf(line('A', [], { own: true }), 'hovered')?.token).toBe('--own')
  })
})

describe('what the pointer is on', () => {
  const frame = frameOf({ center: [-60, -20], zoom: 2 })
  const lines = [
    line('upper', [
      [-70, -10],
      [-50, -10],
    ]),
    line('lower', [
      [-70, -11],
      [-50, -11],
    ]),
  ]
  const at = (place: LonLat) => pixelOf(frame, placeOf(place, false)) ?? ([0, 0] as const)

  it('is the nearest of the lines within reach', () => {
    expect(linesAt(frame, lines, at([-60, -10.1]), 2).map(({ id }) => id)).toEqual(['upper', 'lower'])
    expect(linesAt(frame, lines, at([-60, -10.9]), 2).map(({ id }) => id)).toEqual(['lower', 'upper'])
    expect(linesAt(frame, lines, at([-60, -30]), 2)).toEqual([])
  })

  it('is a line on another turn of the world too', () => {
    const wide = frameOf({ center: [-60, -20], zoom: 0 })
    const [x, y] = pixelOf(wide, placeOf([-60, -10], false), -1) ?? [0, 0]
    expect(linesAt(wide, lines, [x, y], 2)[0]?.id).toBe('upper')
  })

  it('is the topmost mark whose square holds it', () => {
    const mark = (id: string, lon: number) => ({ id, lon, lat: -20, kind: 'exercise', radius: 5, records: [] }) as const
    const marks = [mark('below', -60), mark('above', -59.9)]
    expect(markAt(frame, marks, at([-60, -20]), 2)?.id).toBe('above')
    expect(markAt(frame, marks, at([-40, -20]), 2)).toBeUndefined()
  })
})
