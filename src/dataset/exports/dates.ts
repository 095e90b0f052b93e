import { DATE_FIELDS, type DateField } from '../../domain/taxonomy.ts'
import type { CompiledRecord } from '../compiled.ts'

/** The dates that the record gives, as EDTF, in the order in which they happen. */
export function datesOf(record: CompiledRecord): Partial<Record<DateField, string>> {
  const given: { readonly [F in DateField]?: string | undefined } = record
  const dates: Partial<Record<DateField, string>> = {}
  for (const field of DATE_FIELDS) {
    const value = given[field]
    if (value !== undefined) dates[field] = value
  }
  return dates
}
