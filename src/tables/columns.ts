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
import { formatNumber, textOrder } from '../i18n/format.ts'
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

/**
 * Sorted by one column; what says nothing stays last either way, and equals go newest first, then by id. `records` come
 * oldest first, as the selectors give them: those of one value are put together in that order, so that only the values
 * are compared, which are few beside the records of a large file.
 */
export function sortRecords(
  dataset: Dataset,
  records: readonly CompiledRecord[],
  sort: TableColumn,
  desc: boolean,
): readonly CompiledRecord[] {
  const column = COLUMNS[sort]
  const ranked = newestFirst(records)
  const silent: CompiledRecord[] = []
  const gather = <K extends string | number>(
    keyOf: (record: CompiledRecord) => K | null,
    compare: (a: K, b: K) => number,
  ) => {
    const lists = new Map<K, CompiledRecord[]>()
    for (const record of ranked) {
      const key = keyOf(record)
      const list = key === null || key === '' ? silent : lists.get(key)
      if (list) list.push(record)
      else if (key !== null) lists.set(key, [record])
    }
    const keys = [...lists.keys()].sort(compare)
    return [...(desc ? keys.reverse() : keys).map((key) => lists.get(key) ?? []), silent].flat()
  }
  const { rank } = column
  return rank ? gather(rank, (a, b) => a - b) : gather((record) => column.text(record, dataset), textOrder())
}

/** Those of one day stay as they are, by id, and undated ones last. */
function newestFirst(records: readonly CompiledRecord[]): readonly CompiledRecord[] {
  const day = (i: number) => records[i]?.derived.begun?.[0] ?? null
  let dated = records.length
  while (dated > 0 && day(dated - 1) === null) dated--
  const days: (readonly CompiledRecord[])[] = []
  for (let end = dated; end > 0; ) {
    let begin = end - 1
    while (begin > 0 && day(begin - 1) === day(end - 1)) begin--
    days.push(records.slice(begin, end))
    end = begin
  }
  return [...days, records.slice(dated)].flat()
}
