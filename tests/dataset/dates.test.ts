import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { compatible, possibleDays } from '../../src/dataset/edtf.ts'
import { dayOf, isoOf, parseCalendar } from '../../src/domain/time.ts'

const day = fc.integer({ min: dayOf(1800), max: dayOf(2100) })
/** A day written at full, month or year precision. */
const written = fc
  .tuple(day, fc.constantFrom(10, 7, 4))
  .map(([d, length]) => ({ day: d, text: isoOf(d).slice(0, length) }))

describe('possible days', () => {
  it('hold the day that was written, whatever the precision', () => {
    fc.assert(
      fc.property(written, fc.constantFrom('', '~', '?'), ({ day: d, text }, mark) => {
        const days = possibleDays(text + mark)
        expect(days?.earliest).toBeLessThanOrEqual(d)
        expect(days?.latest).toBeGreaterThanOrEqual(d)
      }),
    )
  })

  it('agree with the calendar of the page, and ~ does not widen them', () => {
    fc.assert(
      fc.property(written, ({ text }) => {
        const span = parseCalendar(text)
        expect(possibleDays(text)).toEqual({ earliest: span?.from, latest: (span?.to ?? 0) - 1 })
        expect(possibleDays(`${text}~`)).toEqual(possibleDays(text))
      }),
    )
  })

  it('are open at the start of "../2018" and end with it', () => {
    expect(possibleDays('../2018')).toEqual({ earliest: null, latest: dayOf(2018, 12, 31) })
  })

  it.each(['2008-02-30', '2023-02-29', '2008-13', '2008-00-10', 'May 2008', ''])('are none for %j', (text) => {
    expect(possibleDays(text)).toBeNull()
  })
})

describe('compatible dates', () => {
  it('are those of one day at two precisions', () => {
    fc.assert(
      fc.property(day, fc.constantFrom(10, 7, 4), fc.constantFrom(10, 7, 4), (d, a, b) => {
        expect(compatible(isoOf(d).slice(0, a), isoOf(d).slice(0, b))).toBe(true)
      }),
    )
  })

  it('are not two days, and it does not matter which comes first', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        expect(compatible(isoOf(a), isoOf(b))).toBe(a === b)
        expect(compatible(isoOf(b), isoOf(a))).toBe(a === b)
      }),
    )
  })
})
