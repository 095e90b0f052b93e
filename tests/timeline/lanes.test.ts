import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { lanesOf } from '../../src/timeline/lanes.ts'
import { createScale } from '../../src/timeline/scale.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const domain = { start: dayOf(1990), end: dayOf(2027) }
const lanes = lanesOf(dataset.records, domain, dataset.today)

describe('lanes', () => {
  it('are one for each organization and dispute', () => {
    expect(lanes.map((l) => l.record.id)).toEqual(['org-unio', 'dsp-sea'])
  })

  it('stand on the axis of the histogram', () => {
    const wide = createScale(domain, 1000)
    const [part] = lanes[1]?.parts ?? []
    expect((part?.left ?? 0) * 10).toBeCloseTo(wide.x(dayOf(2008, 1, 16)))
    expect(((part?.left ?? 0) + (part?.width ?? 0)) * 10).toBeCloseTo(wide.x(dayOf(2014, 1, 28)))
  })

  it('end in an arrow where nothing says that it ended', () => {
    expect(lanes.map((l) => l.openAt !== null)).toEqual([true, false])
    expect(lanes[0]?.openAt).toBeLessThanOrEqual(100)
  })
})
