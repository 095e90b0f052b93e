import Papa from 'papaparse'
import type { CompiledDataset, CompiledRecord } from '../../dataset/compiled.ts'
import { type Cell, harmless } from '../../dataset/exports/csv.ts'
import type { Localized } from '../../domain/schema.ts'
import { KINDS, type Kind } from '../../domain/taxonomy.ts'

export type FieldType = 'string' | 'integer' | 'number' | 'boolean'

/** One column: its name, its type, the field of the dictionary that explains it, and its value in a row. */
export interface Column<Row> {
  readonly name: string
  readonly type: FieldType
  /** Key of the dictionary; `name` where left out. */
  readonly meaning?: string
  readonly cell: (row: Row) => Cell | boolean | undefined
}

export interface Table {
  readonly name: string
  readonly description: string
  readonly columns: readonly { readonly name: string; readonly type: FieldType; readonly meaning: string }[]
  readonly primaryKey?: string | readonly string[]
  readonly foreignKeys?: readonly { readonly field: string; readonly table: string }[]
  readonly rows: readonly (readonly Cell[])[]
}

export function column<Row>(
  name: string,
  cell: Column<Row>['cell'],
  type: FieldType = 'string',
  meaning = name,
): Column<Row> {
  return { name, type, meaning, cell }
}

/** A text in three languages is three columns. */
export function inThree<Row>(name: string, text: (row: Row) => Localized | undefined, meaning = name): Column<Row>[] {
  return (['en', 'es', 'pt'] as const).map((lang) =>
    column(`${name}_${lang}`, (row) => text(row)?.[lang], 'string', meaning),
  )
}

export function table<Row>(
  name: string,
  description: string,
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  keys: Pick<Table, 'primaryKey' | 'foreignKeys'> = {},
): Table {
  return {
    name,
    description,
    columns: columns.map(({ name: header, type, meaning = header }) => ({ name: header, type, meaning })),
    rows: rows.map((row) => columns.map(({ cell }) => plain(cell(row)))),
    ...keys,
  }
}

function plain(value: Cell | boolean | undefined): Cell {
  return typeof value === 'boolean' ? String(value) : (value ?? '')
}

/** RFC 4180 in plain UTF-8, as the data package asks: quoted, no mark at the start, no cell that a spreadsheet would run. */
export function tableCsv({ columns, rows }: Table): string {
  const cells = rows.map((row) => row.map((cell) => (typeof cell === 'string' ? harmless(cell) : cell)))
  return `${Papa.unparse([columns.map((c) => c.name), ...cells], { quotes: true, newline: '\r\n' })}\r\n`
}

const placeOf = (r: CompiledRecord) => {
  if (r.kind === 'agreement')
    return r.place === undefined ? undefined : { name: r.place, lon: undefined, lat: undefined, country: undefined }
  return r.kind === 'organization' ? r.seat : r.place
}
const inLang = (text: Localized | string | undefined, lang: keyof Localized) =>
  typeof text === 'string' ? text : text?.[lang]
const isoDay = (day: number | undefined) =>
  day === undefined ? undefined : new Date(day * 86_400_000).toISOString().slice(0, 10)

