import {
  ACTIVITIES,
  AGREEMENT_FORMS,
  AGREEMENT_TYPES,
  DISPUTE_FORMS,
  type Field,
  KINDS,
  type Kind,
  MEETING_FORMS,
  PUBLISHER_CLASSES,
  STATUSES,
  SUBJECTS,
  THREATS,
} from '../../domain/taxonomy.ts'
import { allowedText, shown } from './issues.ts'
import { MOST_LETTERS, type OwnCode, type OwnProblem } from './types.ts'

/** The flat form: one row a record. data/README.md and the dialog say what each column holds. */
export const COLUMNS = [
  'kind',
  'id',
  'title_en',
  'title_es',
  'title_pt',
  'parties',
  'date',
  'in_force',
  'end',
  'status',
  'status_as_of',
  'type',
  'form',
  'subject',
  'threats',
  'activities',
  'place',
  'lat',
  'lon',
  'note',
  'source_title',
  'source_url',
  'publisher',
  'publisher_class',
  'locator',
] as const
export type Column = (typeof COLUMNS)[number]

export type Cells = ReadonlyMap<string, string>

/** A row as the record, source and publisher that it stands for: still to be held against the schemas. */
export interface FlatRow {
  /** Without its evidence. */
  readonly record: Record<string, unknown>
  /** Without its source. */
  readonly evidence: Readonly<Record<string, unknown>>
  readonly source: { readonly title: string; readonly url: string | undefined }
  readonly publisher: { readonly name: string; readonly class: string }
  /** One title stood for all three languages. */
  readonly oneTitle: boolean
  readonly problems: readonly OwnProblem[]
}

export const ID_PREFIX: Readonly<Record<Kind, string>> = {
  agreement: 'agr',
  exercise: 'ex',
  organization: 'org',
  mission: 'mis',
  meeting: 'mtg',
  dispute: 'dsp',
}

const EDTF = /^(\.\.\/)?\d{4}(-\d{2}(-\d{2})?)?[~?]?$/

