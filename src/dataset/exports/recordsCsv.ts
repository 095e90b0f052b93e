import { isOwn } from '../../domain/own.ts'
import type { DateField } from '../../domain/taxonomy.ts'
import { isoOf } from '../../domain/time.ts'
import type { CompiledRecord } from '../compiled.ts'
import { type Cell, JOIN, toCsv } from './csv.ts'
import { datesOf } from './dates.ts'
import { sourceLines } from './sources.ts'
import type { Taken } from './taken.ts'

type Column = readonly [name: string, cell: (record: CompiledRecord, taken: Taken) => Cell]

/** Values of a vocabulary are written as their ids, the same in every language; dates as EDTF and as possible days. */
const COLUMNS: readonly Column[] = [
  ['id', (r) => r.id],
  ['kind', (r) => r.kind],
  ['title_en', (r) => r.derived.title.en],
  ['title_es', (r) => r.derived.title.es],
  ['title_pt', (r) => r.derived.title.pt],
  ['type', (r) => (r.kind === 'agreement' ? r.type : '')],
  ['form', (r) => ('form' in r ? r.form : '')],
  ['subject', (r) => (r.kind === 'agreement' ? r.subject : '')],
  ['scope', (r) => r.derived.scope],
  ['parties', (r) => partiesOf(r).join(JOIN)],
  ['signed', (r) => dateOf(r, 'signed')],
  ['in_force', (r) => dateOf(r, 'inForce')],
  ['ended', (r) => dateOf(r, 'ended')],
  ['start', (r) => dateOf(r, 'start')],
  ['end', (r) => dateOf(r, 'end')],
  ['begun_earliest', (r) => (r.derived.begun ? isoOf(r.derived.begun[0]) : '')],
  ['begun_latest', (r) => (r.derived.begun ? isoOf(r.derived.begun[1]) : '')],
  ['status', (r) => r.status.is],
  ['status_as_of', (r) => r.status.asOf ?? ''],
  ['threats', (r) => (r.threats ?? []).map((t) => t.id).join(JOIN)],
  ['activities', (r) => (r.activities ?? []).map((a) => a.id).join(JOIN)],
  ['confidence', (r) => r.derived.confidence],
  ['date_confidence', (r) => r.derived.dateConfidence ?? ''],
  ['sources', (r, { dataset }) => sourceLines(dataset, r).join(JOIN)],
  ['note', (r, { view }) => r.note?.[view.lang] ?? ''],
  ['address', (r, { view }) => view.recordAddress(r.id)],
  ['dataset_version', (_, { dataset }) => dataset.version],
  ['dataset_as_of', (_, { dataset }) => dataset.asOf],
]

/** Only while a reader's own records are shown. */
const OWN: Column = ['not_of_the_atlas', (r) => (isOwn(r.id) ? 'true' : 'false')]

/** One row a record. */
export function recordsCsv(taken: Taken): string {
  const columns = taken.dataset.own ? [...COLUMNS, OWN] : COLUMNS
  return toCsv(
    columns.map(([name]) => name),
    taken.records.map((record) => columns.map(([, cell]) => cell(record, taken))),
  )
}

/** States by ISO code, organizations by record id; of an organization, all who ever were its members. */
function partiesOf(record: CompiledRecord): readonly string[] {
  return record.kind === 'organization' ? record.derived.states : record.parties
}

function dateOf(record: CompiledRecord, field: DateField): string {
  return datesOf(record)[field] ?? ''
}
