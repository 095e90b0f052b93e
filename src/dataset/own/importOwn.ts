import {
  type AtlasRecord,
  agreementSchema,
  disputeSchema,
  exerciseSchema,
  meetingSchema,
  missionSchema,
  organizationSchema,
  type Publisher,
  publisherSchema,
  type Source,
  sourceSchema,
} from '../../domain/schema.ts'
import { KINDS, type Kind } from '../../domain/taxonomy.ts'
import { countryCodes, type OwnCountries, ownCountries } from './countries.ts'
import { decode } from './decode.ts'
import { notTooDeep } from './depth.ts'
import { type Entries, type Entry, entriesOfCsv, entriesOfJson, isObject, unwrap } from './entries.ts'
import { COLUMNS, columnOf, flatRow } from './flat.ts'
import { allowedText, problemsOf, shown } from './issues.ts'
import { joined } from './joined.ts'
import { referenceProblems, ruleProblems } from './rules.ts'
import {
  type BadRow,
  MOST_BYTES,
  MOST_LETTERS,
  NO_DATA,
  type OwnBase,
  type OwnFailure,
  type OwnNotice,
  type OwnProblem,
  type OwnResult,
  type Tell,
} from './types.ts'

export interface OwnInput {
  readonly name: string
  readonly bytes: Uint8Array
}

const RECORD_SCHEMAS = {
  agreement: agreementSchema,
  exercise: exerciseSchema,
  organization: organizationSchema,
  mission: missionSchema,
  meeting: meetingSchema,
  dispute: disputeSchema,
} as const satisfies Record<Kind, unknown>

const MOST_PROBLEMS = 20

interface Good {
  readonly record: AtlasRecord
  readonly row: number
  readonly given: unknown
}

/**
 * A reader's file as records of the dataset's own shape. Each row stands for itself: what is wrong with one is told by
 * row and column and leaves the others alone. Never throws for anything that a file can hold.
 */
export function importOwn(input: OwnInput, base: OwnBase, tell: Tell = () => {}): OwnResult {
  const empty = { name: input.name, notices: [], rows: 0, header: [], bad: [], data: NO_DATA, detail: '' }
  const fail = (failure: OwnFailure, detail = ''): OwnResult => ({ ...empty, format: 'csv', failure, detail })
  if (input.bytes.length > MOST_BYTES) return fail('too-large', String(input.bytes.length))
  if (input.bytes.length === 0) return fail('empty')
  const decoded = decode(input.bytes)
  if (!decoded) return fail('not-text')
  const text = decoded.text.replace(/^\uFEFF/, '')
  tell('reading', 0, 0)
  const format = looksLikeJson(text) ? 'json' : 'csv'
  const read = format === 'json' ? entriesOfJson(text) : entriesOfCsv(text, tell)
  if (read.failure) return { ...fail(read.failure, read.detail), format, header: read.header }
  const guessed: readonly OwnNotice[] =
    decoded.encoding === 'windows-1252' ? [{ code: 'encoding', encoding: decoded.encoding }] : []
  const result = checked(read, base, tell)
  return { ...empty, ...result, format, failure: null, notices: [...guessed, ...read.notices, ...result.notices] }
}

