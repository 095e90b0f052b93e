import { describe, expect, test } from 'vitest'
import { packed, unpacker } from '../../src/dataset/own/packed.ts'
import { paced, shifted, whole } from '../../src/dataset/steps.ts'
import { createEngine } from '../../src/panels/search/engine.ts'
import { searchEntries } from '../../src/panels/search/entries.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { tinyCompiled, tinyDataset } from '../fixtures/tiny.ts'
import { imported, withOwn } from './base.ts'

const HEAD = 'kind,title_en,parties,date,source_title'
const table = (count: number) =>
  [HEAD, ...Array.from({ length: count }, (_, i) => `agreement,Made-up ${i},BRA;PER,${1950 + (i % 70)},A`)].join('\n')

describe('records on their way from the worker', () => {
  test('arrive as they were, over several slices', () => {
    const records = [...tinyCompiled.records, ...imported(table(2500)).data.records]
    const slices = [...packed(records)]
    expect(slices.length).toBeGreaterThan(2)
    const unpack = unpacker()
    expect(slices.flatMap((slice) => unpack(structuredClone(slice)))).toEqual(JSON.parse(JSON.stringify(records)))
  })

  test('share what they have alike', () => {
    const unpack = unpacker()
    const [a, b] = [...packed(imported(table(2)).data.records)].flatMap(unpack)
    expect(a?.evidence).toBe(b?.evidence)
    expect(a?.derived.states).toBe(b?.derived.states)
  })
})

describe('work in steps', () => {
  function* steps(count: number) {
    for (let i = 0; i < count; i++) yield i
    return 'done'
  }

  test('comes to the same at once and with pauses, and can be stopped', async () => {
    expect(whole(steps(5))).toBe('done')
    expect(await paced(steps(5))).toBe('done')
    expect([...shifted(steps(2), 10)]).toEqual([10, 11])
    const controller = new AbortController()
    function* slow() {
      for (;;) {
        const until = performance.now() + 30
        while (performance.now() < until);
        yield 0
      }
    }
    const told: number[] = []
    const running = paced(slow(), controller.signal, (done) => {
      told.push(done)
      controller.abort()
    })
    await expect(running).rejects.toThrow()
    expect(told).toEqual([0])
  })
})

describe('many records of one’s own', () => {
  const dataset = withOwn(tinyDataset(), imported(table(6000)).data, 'x', 'beside')

  test('stand in order of time, then of their ids, undated last', () => {
    const selectors = createSelectors(dataset)
    const records = selectors.matchingRecords(DEFAULT_VIEW)
    const sorted = [...records].sort(
      (a, b) => (a.derived.begun?.[0] ?? Infinity) - (b.derived.begun?.[0] ?? Infinity) || (a.id < b.id ? -1 : 1),
    )
    expect(records).toEqual(sorted)
    expect(selectors.inOrder(dataset.byPair.get('BRA-PER') ?? [])).toEqual(
      sorted.filter((r) => r.derived.pair === 'BRA-PER'),
    )
  })

  test('are found by the beginnings of their words, beside what the atlas has', () => {
    const search = createEngine(searchEntries(dataset))
    const titles = (query: string) => search(query).flatMap(({ items }) => items.map((item) => item.title.en))
    expect(titles('made-up 4321')).toContain('Made-up 4321')
    expect(titles('zzzz 4321')).toEqual([])
    expect(titles('brazil')[0]).toBe('Brazil')
  })
})
