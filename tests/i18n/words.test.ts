import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { TERMS } from '../../src/dataset/sourceTerms.ts'
import type { Localized } from '../../src/domain/schema.ts'
import { TOURS } from '../../src/panels/tours/tours.ts'

const LANGS = ['en', 'es', 'pt'] as const
const MESSAGES = 'src/i18n/messages'
const DATA = 'data'

interface Text {
  readonly where: string
  readonly text: Localized
}

const messages = readdirSync(join(MESSAGES, 'en')).flatMap((file): Text[] => {
  const [en, es, pt] = LANGS.map((lang) => JSON.parse(readFileSync(join(MESSAGES, lang, file), 'utf8')))
  const keys = Object.keys(en).filter((key) => key !== '$schema')
  return keys.map((where) => ({ where, text: { en: said(en[where]), es: said(es[where]), pt: said(pt[where]) } }))
})
const rest = [
  ...readdirSync(DATA)
    .filter((file) => file.endsWith('.json'))
    .flatMap((file) => localizedIn(JSON.parse(readFileSync(join(DATA, file), 'utf8')), file)),
  ...localizedIn(TOURS, 'tours'),
  ...localizedIn(TERMS, 'terms of the sources'),
]

/** How words begin that are written, or chosen, otherwise in Portugal. */
const EUROPEAN = [
  ...['registo', 'ficheiro', 'ecrã', 'utilizador', 'partilh', 'planeamento', 'cimeira', 'facto', 'contacto', 'activ'],
  ...['acção', 'direcç', 'object', 'electr', 'económ', 'académ', 'fenómen', 'género', 'convénio', 'cerimónia'],
  ...['património', 'milénio', 'comité', 'Amazónia', 'Roménia', 'Polónia', 'Moscovo', 'Teerão', 'Vietname', 'Madrid'],
]

/** All forms of a message, one after the other. */
function said(message: unknown): string {
  if (typeof message === 'string') return message
  return (message as { match: Record<string, string> }[]).flatMap(({ match }) => Object.values(match)).join(' ')
}

function localizedIn(value: unknown, where: string): Text[] {
  if (typeof value !== 'object' || value === null) return []
  if (Array.isArray(value)) return value.flatMap((one) => localizedIn(one, where))
  const { id, ...fields } = value as Record<string, unknown>
  const own = typeof id === 'string' ? id : where
  if (LANGS.every((lang) => typeof fields[lang] === 'string')) return [{ where, text: fields as Localized }]
  return Object.entries(fields).flatMap(([key, field]) => localizedIn(field, `${own}.${key}`))
}

/** Where a text of that language has something that it must not. */
function found(texts: readonly Text[], lang: keyof Localized, wrong: RegExp): string[] {
  return texts.flatMap(({ where, text }) =>
    wrong.test(text[lang].replace(/\{\w+\}/g, '')) ? [`${where}: ${text[lang]}`] : [],
  )
}

describe('texts in three languages', () => {
  it('are read from everywhere', () => {
    expect(messages.length).toBeGreaterThan(900)
    expect(rest.length).toBeGreaterThan(1500)
    for (const start of [
      'agr-',
      'ex-',
      'org-',
      'mis-',
      'mtg-',
      'dsp-',
      'clm-',
      'doc-1.summary',
      'doc-1.about',
      'BRA',
      'terms',
    ])
      expect(
        rest.some(({ where }) => where.startsWith(start)),
        start,
      ).toBe(true)
  })

  it('have the quotation marks of their language', () => {
    const all = [...messages, ...rest]
    expect(found(all, 'en', /["«»]/)).toEqual([])
    expect(found(all, 'es', /["“”]/)).toEqual([])
    expect(found(all, 'pt', /["«»]/)).toEqual([])
  })

  it('are in Brazilian Portuguese', () => {
    const european = new RegExp(`(?<!\\p{L})(${EUROPEAN.join('|')})`, 'iu')
    for (const word of ['Registos', 'econômica e económica', 'Madrid.']) expect(european.test(word), word).toBe(true)
    for (const word of ['registros', 'comitê', 'Madri', 'reativar']) expect(european.test(word), word).toBe(false)
    expect(found([...messages, ...rest], 'pt', european)).toEqual([])
  })

  it('call one thing by one word', () => {
    const settled: readonly (readonly [keyof Localized, RegExp, string])[] = [
      ['es', /delincuencia (?!organizada transnacional\))/, 'crimen'],
      ['es', /cárteles/, 'carteles'],
      ['es', /\bevidencias?\b/i, 'pruebas'],
      ['es', /suramerican/, 'sudamericano'],
      ['es', /búsqueda y rescate/i, 'búsqueda y salvamento'],
      ['es', /\blos Estados Unidos\b/i, 'Estados Unidos'],
      ['es', /\bfinanciación\b/i, 'financiamiento'],
      ['es', /\bAmazonia\b/, 'Amazonía'],
      ['pt', /busca e resgate/i, 'busca e salvamento'],
      ['pt', /\bLeticia\b/, 'Letícia'],
      ['pt', /mudança do clima/i, 'mudanças climáticas'],
    ]
    for (const [lang, other, word] of settled)
      expect(found([...messages, ...rest], lang, other), `${lang}: ${word}`).toEqual([])
  })
})

describe('messages', () => {
  it('fill in the same values in every language', () => {
    const slots = (text: string) => [...new Set(text.match(/\{\w+\}/g))].sort().join(' ')
    for (const { where, text } of messages)
      expect([where, slots(text.es), slots(text.pt)]).toEqual([where, slots(text.en), slots(text.en)])
  })

  it('are translated: no sentence reads the same in two languages', () => {
    const same = messages.filter(({ text }) => {
      const sentence = (lang: keyof Localized) => (text[lang].match(/(?<![{\w])\p{Ll}{2,}/gu) ?? []).length > 3
      return (sentence('en') && (text.en === text.es || text.en === text.pt)) || (sentence('es') && text.es === text.pt)
    })
    expect(same.map(({ where }) => where)).toEqual([])
  })
})
