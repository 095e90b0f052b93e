import type { AtlasRecord, Evidence } from '../domain/schema.ts'
import { DATE_FIELDS, type DateField, FIELDS, type Field } from '../domain/taxonomy.ts'
import type { Disagreement } from './compiled.ts'
import { compatible } from './edtf.ts'

/** What sources say against the record's own values. A date that only sharpens or blurs the one shown is no disagreement. */
export function disagreementsOf(record: AtlasRecord): readonly Disagreement[] {
  return FIELDS.flatMap((field) => disagreementOn(record, field) ?? [])
}

function disagreementOn(record: AtlasRecord, field: Field): Disagreement | null {
  const date = isDateField(field)
  const shown = date ? dateOf(record, field) : textOf(record, field)
  // Without a value of its own to set against, a remark on another field is a note, not a disagreement.
  if (!date && shown === null) return null
  const sources = new Map<string, string[]>()
  if (shown !== null) sources.set(shown, [])
  for (const item of record.evidence) {
    const value = standsFor(item, field, shown, date)
    if (value === null) continue
    const list = sources.get(value)
    if (list) list.push(item.source)
    else sources.set(value, [item.source])
  }
  if (sources.size < 2) return null
  return { field: date ? field : 'other', values: [...sources].map(([value, from]) => ({ value, sources: from })) }
}

/** The value an item of evidence stands for: the one shown where it supports it or is compatible with it. */
function standsFor(item: Evidence, field: Field, shown: string | null, date: boolean): string | null {
  const said = item.says?.[field]
  if (said === undefined) return item.supports.includes(field) && !item.denies ? shown : null
  if (shown !== null && (said === shown || (date && compatible(said, shown)))) return shown
  return said
}

function isDateField(field: Field): field is DateField {
  return (DATE_FIELDS as readonly Field[]).includes(field)
}

/** Null where this kind of record has no such date, or none is known. */
export function dateOf(record: AtlasRecord, field: DateField): string | null {
  if (record.kind === 'agreement') {
    return field === 'signed' || field === 'inForce' || field === 'ended' ? (record[field] ?? null) : null
  }
  return field === 'start' || field === 'end' ? (record[field] ?? null) : null
}

function textOf(record: AtlasRecord, field: Field): string | null {
  // A source that names more parties than an incomplete list does not speak against it.
  if (field === 'parties') return record.partiesIncomplete ? null : record.parties.join(', ')
  if (field === 'status') return record.status.is
  if (field === 'title') return record.officialTitles?.[0]?.text ?? null
  if (field !== 'place') return null
  const place = record.kind === 'organization' ? record.seat : record.place
  if (place === undefined) return null
  const name = typeof place === 'string' || 'en' in place ? place : place.name
  return typeof name === 'string' ? name : name.en
}
