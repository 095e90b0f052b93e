import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type Label, overlap, placeLabels, sizeOf } from '../../src/map/labels.ts'

const label = fc.record({
  id: fc.uuid(),
  text: fc.string({ minLength: 3, maxLength: 40 }),
  lon: fc.double({ min: -90, max: -30, noNaN: true }),
  lat: fc.double({ min: -56, max: 14, noNaN: true }),
  tone: fc.constantFrom('region' as const, 'other' as const, 'disputed' as const),
  minZoom: fc.constantFrom(-1, 3, 5),
})
const at = ({ lon, lat }: Label) => [lon * 12, lat * -12] as const

describe('labels', () => {
  it('never overlap each other', () => {
    fc.assert(
      fc.property(fc.array(label, { maxLength: 60 }), fc.constantFrom(1.6, 3), (labels, zoom) => {
        const shown = placeLabels(labels, zoom, at)
        const boxes = labels.flatMap((one) => {
          const aside = shown.get(one.id)
          const { width, height } = sizeOf(one, zoom)
          return aside
            ? [{ x: at(one)[0] + aside[0] - width / 2, y: at(one)[1] + aside[1] - height / 2, width, height }]
            : []
        })
        return boxes.every((a, i) => boxes.slice(i + 1).every((b) => !overlap(a, b)))
      }),
    )
  })

  it('keep the earlier of two that touch, unless a name of the region can step aside', () => {
    const one = (id: string, tone: Label['tone']): Label => ({ id, text: 'Guyana', lon: -57, lat: 8, tone, minZoom: 0 })
    expect([...placeLabels([one('a', 'other'), one('b', 'other')], 3, at).keys()]).toEqual(['a'])
    const both = placeLabels([one('a', 'region'), one('b', 'region')], 3, at)
    expect(both.get('a')).toEqual([0, 0])
    expect(both.get('b')).not.toEqual([0, 0])
  })

  it('wait for their zoom', () => {
    const far: Label = { id: 'x', text: 'Far', lon: 0, lat: 0, tone: 'other', minZoom: 4 }
    expect(placeLabels([far], 3.9, at).size).toBe(0)
    expect(placeLabels([far], 4, at).size).toBe(1)
  })
})
