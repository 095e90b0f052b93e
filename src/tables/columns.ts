import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import {
  activityLabel,
  confidenceLabel,
  disputeFormLabel,
  kindLabel,
  meetingFormLabel,
  statusLabel,
  threatLabel,
  typeLabel,
} from '../dataset/labels.ts'
import { CONFIDENCES, KINDS, STATUSES } from '../domain/taxonomy.ts'
import { compareText, formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { TableColumn } from '../state/view.ts'
import { dateText, partyNames, titleOf } from './words.ts'

export interface Column {
  readonly label: () => string
  /** What the cell says; empty where the record says nothing. */
  readonly text: (record: CompiledRecord, dataset: Dataset) => string
  /** What it is ordered by; null comes last in either direction. Without it, the text. */
  readonly rank?: (record: CompiledRecord) => number | null
  /** The words for first-to-last and last-to-first. */
  readonly directions: readonly [() => string, () => string]
  /** Least width of the column in rem, and its share of what is left. */
  readonly width: readonly [number, number]
}

const BY_TEXT = [m.table_sort_a_z, m.table_sort_z_a] as const

/** Every column by name. Vocabularies are ordered as they are listed elsewhere, words by the language. */
export const COLUMNS: Readonly<Record<TableColumn, Column>> = {
  title: { label: m.table_column_title, text: titleOf, directions: BY_TEXT, width: [14, 4] },
  kind: {
    label: m.table_column_kind,
    text: (record) => kindLabel(record.kind),
    rank: (record) => KINDS.indexOf(record.kind),
    directions: [m.table_sort_agreements, m.table_sort_disputes],
    width: [7, 0.5],
  },
  date: {
    label: m.table_column_date,
    text: dateText,
    rank: (record) => record.derived.begun?.[0] ?? null,
    directions: [m.table_sort_oldest, m.table_sort_newest],
    width: [7.5, 0.25],
  },
  parties: {
    label: m.table_column_parties,
    text: (record, dataset) => partyNames(dataset, record).join(', '),
    directions: BY_TEXT,
    width: [8, 2],
  },
  status: {
    label: m.field_status,
    text: (record) => statusLabel(record.status.is),
    rank: (record) => STATUSES.indexOf(record.status.is),
    directions: [m.table_sort_in_force, m.table_sort_unknown],
    width: [8.75, 0.75],
  },
  threats: {
    label: m.field_threats,
    text: (record) => (record.threats ?? []).map((threat) => threatLabel(threat.id)).join(', '),
    directions: BY_TEXT,
    width: [7.5, 1.5],
  },
  activities: {
    label: m.field_activities,
    text: (record) => (record.activities ?? []).map((activity) => activityLabel(activity.id)).join(', '),
    directions: BY_TEXT,
    width: [9, 1.5],
  },
  confidence: {
    label: m.table_column_confidence,
    text: (record) => confidenceLabel(record.derived.confidence),
    rank: (record) => CONFIDENCES.indexOf(record.derived.confidence),
    directions: [m.table_sort_surest, m.table_sort_least_sure],
    width: [7.5, 0.5],
  },
  sources: {
    label: m.table_column_sources,
    text: (record) => formatNumber(sourceCount(record)),
    rank: sourceCount,
    directions: [m.table_sort_fewest, m.table_sort_most],
    width: [4.75, 0],
  },
  type: {
    label: m.table_column_type,
    text: typeText,
    directions: BY_TEXT,
    width: [8.5, 0.75],
  },
}

/** Distinct sources that stand behind the record. */
export function sourceCount(record: CompiledRecord): number {
  return new Set(record.evidence.map((evidence) => evidence.source)).size
}

/** The type of an agreement, the form of a meeting or a dispute; the other kinds have neither. */
function typeText(record: CompiledRecord): string {
  if (record.kind === 'agreement') return typeLabel(record.type)
  if (record.kind === 'meeting') return meetingFormLabel(record.form)
  return record.kind === 'dispute' ? disputeFormLabel(record.form) : ''
}

/** Sorted by one column; what says nothing stays last either way, and equals go newest first, then by id. */
export function sortRecords(
  dataset: Dataset,
  records: readonly CompiledRecord[],
  sort: TableColumn,
  desc: boolean,
): readonly CompiledRecord[] {
  const column = COLUMNS[sort]
  const sign = desc ? -1 : 1
  const keyed = records.map((record) => ({
    record,
    rank: column.rank?.(record) ?? null,
    text: column.rank ? '' : column.text(record, dataset),
    begun: record.derived.begun?.[0] ?? Number.MIN_SAFE_INTEGER,
  }))
  const silent = (key: (typeof keyed)[number]) => (column.rank ? key.rank === null : key.text === '')
  return keyed
    .sort((a, b) => {
      if (silent(a) || silent(b)) return Number(silent(a)) - Number(silent(b)) || byDate(a, b)
      const difference = column.rank ? (a.rank ?? 0) - (b.rank ?? 0) : compareText(a.text, b.text)
      return sign * difference || byDate(a, b)
    })
    .map((key) => key.record)
}

function byDate(
  a: { readonly begun: number; readonly record: CompiledRecord },
  b: { readonly begun: number; readonly record: CompiledRecord },
): number {
  return b.begun - a.begun || (a.record.id < b.record.id ? -1 : 1)
}
