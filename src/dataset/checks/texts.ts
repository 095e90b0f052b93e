import type { AtlasRecord, Localized } from '../../domain/schema.ts'
import { FILE_OF_KIND, type ListName } from '../files.ts'
import type { Parsed } from '../parse.ts'
import type { Finding } from './check.ts'

interface LocalizedText {
  readonly field: string
  readonly text: Localized
}

/** What is wrong with one text in three languages; `field` is a path inside the record. */
type Look = (one: LocalizedText) => readonly Omit<Finding, 'file' | 'record'>[]

/** Asks of every text of records, documents, claims and searches that is given in three languages. */
export function perText({ data, pathOf }: Parsed, look: Look): readonly Finding[] {
  const of = (file: ListName, record: string, fields: Readonly<Record<string, Localized | undefined>>) =>
    Object.entries(fields)
      .flatMap(([field, text]) => (text ? look({ field, text }) : []))
      .map((found) => ({ ...found, file: pathOf(file), record }))
  return [
    ...data.records.flatMap((record) => of(FILE_OF_KIND[record.kind], record.id, fieldsOf(record))),
    ...data.documents.flatMap(({ id, title, summary }) => of('documents', id, { title, summary })),
    ...data.claims.flatMap(({ id, statement, reason }) => of('claims', id, { statement, reason })),
    ...data.searches.flatMap(({ pair, note }) => of('searches', pair, { note })),
  ]
}

function fieldsOf(record: AtlasRecord): Readonly<Record<string, Localized | undefined>> {
  const place = record.kind === 'organization' ? record.seat : record.place
  const placeName = typeof place === 'object' && 'name' in place ? place.name : place
  return {
    name: record.name,
    summary: record.summary,
    note: record.note,
    abbreviation: record.kind === 'organization' ? record.abbreviation : undefined,
    place: typeof placeName === 'object' ? placeName : undefined,
  }
}