const COMMON: readonly Column<CompiledRecord>[] = [
  column('id', (r) => r.id),
  ...inThree<CompiledRecord>('title', (r) => r.derived.title),
  ...inThree<CompiledRecord>('name', (r) => r.name),
  ...inThree<CompiledRecord>('summary', (r) => r.summary),
  ...inThree<CompiledRecord>('note', (r) => r.note),
  column('parties_incomplete', (r) => r.partiesIncomplete === true, 'boolean', 'partiesIncomplete'),
  column('status', (r) => r.status.is),
  column('status_as_of', (r) => r.status.asOf, 'string', 'asOf'),
]
const DERIVED: readonly Column<CompiledRecord>[] = [
  column('scope', (r) => r.derived.scope, 'string', 'derived.scope'),
  column('pair', (r) => r.derived.pair ?? undefined, 'string', 'derived.pair'),
  column('confidence', (r) => r.derived.confidence, 'string', 'derived.confidence'),
  column('begun_earliest', (r) => isoDay(r.derived.begun?.[0]), 'string', 'derived.begunEarliest'),
  column('begun_latest', (r) => isoDay(r.derived.begun?.[1]), 'string', 'derived.begunLatest'),
]
const PLACE: readonly Column<CompiledRecord>[] = [
  ...(['en', 'es', 'pt'] as const).map((lang) =>
    column<CompiledRecord>(`place_${lang}`, (r) => inLang(placeOf(r)?.name, lang), 'string', 'place'),
  ),
  column('place_country', (r) => placeOf(r)?.country, 'string', 'country'),
  column('lon', (r) => placeOf(r)?.lon, 'number'),
  column('lat', (r) => placeOf(r)?.lat, 'number'),
]
const STRETCH: readonly Column<CompiledRecord>[] = [
  column('start', (r) => (r.kind === 'agreement' ? undefined : r.start)),
  column('end', (r) => (r.kind === 'agreement' ? undefined : r.end)),
]
const agreementOnly =
  (cell: (r: Extract<CompiledRecord, { kind: 'agreement' }>) => Cell | undefined) => (r: CompiledRecord) =>
    r.kind === 'agreement' ? cell(r) : undefined
const form = column<CompiledRecord>('form', (r) => ('form' in r ? r.form : undefined))
const series = column<CompiledRecord>('series', (r) => ('series' in r ? r.series : undefined))

const OWN: Readonly<Record<Kind, readonly Column<CompiledRecord>[]>> = {
  agreement: [
    column(
      'type',
      agreementOnly((r) => r.type),
    ),
    form,
    column(
      'subject',
      agreementOnly((r) => r.subject),
    ),
    column(
      'signed',
      agreementOnly((r) => r.signed),
    ),
    column(
      'in_force',
      agreementOnly((r) => r.inForce),
      'string',
      'inForce',
    ),
    column(
      'ended',
      agreementOnly((r) => r.ended),
    ),
    ...PLACE.slice(0, 3),
  ],
  exercise: [
    ...STRETCH,
    series,
    column('series_name', (r) => (r.kind === 'exercise' ? r.seriesName : undefined), 'string', 'seriesName'),
    ...PLACE,
  ],
  organization: [
    ...inThree<CompiledRecord>('abbreviation', (r) => (r.kind === 'organization' ? r.abbreviation : undefined)),
    ...STRETCH,
    column(
      'members_incomplete',
      (r) => r.kind === 'organization' && r.membersIncomplete === true,
      'boolean',
      'membersIncomplete',
    ),
    ...PLACE,
  ],
  mission: [...STRETCH, column('lead', (r) => (r.kind === 'mission' ? r.lead : undefined)), ...PLACE],
  meeting: [
    form,
    column('standing', (r) => r.kind === 'meeting' && r.standing === true, 'boolean'),
    series,
    ...STRETCH,
    ...PLACE,
  ],
  dispute: [form, ...STRETCH, ...PLACE],
}

export const TABLE_OF_KIND: Readonly<Record<Kind, string>> = {
  agreement: 'agreements',
  exercise: 'exercises',
  organization: 'organizations',
  mission: 'missions',
  meeting: 'meetings',
  dispute: 'disputes',
}

export function kindTables({ records }: CompiledDataset): readonly Table[] {
  return KINDS.map((kind) =>
    table(
      TABLE_OF_KIND[kind],
      `Records of the kind ${kind}, one a row. Parties, evidence and other lists are in tables of their own.`,
      records.filter((r) => r.kind === kind),
      [...COMMON, ...OWN[kind], ...DERIVED],
      { primaryKey: 'id' },
    ),
  )
}
