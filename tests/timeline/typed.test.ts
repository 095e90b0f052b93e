import fc from 'fast-check'
import { afterEach, describe, expect, it } from 'vitest'
import { dayOf, parseCalendar } from '../../src/domain/time.ts'
import { formatParts } from '../../src/i18n/format.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { LANGS } from '../../src/state/view.ts'
import { parseTyped, typedWindow } from '../../src/timeline/typed.ts'
import { typedText } from '../../src/timeline/words.ts'

const MAY = { from: dayOf(2008, 5), to: dayOf(2008, 6) }
const DAY = { from: dayOf(2008, 5, 23), to: dayOf(2008, 5, 24) }
const langs = fc.constantFrom(...LANGS)
const years = fc.integer({ min: 1000, max: 9998 })
const months = fc.integer({ min: 1, max: 12 })
const days = fc.integer({ min: dayOf(1001), max: dayOf(9998) })

afterEach(() => setActiveLocale('en'))

describe('typed dates', () => {
  it.each([
    ['2008', 'en', { from: dayOf(2008), to: dayOf(2009) }],
    ['2008-05', 'en', MAY],
    ['05/2008', 'es', MAY],
    ['5/2008', 'pt', MAY],
    ['May 2008', 'en', MAY],
    ['mayo de 2008', 'es', MAY],
    ['MAYO DEL 2008', 'es', MAY],
    ['maio de 2008', 'pt', MAY],
    ['2008-05-23', 'pt', DAY],
    ['23 May 2008', 'en', DAY],
    ['23rd of May 2008', 'en', DAY],
    ['  23 de mayo de 2008 ', 'es', DAY],
    ['23 de maio de 2008', 'pt', DAY],
    ['23/05/2008', 'es', DAY],
    ['1º de março de 2008', 'pt', { from: dayOf(2008, 3, 1), to: dayOf(2008, 3, 2) }],
    ['marco de 2008', 'pt', { from: dayOf(2008, 3), to: dayOf(2008, 4) }],
    ['setiembre de 2008', 'es', { from: dayOf(2008, 9), to: dayOf(2008, 10) }],
    ['set. 2008', 'pt', { from: dayOf(2008, 9), to: dayOf(2008, 10) }],
    ['Sept 2008', 'en', { from: dayOf(2008, 9), to: dayOf(2008, 10) }],
    ['dic 2008', 'es', { from: dayOf(2008, 12), to: dayOf(2009) }],
  ] as const)('reads %s (%s)', (text, lang, interval) => {
    expect(parseTyped(text, lang)).toEqual(interval)
  })

  it.each(['', '   '])('reads no text as open', (text) => {
    expect(parseTyped(text, 'en')).toBe('open')
  })

  it.each([
    'soon',
    '208',
    '20080',
    '13/2008',
    '31 February 2008',
    '2008-02-30',
    'Mao 2008',
    '0 May 2008',
    '2008..2009',
  ])('does not read %s', (text) => {
    for (const lang of LANGS) expect(parseTyped(text, lang)).toBeNull()
  })

  it('does not guess which of two customs an English 05/06/2008 follows', () => {
    expect(parseTyped('05/06/2008', 'en')).toBeNull()
    expect(parseTyped('05/06/2008', 'pt')).toEqual({ from: dayOf(2008, 6, 5), to: dayOf(2008, 6, 6) })
  })

  it('reads every date it would write, in three languages and every precision', () => {
    fc.assert(
      fc.property(langs, years, months, fc.integer({ min: 1, max: 31 }), (lang, year, month, day) => {
        setActiveLocale(lang)
        const two = (n: number) => String(n).padStart(2, '0')
        expect(parseTyped(formatParts(year), lang)).toEqual(parseCalendar(`${year}`))
        for (const style of ['long', 'short'] as const) {
          expect(parseTyped(formatParts(year, month, undefined, style), lang)).toEqual(
            parseCalendar(`${year}-${two(month)}`),
          )
          const full = parseCalendar(`${year}-${two(month)}-${two(day)}`)
          if (full) expect(parseTyped(formatParts(year, month, day, style), lang)).toEqual(full)
        }
      }),
    )
  })

  it('reads a field back as the boundary it shows', () => {
    fc.assert(
      fc.property(langs, days, (lang, day) => {
        setActiveLocale(lang)
        const from = parseTyped(typedText('from', day), lang)
        const to = parseTyped(typedText('to', day), lang)
        expect(from).toMatchObject({ from: day })
        expect(to).toMatchObject({ to: day })
      }),
    )
    expect(typedText('from', null)).toBe('')
  })

  it('throws at nothing', () => {
    fc.assert(
      fc.property(langs, fc.string(), (lang, text) => {
        parseTyped(text, lang)
      }),
    )
  })
})

describe('the window after a date was typed', () => {
  it('keeps the other end', () => {
    expect(typedWindow('from', MAY, dayOf(2011))).toEqual({ from: MAY.from, to: dayOf(2011) })
    expect(typedWindow('to', MAY, null)).toEqual({ from: null, to: MAY.to })
    expect(typedWindow('from', 'open', dayOf(2011))).toEqual({ from: null, to: dayOf(2011) })
  })

  it('takes the other end along rather than cross it', () => {
    expect(typedWindow('from', MAY, dayOf(2000))).toEqual(MAY)
    expect(typedWindow('to', MAY, dayOf(2020))).toEqual(MAY)
  })
})
