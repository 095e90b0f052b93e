import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import type { Localized } from '../domain/schema.ts'
import { groupRecords } from '../state/groups.ts'

/** Null where no record belongs to such a series. */
export function seriesName(dataset: Dataset, id: string): Localized | string | null {
  return nameOf(dataset, groupRecords(dataset, { type: 'series', id }))
}

/**
 * The name its exercises give; else that of the organization all editions belong to, of the standing mechanism among
 * them, or what their titles say before a colon; else the title of the first.
 */
function nameOf(dataset: Dataset, records: readonly CompiledRecord[]): Localized | string | null {
  const [first] = records
  if (!first) return null
  for (const record of records) if (record.kind === 'exercise' && record.seriesName) return record.seriesName
  for (const id of first.related ?? []) {
    const related = dataset.records[dataset.indexOf.get(id) ?? -1]
    const all = records.length > 1 && records.every((record) => record.related?.includes(id))
    if (all && related?.kind === 'organization') return related.derived.title
  }
  const standing = records.filter((record) => record.kind === 'meeting' && record.standing)
  if (standing.length === 1 && standing[0]) return standing[0].derived.title
  return beforeColon(records) ?? first.derived.title
}

function beforeColon(records: readonly CompiledRecord[]): Localized | null {
  const shared = (lang: keyof Localized): string | null => {
    const starts = new Set(records.map((record) => /^(.+?):/.exec(record.derived.title[lang])?.[1] ?? null))
    const [start = null] = starts
    return starts.size === 1 ? start : null
  }
  const [en, es, pt] = [shared('en'), shared('es'), shared('pt')]
  return records.length > 1 && en !== null && es !== null && pt !== null ? { en, es, pt } : null
}
