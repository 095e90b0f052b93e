import type { AtlasRecord } from '../domain/schema.ts'
import { possibleDays } from './edtf.ts'

const YEARS_TRUSTED = 10

/**
 * Until when a source confirms an open end: the as-of date of the status; for an agreement in force without one, the
 * day on which it entered into force, since whoever states that day states that it was in force then.
 */
function lastConfirmed(record: AtlasRecord): string | null {
  if (record.status.asOf !== undefined) return record.status.asOf
  return record.kind === 'agreement' && record.status.is === 'in-force' ? (record.inForce ?? null) : null
}

function isOpen(record: AtlasRecord): boolean {
  const end = record.kind === 'agreement' ? record.ended : record.end
  return end === undefined && (record.status.is === 'in-force' || record.status.is === 'active')
}

/** The last date that confirms an open end, where it lies more than ten years before the as-of day; else null. */
export function unconfirmedSince(record: AtlasRecord, asOf: string): string | null {
  const date = isOpen(record) ? lastConfirmed(record) : null
  const latest = date === null ? null : possibleDays(date)?.latest
  if (date === null || latest === undefined || latest === null) return null
  const [year = '', ...rest] = asOf.split('-')
  const limit = possibleDays([Number(year) - YEARS_TRUSTED, ...rest].join('-').replace(/-02-29$/, '-02-28'))
  return limit && latest < limit.latest ? date : null
}

/** The end is open, and nothing confirms that it lasts: nobody at all, or nobody for ten years. */
export function isBelieved(record: AtlasRecord, asOf: string): boolean {
  if (record.kind !== 'agreement' || record.ended !== undefined) return false
  if (record.status.is === 'believed-in-force') return true
  if (record.status.is !== 'in-force') return false
  return lastConfirmed(record) === null || unconfirmedSince(record, asOf) !== null
}
