import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { beforeEach, describe, expect, it } from 'vitest'
import { formatEdtf, formatInYear } from '../../src/i18n/date.ts'
import { compareText, lowerFirst, upperFirst } from '../../src/i18n/format.ts'
import { m } from '../../src/i18n/generated/messages.js'
import { setActiveLocale } from '../../src/i18n/locale.ts'

/** What takes the machine's language where it should take the reader's. */
const MACHINE =
  /\.toLocale(?:Lower|Upper)Case\(\)|\.toLocale(?:Date|Time)?String\(|\.localeCompare\(|new Intl\.\w+\((?:\)|undefined|\[\])/

function sources(): string[] {
  return readdirSync('src', { withFileTypes: true, recursive: true })
    .filter((entry) => entry.isFile() && /\.tsx?$/.test(entry.name) && !entry.parentPath.includes('generated'))
    .map((entry) => join(entry.parentPath, entry.name))
}

describe('dates, numbers, order and case', () => {
  beforeEach(() => setActiveLocale('en'))

  it('follow the reader’s language and never the machine’s', () => {
    expect('a.localeCompare(b)').toMatch(MACHINE)
    expect('new Intl.NumberFormat()').toMatch(MACHINE)
    const stray = sources().flatMap((path) =>
      readFileSync(path, 'utf8')
        .split('\n')
        .filter((line) => MACHINE.test(line))
        .map((line) => `${path}: ${line.trim()}`),
    )
    expect(stray).toEqual([])
  })

  it('a date below its year leaves that out, and keeps what is less than sure', () => {
    expect(['2008-05-23', '2008-05', '2008', undefined].map(formatInYear)).toEqual(['23 May', 'May', '', ''])
    expect(formatInYear('2008-05~')).toBe('c. May 2008')
    expect(formatInYear('../2018')).toBe(formatEdtf('../2018', 'short'))
    setActiveLocale('pt')
    expect(formatInYear('2008-05-23')).toMatch(/^23 de mai/)
  })

  it('accents sort where the language has them', () => {
    for (const lang of ['en', 'es', 'pt'] as const) {
      setActiveLocale(lang)
      expect(['Zâmbia', 'África do Sul', 'Alemanha', 'Peru'].sort(compareText)).toEqual([
        'África do Sul',
        'Alemanha',
        'Peru',
        'Zâmbia',
      ])
    }
    setActiveLocale('es')
    expect(['oso', 'ñandú', 'nube'].sort(compareText)).toEqual(['nube', 'ñandú', 'oso'])
    expect([upperFirst('ámbito'), lowerFirst('África')]).toEqual(['Ámbito', 'áfrica'])
  })

  it('one is one in every language', () => {
    setActiveLocale('es')
    expect([1, 2].map((count) => m.filters_button_count({ count }))).toEqual([
      'Filtros, 1 elegido',
      'Filtros, 2 elegidos',
    ])
    setActiveLocale('pt')
    expect([1, 2].map((count) => m.map_more_partners_label({ count }))).toEqual(['Mais 1 parceiro', 'Mais 2 parceiros'])
  })
})
