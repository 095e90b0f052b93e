import { afterEach, describe, expect, test } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { filterSentence } from '../../src/panels/filters/sentence.ts'
import { DEFAULT_VIEW, type Lang, NOT_STATED, setWindow, type View } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
afterEach(() => setActiveLocale('en'))

const view = (filters: Partial<View['filters']>, over: Partial<View> = {}): View => ({
  ...DEFAULT_VIEW,
  ...over,
  filters: { ...DEFAULT_VIEW.filters, ...filters },
})
const said = (of: View, lang: Lang = 'en') => {
  setActiveLocale(lang)
  return filterSentence(dataset, of)
}

const both = setWindow(
  dayOf(2000),
  dayOf(2011),
)(
  view(
    { kind: ['agreement', 'exercise'], threat: ['drug-trafficking'], country: ['ARG', 'BRA'] },
    { all: ['country'] },
  ),
)

describe('the filter as a sentence', () => {
  test.each([
    [
      'en',
      'Agreements or exercises, about drug trafficking, with Argentina and Brazil both party, in force or active between 2000 and 2010.',
    ],
    [
      'es',
      'Acuerdos o ejercicios, sobre narcotráfico, con Argentina y Brasil como partes a la vez, en vigor o en actividad entre 2000 y 2010.',
    ],
    [
      'pt',
      'Acordos ou exercícios, sobre narcotráfico, tendo Argentina e Brasil como partes ao mesmo tempo, em vigor ou em atividade entre 2000 e 2010.',
    ],
  ] as const)('says the whole of it in %s', (lang, sentence) => {
    expect(said(both, lang)).toBe(sentence)
  })

  test.each([
    ['en', 'with the confidence “corroborated” or “official”'],
    ['es', 'con la confianza «corroborado» u «oficial»'],
    ['pt', 'com a confiança “corroborado” ou “oficial”'],
  ] as const)('joins quoted labels in %s', (lang, clause) => {
    expect(said(view({ confidence: ['corroborated', 'official'] }), lang)).toContain(clause)
  })

  test('tells any from all', () => {
    expect(said(view({ country: ['ARG', 'BRA', 'CHL'] }))).toBe(
      'Records, with Argentina, Brazil or Chile among the parties.',
    )
    expect(said(view({ country: ['ARG', 'BRA', 'CHL'] }, { all: ['country'] }))).toBe(
      'Records, with Argentina, Brazil and Chile all party.',
    )
    expect(said(view({ threat: ['cyber', 'terrorism'] }))).toBe('Records, about cyber threats or terrorism.')
    expect(said(view({ threat: ['cyber', 'terrorism'] }, { all: ['threat'] }))).toBe(
      'Records, about cyber threats and terrorism.',
    )
    expect(said(view({ country: ['BRA'] }, { all: ['country'] }))).toBe('Records, with Brazil among the parties.')
  })

  test('says what is not stated, and keeps the capitals of names', () => {
    expect(said(view({ threat: ['cyber', NOT_STATED], activity: ['antarctica'] }))).toBe(
      'Records, about cyber threats or with no threat stated, involving Antarctica.',
    )
  })

  test('names scope, status and type', () => {
    expect(said(view({ scope: ['intra-regional'], status: ['active', 'in-force'], type: ['border'] }))).toBe(
      'Records, of the type “border”, within South America, with the status “active” or “in force”.',
    )
  })

  test.each([
    ['active', dayOf(2008), dayOf(2009), 'in force or active in 2008'],
    ['active', dayOf(2008, 5), dayOf(2008, 6), 'in force or active in May 2008'],
    ['active', dayOf(2008, 5, 23), dayOf(2008, 5, 24), 'in force or active on 23 May 2008'],
    ['begun', dayOf(2008), null, 'signed, held or founded from 2008 on'],
    ['begun', null, dayOf(2009), 'signed, held or founded up to 2008'],
    ['until', dayOf(1990), dayOf(2009), 'begun in 2008 or before'],
    ['until', dayOf(1990), null, 'with a known beginning'],
  ] as const)('reads the window: %s %s %s', (mode, from, to, clause) => {
    expect(said(setWindow(from, to)(view({}, { mode })))).toBe(`Records, ${clause}.`)
  })

  test('days carry their article in Spanish', () => {
    const days = setWindow(dayOf(2008, 5, 23), dayOf(2010, 6, 2))(view({}, { mode: 'begun' }))
    expect(said(days, 'es')).toBe(
      'Registros, cuya firma, realización o fundación se dio entre el 23 de mayo de 2008 y el 1 de junio de 2010.',
    )
    expect(said(setWindow(null, dayOf(2009))(view({}, { mode: 'until' })), 'pt')).toBe(
      'Registros, que começaram em 2008 ou antes.',
    )
  })
})
