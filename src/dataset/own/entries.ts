import Papa from 'papaparse'
import { RECORD_FILES } from '../files.ts'
import { COLUMNS } from './flat.ts'
import { MOST_ROWS, type OwnFailure, type OwnNotice, type Tell } from './types.ts'

/** One entry of a file, before anything is asked of it. */
export type Entry =
  | { readonly form: 'cells'; readonly row: number; readonly cells: readonly string[] }
  | { readonly form: 'object'; readonly row: number; readonly value: unknown; readonly list: ListOf }

/** What an entry of a JSON file is meant to be. */
export type ListOf = 'record' | 'source' | 'publisher'

export interface Entries {
  readonly failure: OwnFailure | null
  readonly detail: string
  readonly header: readonly string[]
  readonly entries: readonly Entry[]
  readonly notices: readonly OwnNotice[]
}

const NOTHING: Entries = { failure: null, detail: '', header: [], entries: [], notices: [] }

export function entriesOfCsv(text: string, tell: Tell): Entries {
  const rows: string[][] = []
  let beyond = 0
  Papa.parse<string[]>(text, {
    // Header names are the reader's: as keys of an object they could be anything's.
    header: false,
    skipEmptyLines: 'greedy',
    delimitersToGuess: [',', ';', '\t'],
    step: ({ data }) => {
      if (rows.length <= MOST_ROWS) rows.push(data)
      else beyond++
      if (rows.length % 5000 === 0) tell('reading', rows.length, 0)
    },
  })
  const [first, ...rest] = rows
  if (!first) return { ...NOTHING, failure: 'empty' }
  const header = first.map((name) => name.trim().toLowerCase())
  if (!header.includes('kind')) return { ...NOTHING, failure: 'no-kind-column', detail: first.join(', ').slice(0, 200) }
  const ignored = header.filter((name) => name !== '' && !COLUMNS.some((column) => column === name))
  const notices: OwnNotice[] = []
  if (ignored.length > 0) notices.push({ code: 'ignored-columns', names: ignored.map((n) => n.slice(0, 40)) })
  if (beyond > 0) notices.push({ code: 'rows-beyond', count: beyond, limit: MOST_ROWS })
  if (rest.length === 0) return { ...NOTHING, failure: 'empty', header }
  return {
    ...NOTHING,
    header,
    notices,
    entries: rest.map((cells, i) => ({ form: 'cells', row: i + 2, cells })),
  }
}

/** A list of records or rows; or the lists of the atlas's own files, or an export of the atlas, in one object. */
export function entriesOfJson(text: string): Entries {
  let json: unknown
  try {
    json = JSON.parse(text)
  } catch (error) {
    return { ...NOTHING, failure: 'not-json', detail: error instanceof Error ? error.message.slice(0, 200) : '' }
  }
  const lists = listsOf(json)
  if (!lists) return { ...NOTHING, failure: 'no-list' }
  const all = lists.flatMap(({ list, values }) => values.map((value) => ({ list, value })))
  if (all.length === 0) return { ...NOTHING, failure: 'empty' }
  const beyond = all.length - MOST_ROWS
  const counts: Record<ListOf, number> = { record: 0, source: 0, publisher: 0 }
  return {
    ...NOTHING,
    notices: beyond > 0 ? [{ code: 'rows-beyond', count: beyond, limit: MOST_ROWS }] : [],
    entries: all.slice(0, MOST_ROWS).map(({ list, value }) => ({ form: 'object', row: ++counts[list], list, value })),
  }
}

interface List {
  readonly list: ListOf
  readonly values: readonly unknown[]
}

const RECORD_LISTS = ['records', ...Object.keys(RECORD_FILES)]

function listsOf(json: unknown): readonly List[] | null {
  if (Array.isArray(json)) return [{ list: 'record', values: json }]
  if (!isObject(json)) return null
  const of = (name: string, list: ListOf): List[] => {
    const values = Object.hasOwn(json, name) ? json[name] : undefined
    return Array.isArray(values) ? [{ list, values }] : []
  }
  // Sources first: records stand on them.
  const lists = [
    ...of('publishers', 'publisher'),
    ...of('sources', 'source'),
    ...RECORD_LISTS.flatMap((name) => of(name, 'record')),
  ]
  return lists.length > 0 ? lists : null
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}

/** What the atlas's own JSON download adds to a record and the schema does not know. */
const COMPUTED = ['title', 'scope', 'confidence', 'dateConfidence', 'states', 'pair', 'disagreements', 'address', 'own']

export interface Unwrapped {
  readonly record: unknown
  readonly sources: readonly unknown[]
  readonly publishers: readonly unknown[]
}

/** A record of the atlas's download, with its sources written out, as the schema has it. Others stay as they are. */
export function unwrap(value: unknown): Unwrapped {
  if (
    !isObject(value) ||
    !Array.isArray(value.evidence) ||
    !value.evidence.some((e) => isObject(e) && isObject(e.source))
  )
    return { record: value, sources: [], publishers: [] }
  const sources: unknown[] = []
  const publishers: unknown[] = []
  const idOf = (one: unknown, into: unknown[]): unknown => {
    if (!isObject(one)) return one
    into.push(one)
    return one.id
  }
  const evidence = value.evidence.map((item: unknown) => {
    if (!isObject(item) || !isObject(item.source)) return item
    const { publisher, origin, ...rest } = item.source
    sources.push({
      ...rest,
      publisher: idOf(publisher, publishers),
      ...(origin === undefined ? {} : { origin: idOf(origin, publishers) }),
    })
    return { ...item, source: rest.id }
  })
  const record = Object.fromEntries(Object.entries(value).filter(([key]) => !COMPUTED.includes(key)))
  return { record: { ...record, evidence }, sources, publishers }
}
