import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { kindPluralLabel, statusLabel } from '../dataset/labels.ts'
import { KINDS, STATUSES } from '../domain/taxonomy.ts'
import { yearOf } from '../domain/time.ts'
import { compareText } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import type { TableGroup } from '../state/view.ts'
import { pairKeyName } from './words.ts'

export interface Group {
  readonly key: string
  readonly label: string
  readonly records: readonly CompiledRecord[]
}

/** One line of the table: the heading of a group, or a record. */
export type Row =
  | { readonly type: 'group'; readonly key: string; readonly group: Group; readonly folded: boolean }
  | { readonly type: 'record'; readonly key: string; readonly record: CompiledRecord }

type Grouping = Exclude<TableGroup, 'none'>

/** What groups a record that no pair, or no decade, can claim. */
const MANY = 'many'
const DISPUTES = 'disputes'
const UNDATED = 'undated'

export function groupKey(record: CompiledRecord, group: Grouping): string {
  switch (group) {
    case 'kind':
      return record.kind
    case 'status':
      return record.status.is
    case 'decade':
      return record.derived.begun ? String(Math.floor(yearOf(record.derived.begun[0]) / 10) * 10) : UNDATED
    case 'pair':
      return record.derived.pair ?? (record.kind === 'dispute' ? DISPUTES : MANY)
  }
}

/** Groups in the order of their vocabulary: newest decade first, pairs by name, what fits none of them last. */
export function groupRecords(dataset: Dataset, records: readonly CompiledRecord[], group: Grouping): readonly Group[] {
  const lists = new Map<string, CompiledRecord[]>()
  for (const record of records) {
    const key = groupKey(record, group)
    const list = lists.get(key)
    if (list) list.push(record)
    else lists.set(key, [record])
  }
  const groups = [...lists].map(([key, list]) => ({ key, label: groupLabel(dataset, list, key, group), records: list }))
  return groups.sort((a, b) => compareGroups(a, b, group))
}

function compareGroups(a: Group, b: Group, group: Grouping): number {
  switch (group) {
    case 'kind':
      return position(KINDS, a.key) - position(KINDS, b.key)
    case 'status':
      return position(STATUSES, a.key) - position(STATUSES, b.key)
    case 'decade':
      return Number(a.key === UNDATED) - Number(b.key === UNDATED) || Number(b.key) - Number(a.key)
    case 'pair':
      return pairless(a.key) - pairless(b.key) || compareText(a.label, b.label)
  }
}

const position = (values: readonly string[], key: string) => values.indexOf(key)
const pairless = (key: string) => (key === MANY ? 1 : key === DISPUTES ? 2 : 0)

function groupLabel(dataset: Dataset, records: readonly CompiledRecord[], key: string, group: Grouping): string {
  const [first] = records
  if (first && group === 'kind') return kindPluralLabel(first.kind)
  if (first && group === 'status') return statusLabel(first.status.is)
  if (group === 'decade') {
    return key === UNDATED ? m.table_group_undated() : m.read_decade({ from: key, to: String(Number(key) + 9) })
  }
  if (key === DISPUTES) return kindPluralLabel('dispute')
  return key === MANY ? m.table_group_many() : pairKeyName(dataset, key)
}

/** The lines as they are shown; a folded group keeps its heading alone. Records come sorted. */
export function tableRows(
  dataset: Dataset,
  sorted: readonly CompiledRecord[],
  group: TableGroup,
  folded: ReadonlySet<string>,
): readonly Row[] {
  const row = (record: CompiledRecord): Row => ({ type: 'record', key: record.id, record })
  if (group === 'none') return sorted.map(row)
  return groupRecords(dataset, sorted, group).flatMap((entry) => {
    const isFolded = folded.has(entry.key)
    const heading: Row = { type: 'group', key: `group ${entry.key}`, group: entry, folded: isFolded }
    return [heading, ...(isFolded ? [] : entry.records.map(row))]
  })
}
