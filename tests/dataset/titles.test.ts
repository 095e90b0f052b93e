import { describe, expect, it } from 'vitest'
import { composeTitle, type TitleContext } from '../../src/dataset/titles.ts'
import type { AtlasRecord } from '../../src/domain/schema.ts'
import { AGREEMENT_FORMS, SUBJECTS } from '../../src/domain/taxonomy.ts'
import { agreement, COUNTRIES, dispute, exercise, meeting, organization } from './make.ts'

const context: TitleContext = {
  countries: new Map(COUNTRIES.map((c) => [c.id, c])),
  organizations: new Map([['org-one', organization()]]),
}
const titles = (record: AtlasRecord) =>
  (['en', 'es', 'pt'] as const).map((locale) => composeTitle(record, context, locale))

describe('composed titles', () => {
  it('name form, subject, parties and year in three languages', () => {
    expect(titles(agreement({ signed: '2006-11-09' }))).toEqual([
      'Memorandum of understanding on defence industry: Brazil–Peru, 2006',
      'Memorando de entendimiento sobre industria de defensa: Brasil–Perú, 2006',
      'Memorando de entendimento sobre indústria de defesa: Brasil–Peru, 2006',
    ])
  })

  it('read naturally where form and subject ask for other words', () => {
    expect(titles(agreement({ form: 'treaty', subject: 'peace-and-friendship', signed: '1904' }))).toEqual([
      'Treaty of peace and friendship: Brazil–Peru, 1904',
      'Tratado de paz y amistad: Brasil–Perú, 1904',
      'Tratado de paz e amizade: Brasil–Peru, 1904',
    ])
    expect(titles(agreement({ form: 'transfer', subject: 'equipment-transfer' }))[0]).toBe(
      'Equipment transfer: Brazil–Peru',
    )
    expect(titles(agreement({ form: 'contract', subject: 'military-mission' }))[1]).toBe(
      'Contrato para una misión militar: Brasil–Perú',
    )
  })

  it('keep the doubt of a date and leave out a missing one', () => {
    expect(titles(agreement({ signed: '2006~' }))[0]).toMatch(/, c\. 2006$/)
    expect(titles(agreement({ signed: '../2018' }))[2]).toMatch(/, antes de 2018$/)
    expect(titles(agreement({ inForce: '2008-05' }))[0]).toMatch(/, 2008$/)
    expect(titles(agreement())[0]).toMatch(/: Brazil–Peru$/)
  })

  it('sort parties by their name in each language, name organizations, and count long lists', () => {
    const parties = ['ARG', 'USA', 'org-one']
    expect(titles(agreement({ parties }))[1]).toContain(': Argentina–Estados Unidos–Unión del Sur')
    expect(titles(agreement({ partiesIncomplete: true }))[2]).toContain(': Brasil–Peru e outros')
    expect(titles(agreement({ parties: ['ARG', 'BRA', 'CHL', 'PER', 'USA', 'org-one'] }))[0]).toContain(': 6 parties')
  })

  it('give the full date on request', () => {
    const record = agreement({ signed: '2006-11-09' })
    expect(composeTitle(record, context, 'en', { fullDate: true })).toMatch(/, 9 November 2006$/)
    expect(composeTitle(record, context, 'pt', { fullDate: true })).toMatch(/, 9 de novembro de 2006$/)
  })

  it('serve the other kinds, and give way to a proper name', () => {
    expect(titles(meeting({ start: '2023-08' }))).toEqual([
      'Staff talks: Chile–Peru, 2023',
      'Conversaciones de estados mayores: Chile–Perú, 2023',
      'Conversações de estados-maiores: Chile–Peru, 2023',
    ])
    expect(titles(exercise({ start: '2013' }))[0]).toBe('Combined exercise: Brazil–Peru, 2013')
    expect(titles(exercise({ seriesName: 'UNITAS', start: '2013' }))[1]).toBe('UNITAS 2013')
    const off = { name: { en: 'Off Recife', es: 'Frente a Recife', pt: 'Ao largo do Recife' }, lon: -34, lat: -8 }
    expect(titles(exercise({ parties: ['BRA', 'PER', 'USA'], start: '1980', place: off }))).toEqual([
      'Multinational exercise off Recife: Brazil–Peru–United States, 1980',
      'Ejercicio multinacional frente a Recife: Brasil–Estados Unidos–Perú, 1980',
      'Exercício multinacional ao largo do Recife: Brasil–Estados Unidos–Peru, 1980',
    ])
    const at = { name: 'Leticia', lon: -70, lat: -4 }
    expect(titles(exercise({ start: '2006', place: at }))[0]).toBe('Combined exercise, Leticia: Brazil–Peru, 2006')
    expect(titles(dispute())[2]).toBe('Controvérsia marítima: Chile–Peru')
    expect(titles(organization())[2]).toBe('União do Sul')
  })

  it('exist for every form with every subject', () => {
    for (const form of AGREEMENT_FORMS)
      for (const subject of SUBJECTS)
        for (const title of titles(agreement({ form, subject })))
          expect(title).toMatch(/^\p{Lu}.*: Bra[sz]il–Per[uú]$/u)
  })
})
