import { z } from 'zod'
import { unsupported } from '../../dataset/checks/values.ts'
import { meaningOf } from '../../dataset/dictionary.ts'
import { possibleDays } from '../../dataset/edtf.ts'
import type { AtlasData } from '../../dataset/parse.ts'
import { pairKey } from '../../domain/pair.ts'
import {
  evidenceSchema,
  type Localized,
  localized,
  publisherSchema,
  recordSchema,
  type Source,
  sourceSchema,
} from '../../domain/schema.ts'
import { type Asker, ITEM } from './ask.ts'
import { listClasses, listFields } from './words.ts'

/** Fields of an entry as they are collected; an unanswered one is left out. */
export type Fields = Record<string, unknown>

/** What a session adds beside its entry. */
export interface Additions {
  readonly data: AtlasData
  readonly sources: Source[]
  readonly publishers: z.infer<typeof publisherSchema>[]
}

export const words = (answer: string) => answer.split(/[\s,]+/).filter((word) => word !== '')

/** Codes of states may be typed in small letters: no id of a record has three letters alone. */
export const codes = (answer: string) => words(answer).map(code)

export const code = (word: string) => (/^[a-z]{3}$/.test(word) ? word.toUpperCase() : word)

/** Why not to take ids that data/ does not hold. */
export const unknownAmong =
  (known: ReadonlySet<string>, first: string) =>
  (ids: readonly string[]): string | null => {
    const missing = ids.filter((id) => !known.has(id))
    return missing.length > 0 ? `Not in data/: ${missing.join(', ')}. ${first}` : null
  }

export const countriesOf = (data: AtlasData) => new Set(data.countries.map((c) => c.id))
export const recordsOf = (data: AtlasData) => new Set(data.records.map((r) => r.id))

/** Dates have a form, and a calendar. */
export const noDay = (date: string): string | null =>
  possibleDays(date) === null ? `${date} is no day of the calendar. Correct the month or the day.` : null

export async function field<T>(
  asker: Asker,
  into: Fields,
  key: string,
  schema: z.ZodType<T>,
  text: string,
  empty: string | null = 'leave out',
  refuse: (value: T) => string | null = () => null,
): Promise<void> {
  const meaning = meaningOf(key) ?? ''
  const value = await asker.ask({
    name: key,
    text: `${text}. ${meaning}`.trim(),
    schema,
    refuse,
    ...(empty === null ? {} : { empty }),
  })
  if (value !== null) into[key] = value
}

/** Values of a vocabulary, listed with their definitions. */
export async function choice(
  asker: Asker,
  into: Fields,
  key: string,
  schema: z.ZodType,
  text: string,
  list: string,
): Promise<void> {
  const value = await asker.ask({ name: key, text: `${text}. One of:\n${list}`, schema })
  if (value !== null) into[key] = value
}

export async function several(
  asker: Asker,
  into: Fields,
  key: string,
  schema: z.ZodType<readonly string[]>,
  text: string,
  empty: string | null = 'none',
  refuse: (ids: readonly string[]) => string | null = () => null,
  parse: (answer: string) => readonly string[] = codes,
): Promise<void> {
  const allowed = empty === null ? {} : { empty }
  const value = await asker.ask({ name: key, text, schema, parse, refuse, ...allowed })
  if (value !== null) into[key] = value
}

export async function flag(asker: Asker, into: Fields, key: string, text: string): Promise<void> {
  const value = await asker.ask({
    name: key,
    text: `${text} Answer yes or leave it empty`,
    empty: 'no',
    schema: z.enum(['yes', 'y']),
  })
  if (value !== null) into[key] = true
}

/** English first; empty there leaves the field out, and the other two are then needed. */
export async function threeLanguages(
  asker: Asker,
  key: string,
  text: string,
  needed = false,
): Promise<Localized | null> {
  const line = z.string().min(1)
  const en = await asker.ask({
    name: `${key}.en`,
    text: `${text}, in English`,
    schema: line,
    ...(needed ? {} : { empty: 'leave out' }),
  })
  if (en === null) return null
  const es = await asker.ask({ name: `${key}.es`, text: `${text}, in Spanish`, schema: line })
  const pt = await asker.ask({ name: `${key}.pt`, text: `${text}, in Portuguese`, schema: line })
  return localized.parse({ en, es, pt })
}

/** `cyber stated, disasters title`: value and basis. */
export const withBasis = (answer: string) =>
  answer.split(',').map((part) => {
    const [id, basis] = part.trim().split(/\s+/)
    return { id, basis }
  })

