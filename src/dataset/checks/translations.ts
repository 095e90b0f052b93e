import type { AtlasRecord, Localized } from '../../domain/schema.ts'
import type { ListName } from '../files.ts'
import type { Parsed } from '../parse.ts'
import { type Check, type Finding, perRecord } from './check.ts'

const FREE_WORDS = 3

/** A sentence that reads the same in two languages was copied, not translated. Names and acronyms may be the same. */
function copiedIn(fields: readonly [string, Localized | undefined][]): readonly Omit<Finding, 'file' | 'record'>[] {
  return fields.flatMap(([field, text]) => {
    if (!text) return []
    const sentence = (lang: keyof Localized) => lowerCaseWords(text[lang]) > FREE_WORDS
    const copied = (['es', 'pt'] as const).find((lang) => sentence('en') && text[lang] === text.en)
    if (copied) return [{ field: `${field}.${copied}`, wrong: 'the same text as in English', doThis: 'Translate it.' }]
    return sentence('es') && text.pt === text.es
      ? [{ field: `${field}.pt`, wrong: 'the same text as in Spanish', doThis: 'Translate it.' }]
      : []
  })
}

const ofRecords = perRecord('translations-present', (record) => copiedIn(localizedFields(record)))

export const translationsPresent: Check = {
  name: ofRecords.name,
  run: (input) => [...ofRecords.run(input), ...ofDocuments(input)],
}

function ofDocuments({ data, pathOf }: Parsed): readonly Finding[] {
  const of = (file: ListName, record: string, fields: Readonly<Record<string, Localized | undefined>>) =>
    copiedIn(Object.entries(fields)).map((found) => ({ ...found, file: pathOf(file), record }))
  return [
    ...data.documents.flatMap(({ id, title, summary }) => of('documents', id, { title, summary })),
    ...data.claims.flatMap(({ id, statement, reason }) => of('claims', id, { statement, reason })),
    ...data.searches.flatMap(({ pair, note }) => of('searches', pair, { note })),
  ]
}

function lowerCaseWords(text: string): number {
  return text.split(/\s+/).filter((word) => /^\p{Ll}/u.test(word)).length
}

function localizedFields(record: AtlasRecord): [string, Localized][] {
  const place = record.kind === 'organization' ? record.seat : record.place
  const placeName = place && typeof place === 'object' && 'name' in place ? place.name : place
  const candidates: [string, unknown][] = [
    ['name', record.name],
    ['summary', record.summary],
    ['note', record.note],
    ['abbreviation', record.kind === 'organization' ? record.abbreviation : undefined],
    ['place', placeName],
  ]
  return candidates.filter((pair): pair is [string, Localized] => typeof pair[1] === 'object' && pair[1] !== null)
}
