import type { AtlasRecord, Evidence } from '../domain/schema.ts'
import { DATE_FIELDS, type DateField } from '../domain/taxonomy.ts'
import type { Disagreement } from './compiled.ts'
import { compatible } from './edtf.ts'

/** What sources say against the record's own dates. A date that only sharpens or blurs the one shown is no disagreement. */
export function disagreementsOf(record: AtlasRecord): readonly Disagreement[] {
  return DATE_FIELDS.flatMap((field) => disagreementOn(record, field) ?? [])
}

function disagreementOn(record: AtlasRecord, field: DateField): Disagreement | null {
  const shown = dateOf(record, field)
  const sources = new Map<string, string[]>()
  if (shown !== null) sources.set(shown, [])
  for (const item of record.evidence) {
    const value = standsFor(item, field, shown)
    if (value === null) continue
    const list = sources.get(value)
    if (list) list.push(item.source)
    else sources.set(value, [item.source])
  }
  if (sources.size < 2) return null
  return { field, values: [...sources].map(([value, from]) => ({ value, sources: from })) }
}

/** The value an item of evidence stands for: the one shown where it supports it or is compatible with it. */
function standsFor(item: Evidence, field: DateField, shown: string | null): string | null {
  const said = item.says?.[field]
  if (said === undefined) return item.supports.includes(field) && !item.denies ? shown : null
  return shown !== null && (said === shown || compatible(said, shown)) ? shown : said
}

/** Null where this kind of record has no such date, or none is known. */
export function dateOf(record: AtlasRecord, field: DateField): string | null {
  if (record.kind === 'agreement') {
    return field === 'signed' || field === 'inForce' || field === 'ended' ? (record[field] ?? null) : null
  }
  return field === 'start' || field === 'end' ? (record[field] ?? null) : null
}