function looksLikeJson(text: string): boolean {
  return /^\s*[[{]/.test(text.slice(0, 2000))
}

function checked({ entries, header }: Entries, base: OwnBase, tell: Tell) {
  const countries = ownCountries(base)
  const sources = new Map<string, Source>()
  const publishers = new Map<string, Publisher>()
  const bad: BadRow[] = []
  const good: Good[] = []
  let oneTitle = 0
  const take = (entry: Entry): void => {
    const given = entry.form === 'cells' ? entry.cells : entry.value
    const reject = (problems: readonly OwnProblem[]): void => {
      bad.push({ row: entry.row, given: notTooDeep(given), problems: problems.slice(0, MOST_PROBLEMS) })
    }
    const flat = cellsOf(entry, header)
    if (flat instanceof Map) {
      const made = flatRow(flat, entry.row)
      if (made.problems.length > 0 || !('record' in made)) {
        reject(made.problems)
        return
      }
      const [publisherId, sourceId] = [
        idFor(publishers, 'p', `${made.publisher.name}\n${made.publisher.class}`),
        idFor(sources, 's', `${made.source.title}\n${made.source.url ?? ''}\n${made.publisher.name}`),
      ]
      // Rows share their sources: each is held against the schema once.
      if (!sources.has(sourceId)) {
        const publisher = publisherSchema.safeParse({ id: publisherId, ...made.publisher })
        const source = sourceSchema.safeParse({ id: sourceId, publisher: publisherId, ...withoutEmpty(made.source) })
        if (!publisher.success || !source.success) {
          reject([{ column: 'source_title', code: 'no-source', value: shown(made.source.title), help: '' }])
          return
        }
        publishers.set(publisherId, publisher.data)
        sources.set(sourceId, source.data)
      }
      const { record, problems } = recordOf(
        { ...made.record, evidence: [{ ...made.evidence, source: sourceId }] },
        countries,
      )
      if (!record) {
        reject(problems.map((p) => ({ ...p, column: columnOf(p.column) })))
        return
      }
      if (made.oneTitle) oneTitle++
      good.push({ record, row: entry.row, given })
      return
    }
    if (entry.form !== 'object') return
    if (entry.list !== 'record') {
      const schema = entry.list === 'source' ? sourceSchema : publisherSchema
      const parsed = schema.safeParse(entry.value)
      if (!parsed.success) {
        reject(problemsOf(parsed.error.issues, entry.value))
        return
      }
      if ('publisher' in parsed.data) sources.set(parsed.data.id, parsed.data)
      else publishers.set(parsed.data.id, parsed.data)
      return
    }
    const unwrapped = unwrap(flat)
    const { record, problems } = recordOf(unwrapped.record, countries, true)
    if (!record) {
      reject(problems)
      return
    }
    const wrong = [
      ...unwrapped.publishers.flatMap((one) => keep(publisherSchema.safeParse(one), publishers)),
      ...unwrapped.sources.flatMap((one) => keep(sourceSchema.safeParse(one), sources)),
    ]
    if (wrong.length > 0) {
      reject(wrong)
      return
    }
    good.push({ record, row: entry.row, given })
  }
  entries.forEach((entry, i) => {
    if (i % 500 === 0) tell('checking', i, entries.length)
    take(entry)
  })
  const notices: OwnNotice[] = oneTitle > 0 ? [{ code: 'one-title', count: oneTitle }] : []
  const kept = related(good, bad, { sources, publishers }, base, tell)
  const data = joined(kept, { sources, publishers }, base, countries, tell)
  bad.sort((a, b) => a.row - b.row)
  return { rows: entries.length, header, bad, notices, data }
}

/** Rules that look at one record, then those that look across them. */
function related(
  good: readonly Good[],
  bad: BadRow[],
  lists: { readonly sources: ReadonlyMap<string, Source>; readonly publishers: ReadonlyMap<string, Publisher> },
  base: OwnBase,
  tell: Tell,
): readonly AtlasRecord[] {
  const rules = ruleProblems(base)
  const references = referenceProblems(base, lists, new Set(good.map((g) => g.record.id)))
  const seen = new Set<string>()
  return good.flatMap(({ record, row, given }, i) => {
    if (i % 1000 === 0) tell('relating', i, good.length)
    const flat = Array.isArray(given)
    const twice: OwnProblem[] = seen.has(record.id)
      ? [{ column: 'id', code: 'id-twice', value: record.id, help: '' }]
      : []
    seen.add(record.id)
    const found = [...twice, ...references(record), ...rules(record)].slice(0, MOST_PROBLEMS)
    if (found.length === 0) return [record]
    bad.push({ row, given, problems: flat ? found.map((p) => ({ ...p, column: columnOf(p.column) })) : found })
    return []
  })
}

/** The cells by column name; for an object in the flat form likewise; else the object itself. */
function cellsOf(entry: Entry, header: readonly string[]): Map<string, string> | unknown {
  if (entry.form === 'cells') return new Map(header.map((name, i) => [name, entry.cells[i] ?? '']))
  const { value } = entry
  if (!isObject(value) || entry.list !== 'record' || Object.hasOwn(value, 'evidence')) return value
  const cells = new Map<string, string>()
  for (const column of COLUMNS) {
    const cell = Object.hasOwn(value, column) ? value[column] : undefined
    if (typeof cell === 'string' || typeof cell === 'number') cells.set(column, String(cell))
    else if (Array.isArray(cell)) cells.set(column, cell.filter((v) => typeof v === 'string').join(';'))
  }
  return cells
}

function recordOf(
  value: unknown,
  countries: OwnCountries,
  /** The cells of a row have been measured before. */
  mayBeLong = false,
): { readonly record: AtlasRecord | null; readonly problems: readonly OwnProblem[] } {
  const fail = (problem: OwnProblem) => ({ record: null, problems: [problem] })
  if (!isObject(value)) return fail({ column: '', code: 'not-an-entry', value: shown(value), help: '' })
  const kind = KINDS.find((k) => Object.hasOwn(value, 'kind') && value.kind === k)
  if (!kind) {
    const given = Object.hasOwn(value, 'kind') ? value.kind : undefined
    const code = given === undefined ? 'missing' : 'not-allowed'
    return fail({ column: 'kind', code, value: shown(given), help: allowedText(given, KINDS) })
  }
  const parsed = RECORD_SCHEMAS[kind].safeParse(value)
  if (!parsed.success) return { record: null, problems: problemsOf(parsed.error.issues, value) }
  const record = parsed.data
  const long = mayBeLong ? longText(record) : null
  if (long) return fail({ column: long, code: 'too-long', value: '', help: String(MOST_LETTERS) })
  const problems = countryCodes(record).flatMap(([column, code]): OwnProblem[] => {
    const found = countries.has(code)
    if (found === 'yes') return []
    return [{ column, code: found === 'no' ? 'bad-country' : 'no-shape', value: code, help: '' }]
  })
  return problems.length > 0 ? { record: null, problems } : { record, problems: [] }
}

/** Path of the first text that is too long to show. What passed the schema is as deep as the schema, no deeper. */
function longText(value: unknown, path = ''): string | null {
  if (typeof value === 'string') return value.length > MOST_LETTERS ? path : null
  if (typeof value !== 'object' || value === null) return null
  for (const [key, inner] of Object.entries(value)) {
    const found = longText(inner, path === '' ? key : `${path}.${key}`)
    if (found !== null) return found
  }
  return null
}

function keep<T extends { readonly id: string }>(
  parsed: { success: true; data: T } | { success: false; error: { issues: Parameters<typeof problemsOf>[0] } },
  into: Map<string, T>,
): readonly OwnProblem[] {
  if (!parsed.success)
    return problemsOf(parsed.error.issues, undefined).map((p) => ({ ...p, column: `evidence.source.${p.column}` }))
  into.set(parsed.data.id, parsed.data)
  return []
}

const ids = new WeakMap<object, Map<string, string>>()

/** One id for each text, counted from 1. */
function idFor(list: object, prefix: string, key: string): string {
  const known = ids.get(list) ?? new Map<string, string>()
  ids.set(list, known)
  const id = known.get(key) ?? `${prefix}${known.size + 1}`
  known.set(key, id)
  return id
}

function withoutEmpty<T extends object>(value: T): Partial<T> {
  return Object.fromEntries(Object.entries(value).filter(([, v]) => v !== undefined)) as Partial<T>
}
