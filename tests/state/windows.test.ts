import { describe, expect, it } from 'vitest'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { dayOf } from '../../src/domain/time.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { isOpenEnded, stretchesOf } from '../../src/state/stretches.ts'
import { DEFAULT_VIEW, type Mode, setWindow } from '../../src/state/view.ts'
import { agreement, data } from '../dataset/make.ts'

/** Where agreements with parts of their dates unknown stand, in each way of reading the window. */

const dataset = createDataset(
  compile(
    data(
      agreement({ id: 'agr-known', signed: '2000-03', ended: '2005-06-30', status: { is: 'ended' } }),
      agreement({ id: 'agr-no-end', signed: '2000-03', status: { is: 'believed-in-force' } }),
      agreement({ id: 'agr-ended-unknown', signed: '2000-03', status: { is: 'ended', asOf: '2010-12-31' } }),
      agreement({ id: 'agr-no-start', signed: '../2018', status: { is: 'in-force', asOf: '2026-03' } }),
      agreement({ id: 'agr-undated', status: { is: 'unknown' } }),
    ),
  ),
)
const selectors = createSelectors(dataset)
const byId = (id: string) => {
  const record = dataset.records[dataset.indexOf.get(id) ?? -1]
  if (!record) throw new Error(id)
  return record
}

/** Both whole years, inclusive; null for open. */
function found(mode: Mode, first: number | null, last: number | null) {
  const window = setWindow(first === null ? null : dayOf(first), last === null ? null : dayOf(last + 1))
  const view = window({ ...DEFAULT_VIEW, mode })
  return {
    shown: selectors.matchingRecords(view).map((r) => r.id),
    undated: selectors.undatedRecords(view).map((r) => r.id),
  }
}
const UNDATED = ['agr-undated']

describe('without a window', () => {
  it.each(['active', 'begun', 'until'] as const)('everything is shown and nothing left out: %s', (mode) => {
    const { shown, undated } = found(mode, null, null)
    expect(shown).toHaveLength(5)
    expect(undated).toEqual([])
  })
})

describe('in force during', () => {
  it('an unknown end stays open, or reaches as far as it can have ended', () => {
    expect(found('active', 2003, 2003).shown).toEqual(['agr-ended-unknown', 'agr-known', 'agr-no-end', 'agr-no-start'])
    expect(found('active', 2008, 2008).shown).toEqual(['agr-ended-unknown', 'agr-no-end', 'agr-no-start'])
    expect(found('active', 2026, 2026).shown).toEqual(['agr-no-end', 'agr-no-start'])
  })

  it('an unknown start reaches back without limit', () => {
    expect(found('active', 1900, 1900).shown).toEqual(['agr-no-start'])
    expect(found('active', null, 1850).shown).toEqual(['agr-no-start'])
  })

  it('an undated one is in no window, and told', () => {
    for (const { undated } of [found('active', 2003, 2003), found('active', null, 2026), found('active', 1900, null)])
      expect(undated).toEqual(UNDATED)
  })
})

describe('signed during', () => {
  it('an end says nothing about the beginning', () => {
    expect(found('begun', 2000, 2000).shown).toEqual(['agr-ended-unknown', 'agr-known', 'agr-no-end'])
    expect(found('begun', 2003, 2003).shown).toEqual([])
  })

  it('an unknown start stands at its latest possible time alone', () => {
    expect(found('begun', 2018, 2018).shown).toEqual(['agr-no-start'])
    expect(found('begun', 1900, 1999).shown).toEqual([])
    expect(found('begun', 2019, null).shown).toEqual([])
  })

  it('an undated one is in no window, and told', () => {
    expect(found('begun', 2000, 2000).undated).toEqual(UNDATED)
    expect(found('begun', 1800, 2026).shown).not.toContain('agr-undated')
  })
})

describe('everything up to', () => {
  it('keeps what has ended, or may have', () => {
    expect(found('until', null, 2000).shown).toEqual(['agr-ended-unknown', 'agr-known', 'agr-no-end'])
    expect(found('until', null, 1999).shown).toEqual([])
  })

  it('counts an unknown start from its latest possible year', () => {
    expect(found('until', null, 2017).shown).not.toContain('agr-no-start')
    expect(found('until', null, 2018).shown).toContain('agr-no-start')
  })

  it('does not read the earliest date', () => {
    expect(found('until', 2024, 2026).shown).toEqual(found('until', null, 2026).shown)
  })

  it('an undated one is in no window, and told', () => {
    expect(found('until', null, 2026).undated).toEqual(UNDATED)
  })
})

describe('as drawn', () => {
  const today = dataset.today
  const from = dayOf(1990)
  const tones = (id: string) => stretchesOf(byId(id), today, from).map((s) => s.tone)

  it('an open end is believed up to today, not uncertain', () => {
    expect(tones('agr-no-end')).toEqual(['uncertain', 'believed'])
    expect(isOpenEnded(byId('agr-no-end'))).toBe(true)
  })

  it('an end at an unknown time is uncertain over its whole possible span', () => {
    expect(stretchesOf(byId('agr-ended-unknown'), today, from)).toEqual([
      { from: dayOf(2000, 3), to: dayOf(2010, 12, 31), tone: 'uncertain' },
    ])
    expect(isOpenEnded(byId('agr-ended-unknown'))).toBe(false)
  })

  it('a start at an unknown time is uncertain from the edge of the axis', () => {
    expect(stretchesOf(byId('agr-no-start'), today, from)).toEqual([
      { from, to: dayOf(2018, 12, 31), tone: 'uncertain' },
      { from: dayOf(2018, 12, 31), to: today, tone: 'sure' },
    ])
  })

  it('known dates are sure but for the days of the month that is all a source gives', () => {
    expect(tones('agr-known')).toEqual(['uncertain', 'sure', 'uncertain'])
  })

  it('an undated one is not drawn', () => {
    expect(tones('agr-undated')).toEqual([])
  })
})