/** Null where the row has no kind: nothing else can then be said of it. */
export function flatRow(cells: Cells, row: number): FlatRow | { readonly problems: readonly OwnProblem[] } {
  const problems: OwnProblem[] = []
  const add = (column: string, code: OwnCode, value = '', help = '') =>
    problems.push({ column, code, value: shown(value), help })
  const texts = new Map<string, string>()
  const text = (column: Column) => texts.get(column) ?? ''
  for (const column of COLUMNS) {
    const value = plain(cells.get(column) ?? '')
    texts.set(column, value)
    if (value.length > MOST_LETTERS) add(column, 'too-long', value, String(MOST_LETTERS))
  }
  if (problems.length > 0) return { problems }
  const oneOf = <T extends string>(column: Column, allowed: readonly T[], otherwise?: T): T | undefined => {
    const value = text(column).toLowerCase()
    if (value === '') {
      if (otherwise === undefined) add(column, 'missing', '', allowedText('', allowed))
      return otherwise
    }
    const found = allowed.find((a) => a === value)
    if (!found) add(column, 'not-allowed', text(column), allowedText(value, allowed))
    return found
  }
  const someOf = <T extends string>(column: Column, allowed: readonly T[]) => {
    const values = [...new Set(listOf(text(column).toLowerCase()))]
    for (const value of values)
      if (!allowed.some((a) => a === value)) add(column, 'not-allowed', value, allowedText(value, allowed))
    return values.map((value) => ({ id: value, basis: 'stated' }))
  }
  const date = (column: Column) => {
    const value = text(column)
    if (value !== '' && !EDTF.test(value)) add(column, 'bad-date', value)
    return value === '' ? undefined : value
  }
  const number = (column: Column) => {
    const value = text(column).replace(',', '.')
    if (value === '') return undefined
    if (/^[+-]?\d+(\.\d+)?$/.test(value)) return Number(value)
    add(column, 'bad-number', text(column))
    return undefined
  }

  const kind = oneOf('kind', KINDS)
  if (!kind) return { problems }
  const parties = [...new Set(listOf(text('parties')).map((id) => (/^[a-z]{3}$/i.test(id) ? id.toUpperCase() : id)))]
  if (parties.length === 0) add('parties', 'missing')
  const begun = date('date')
  const inForce = date('in_force')
  const end = date('end')
  const asOf = date('status_as_of')
  const status = oneOf('status', STATUSES, 'unknown')
  const threats = someOf('threats', THREATS)
  const activities = someOf('activities', ACTIVITIES)
  const place = text('place')
  const [lat, lon] = [number('lat'), number('lon')]
  const titles = { en: text('title_en'), es: text('title_es'), pt: text('title_pt') }
  const title = titles.en || titles.es || titles.pt
  const note = text('note')
  const [sourceTitle, url] = [text('source_title'), text('source_url')]
  if (sourceTitle === '' && url === '') add('source_title', 'no-source')
  if (url !== '' && !isWebAddress(url)) add('source_url', 'bad-url', url)
  const locator = text('locator')

  const supports: Field[] = ['existence']
  const agreement = kind === 'agreement'
  const organization = kind === 'organization'
  const record: Record<string, unknown> = {
    kind,
    id: text('id') || `${ID_PREFIX[kind]}-row-${row}`,
    parties: organization ? [] : parties,
    status: { is: status, ...(asOf ? { asOf } : {}) },
  }
  if (title) {
    record.name = { en: titles.en || title, es: titles.es || title, pt: titles.pt || title }
    supports.push('title')
  }
  if (note) record.note = { en: note, es: note, pt: note }
  if (organization) {
    record.memberships = parties.map((country) => ({ country, status: 'member' }))
    supports.push('memberships')
  } else supports.push('parties')
  const dated = (field: Field, value: string | undefined) => {
    if (value === undefined) return
    record[field] = value
    supports.push(field)
  }
  dated(agreement ? 'signed' : 'start', begun)
  dated(agreement ? 'ended' : 'end', end)
  if (agreement) dated('inForce', inForce)
  if (asOf) supports.push('status')
  if (threats.length > 0) {
    record.threats = threats
    supports.push('threats')
  }
  if (activities.length > 0) {
    record.activities = activities
    supports.push('activities')
  }
  if (agreement) {
    record.type = oneOf('type', AGREEMENT_TYPES, 'defence')
    record.form = oneOf('form', AGREEMENT_FORMS, 'agreement')
    record.subject = oneOf('subject', SUBJECTS, 'defence-cooperation')
    if (place) {
      record.place = place
      supports.push('place')
    }
  } else if (place || lat !== undefined || lon !== undefined) {
    if (lat === undefined || lon === undefined) add(lat === undefined ? 'lat' : 'lon', 'needs-position')
    record[organization ? 'seat' : 'place'] = { name: place || `${lat}, ${lon}`, lon, lat }
    supports.push('place')
  }
  if (kind === 'meeting') record.form = oneOf('form', MEETING_FORMS, 'other-meeting')
  if (kind === 'dispute') record.form = oneOf('form', DISPUTE_FORMS)
  return {
    record,
    evidence: { supports, ...(locator ? { locator } : {}) },
    source: { title: sourceTitle || url, url: url || undefined },
    publisher: {
      name: text('publisher') || hostOf(url) || '—',
      class: oneOf('publisher_class', PUBLISHER_CLASSES, 'reference') ?? 'reference',
    },
    oneTitle: title !== '' && !(titles.en && titles.es && titles.pt),
    problems,
  }
}

/** Which column a path of the record came from. */
export function columnOf(path: string): string {
  const [head = ''] = path.split(/[.[]/)
  if (head === 'signed' || head === 'start') return 'date'
  if (head === 'inForce') return 'in_force'
  if (head === 'ended') return 'end'
  if (head === 'name') return 'title_en'
  if (head === 'memberships') return 'parties'
  if (head === 'place' || head === 'seat') return /\.(lat|lon)$/.exec(path)?.[1] ?? 'place'
  if (head === 'evidence') return 'source_title'
  return head
}

/** Without the apostrophe that keeps a spreadsheet from running it. */
function plain(text: string): string {
  if (text === '') return text
  return text.replace(/^'(?=[=+\-@])/, '').trim()
}

function listOf(text: string): readonly string[] {
  return text.split(/[;|,\s]+/).filter((part) => part !== '')
}

export function isWebAddress(text: string): boolean {
  return webHost(text) !== null
}

function hostOf(url: string): string {
  return webHost(url)?.replace(/^www\./, '') ?? ''
}

/** Rows repeat their addresses: the last one is remembered. */
let last: { readonly text: string; readonly host: string | null } = { text: '', host: null }

function webHost(text: string): string | null {
  if (text !== last.text) {
    const url = /^https?:\/\//i.test(text) && URL.canParse(text) ? new URL(text) : null
    last = { text, host: url && /^https?:$/.test(url.protocol) ? url.hostname : null }
  }
  return last.host
}
