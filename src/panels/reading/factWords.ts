import type { CompiledRecord, Disagreement } from '../../dataset/compiled.ts'
import type { Field, Status } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { localize } from '../words.ts'
import type { Precision } from './recordPage.ts'

/** What stands beside a record's values, in the reading panel and on the permanent pages. */

export const PRECISION: Record<Precision, () => string | null> = {
  day: () => null,
  month: m.read_precision_month,
  year: m.read_precision_year,
  about: m.read_precision_about,
  before: m.read_precision_before,
}

/** The fields that carry a status: a date of entry into force shows it in force, a date of ending shows it ended. */
export const STATUS_FIELDS: Record<Status, readonly Field[]> = {
  'in-force': ['status', 'inForce'],
  'believed-in-force': ['status', 'signed'],
  'not-yet-in-force': ['status'],
  active: ['status'],
  suspended: ['status'],
  held: ['status', 'start', 'existence'],
  planned: ['status', 'start'],
  ended: ['status', 'ended', 'end'],
  unknown: ['status'],
}

export const DIFFER_ON: Record<Disagreement['field'], () => string> = {
  signed: m.read_differ_signed,
  inForce: m.read_differ_in_force,
  ended: m.read_differ_ended,
  start: m.read_differ_start,
  end: m.read_differ_end,
}

/** When the status was last confirmed, and that nobody has done so since where that is long ago. */
export function confirmedText({ status, derived }: CompiledRecord): string {
  if (derived.unconfirmedSince) return m.read_unconfirmed({ date: formatEdtf(derived.unconfirmedSince) })
  return status.asOf ? m.read_as_of({ date: formatEdtf(status.asOf) }) : m.read_no_as_of()
}

export function placeText(record: CompiledRecord): { name: string; country?: string } | null {
  if (record.kind === 'agreement') return record.place ? { name: localize(record.place) } : null
  const place = record.kind === 'organization' ? record.seat : record.place
  return place ? { name: localize(place.name), ...(place.country ? { country: place.country } : {}) } : null
}
