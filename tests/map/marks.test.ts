import { describe, expect, it } from 'vitest'
import { compileFolder } from '../../src/build/load.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { dayOf } from '../../src/domain/time.ts'
import type { MarkForm } from '../../src/map/contents.ts'
import { createMapModel } from '../../src/map/model.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, setWindow, type View } from '../../src/state/view.ts'

const dataset = createDataset(compileFolder('data'))
const key = ({ id, kind, radius, lon, lat }: MarkForm) => [id, kind, radius, lon, lat].join(' ')

describe('marks', () => {
  const of = createMapModel(dataset, createSelectors(dataset))
  const forms = of(DEFAULT_VIEW, null).markForms()

  it('take only forms that a renderer was told of, whatever matches and is chosen', () => {
    const known = new Set(forms.map(key))
    const views: View[] = [DEFAULT_VIEW]
    for (let year = 1950; year < 2026; year += 7)
      views.push(setWindow(dayOf(year), dayOf(year + 5))(DEFAULT_VIEW), {
        ...setWindow(dayOf(year), null)(DEFAULT_VIEW),
        filters: { ...DEFAULT_VIEW.filters, kind: ['meeting', 'mission'] },
      })
    for (const record of dataset.records.filter((_, i) => i % 40 === 0))
      views.push({ ...DEFAULT_VIEW, selection: { type: 'record', id: record.id } })
    const marks = views.flatMap((view) => of(view, null).marks)
    expect(marks.length).toBeGreaterThan(1000)
    expect(marks.filter((mark) => !known.has(key(mark)))).toEqual([])
  })

  it('have few forms: each is once in the engine', () => {
    expect(new Set(forms.map(key)).size).toBe(forms.length)
    expect(forms.length).toBeLessThan(3 * of(DEFAULT_VIEW, null).marks.length)
  })
})