/** `Leticia; COL; -69.94; -4.21`, the country left empty inside a disputed area. */
export const placeFrom = (answer: string) => {
  const [name = '', country = '', lon, lat] = answer.split(';').map((part) => part.trim())
  return { name, ...(country ? { country } : {}), lon: Number(lon), lat: Number(lat) }
}

/**
 * Sources until an empty answer, which is taken once every value has evidence; a source that the dataset lacks is asked
 * for on the spot, with its publisher.
 */
export async function evidence(asker: Asker, into: Fields, additions: Additions): Promise<void> {
  const items: z.infer<typeof evidenceSchema>[] = []
  const open = () => {
    const record = recordSchema.safeParse({ ...into, id: 'not-yet', evidence: items })
    return record.success ? unsupported(record.data) : []
  }
  for (;;) {
    const id = await asker.ask({
      name: ITEM,
      text: `Evidence ${items.length + 1}: id of the source. One that is new is asked for next`,
      schema: evidenceSchema.shape.source,
      ...(items.length > 0 ? { empty: 'no more evidence' } : {}),
      refuseEmpty: () => {
        const missing = open().map(([field, , value]) => `${field} (${value})`)
        return missing.length > 0
          ? `No evidence yet for ${missing.join(', ')}. Name the source that states it, or stop with Ctrl-C and take the value out of the draft.`
          : null
      },
    })
    if (id === null) break
    if (![...additions.data.sources, ...additions.sources].some((s) => s.id === id))
      additions.sources.push(await source(asker, additions, id))
    const item: Fields = { source: id }
    await field(asker, item, 'locator', evidenceSchema.shape.locator.unwrap(), 'Place in the source')
    await several(
      asker,
      item,
      'supports',
      evidenceSchema.shape.supports,
      `Fields that it supports, between commas:\n${listFields()}`,
      null,
      undefined,
      words,
    )
    const says = await asker.ask({
      name: 'says',
      text: `Dates that it gives otherwise than shown: "start 1995-01-26", several between commas`,
      empty: 'none',
      schema: evidenceSchema.shape.says.unwrap(),
      parse: (answer) => Object.fromEntries(answer.split(',').map((part) => part.trim().split(/\s+/))),
    })
    if (says !== null) item.says = says
    const denies: Fields = {}
    await flag(asker, denies, 'denies', 'Does it deny that the thing exists or happened?')
    items.push(evidenceSchema.parse({ ...item, ...denies }))
  }
  into.evidence = items
}

export async function source(asker: Asker, additions: Additions, id: string): Promise<Source> {
  const { data, publishers } = additions
  const entry: Fields = { id }
  await field(asker, entry, 'title', sourceSchema.shape.title, 'Title of the source', null)
  await field(asker, entry, 'url', sourceSchema.shape.url.unwrap(), 'Its address')
  if (entry.url === undefined)
    await field(asker, entry, 'citation', sourceSchema.shape.citation.unwrap(), 'Its citation')
  await field(
    asker,
    entry,
    'published',
    sourceSchema.shape.published.unwrap(),
    'When it was published',
    undefined,
    noDay,
  )
  await field(
    asker,
    entry,
    'publisher',
    sourceSchema.shape.publisher,
    'Who publishes it, as an id; a new one is asked for next',
    null,
  )
  const made = sourceSchema.parse(entry)
  if (![...data.publishers, ...publishers].some((p) => p.id === made.publisher)) {
    const publisher: Fields = { id: made.publisher }
    await field(asker, publisher, 'name', publisherSchema.shape.name, 'Name of the publisher', null)
    await choice(asker, publisher, 'class', publisherSchema.shape.class, 'Class of the publisher', listClasses())
    await field(asker, publisher, 'country', publisherSchema.shape.country.unwrap(), 'Country of the publisher')
    publishers.push(publisherSchema.parse(publisher))
  }
  return made
}

/** An id that is free: the base, or the base with a number. */
export function freeId(base: string, taken: (id: string) => boolean): string {
  for (let n = 1; ; n++) {
    const id = n === 1 ? base : `${base}-${n}`
    if (!taken(id)) return id
  }
}

export function slug(text: string): string {
  return text
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
}

export function partiesSlug(parties: readonly string[]): string {
  const [a = '', b = ''] = parties.map((party) => party.toLowerCase()).sort()
  return parties.length === 2 ? pairKey(a, b) : ''
}
