import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { isPairKey, pairCountries, pairKey } from '../../src/domain/pair.ts'
import { dayOf, isoOf, overlaps, parseCalendar, partsOf } from '../../src/domain/time.ts'

const day = fc.integer({ min: dayOf(1000), max: dayOf(9999, 12, 31) })

describe('days', () => {
  it('count from 1970', () => {
    expect(dayOf(1970)).toBe(0)
    expect(dayOf(1970, 1, 2)).toBe(1)
    expect(dayOf(1969, 12, 31)).toBe(-1)
  })

  it('go to parts and back', () => {
    fc.assert(
      fc.property(day, (n) => {
        const { year, month, day: d } = partsOf(n)
        expect(dayOf(year, month, d)).toBe(n)
        expect(parseCalendar(isoOf(n))).toEqual({ from: n, to: n + 1 })
      }),
    )
  })

  it('span whole months and years, half-open', () => {
    expect(parseCalendar('2008')).toEqual({ from: dayOf(2008), to: dayOf(2009) })
    expect(parseCalendar('2008-02')).toEqual({ from: dayOf(2008, 2), to: dayOf(2008, 3) })
  })

  it.each(['2008-13', '2009-02-29', '2008-00', '208', '2008-5', '0000', 'x', ''])('%s is no date', (text) => {
    expect(parseCalendar(text)).toBeNull()
  })

  it('overlap half-open: touching is not overlapping', () => {
    expect(overlaps({ from: 0, to: 5 }, { from: 5, to: 9 })).toBe(false)
    expect(overlaps({ from: 0, to: 6 }, { from: 5, to: 9 })).toBe(true)
  })
})

describe('pairs', () => {
  it('have one key, whatever the order', () => {
    expect(pairKey('PER', 'BRA')).toBe('BRA-PER')
    expect(pairCountries('BRA-PER')).toEqual(['BRA', 'PER'])
    expect(isPairKey('BRA-PER')).toBe(true)
    expect(isPairKey('PER-BRA')).toBe(false)
    expect(isPairKey('BRA-BRA')).toBe(false)
  })
})
