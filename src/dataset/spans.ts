import type { AtlasRecord } from '../domain/schema.ts'
import type { Derived } from './compiled.ts'
import { type PossibleDays, possibleDays } from './edtf.ts'

/** When it was signed (else: entered into force), held or founded. */
export function begunOf(record: AtlasRecord): Derived['begun'] {
  const text = record.kind === 'agreement' ? (record.signed ?? record.inForce) : record.start
  const days = possible(text)
  // "../2018": nothing bounds the beginning, so its latest day stands for it; `active` keeps it open.
  return days ? [days.earliest ?? days.latest, days.latest] : null
}

/**
 * The possible span of being in force or active.
 * - Agreements run from entry into force, else from signature. Those not yet in force have no span.
 * - `ended` is the day on which an agreement ended. Sources do not say whether it still held on that day, so the first
 *   day outside lies between the earliest possible day and the day after the latest.
 * - `end` is the last day of anything else, so the first day outside is the day after.
 * - An exercise or single meeting without `end` lasted one day, as far as is known.
 * - Ended at an unknown time: after its start, and at the latest on the day on which a source knew it to have ended
 *   (else the as-of day), which is outside already.
 * - Of unknown status: nothing is known beyond its beginning, so the span is just that.
 * - Otherwise the end is open.
 */
export function activeOf(record: AtlasRecord, asOf: string): Derived['active'] {
  if (record.status.is === 'not-yet-in-force') return null
  const agreement = record.kind === 'agreement'
  const start = possible(agreement ? (record.inForce ?? record.signed) : record.start)
  if (!start) return null
  const end = endOf(record, start, asOf)
  return [start.earliest, start.latest, end ? end[0] : null, end ? end[1] : null]
}

/** Earliest and latest first day outside; null where open. */
function endOf(record: AtlasRecord, start: PossibleDays, asOf: string): [number, number] | null {
  const first = start.earliest ?? start.latest
  if (record.kind === 'agreement') {
    const ended = possible(record.ended)
    if (ended) return bounded(ended.earliest ?? first, ended.latest + 1, first)
  } else {
    const end = possible(record.end)
    if (end) return bounded((end.earliest ?? first) + 1, end.latest + 1, first + 1)
    const single = record.kind === 'exercise' || (record.kind === 'meeting' && !record.standing)
    if (single) return [first + 1, start.latest + 1]
  }
  if (record.status.is === 'unknown') return [first + 1, start.latest + 1]
  if (record.status.is !== 'ended') return null
  const known = possible(record.status.asOf) ?? possible(asOf)
  return bounded(first, known?.latest ?? start.latest, first)
}

function bounded(earliest: number, latest: number, least: number): [number, number] {
  const from = Math.max(earliest, least)
  return [from, Math.max(latest, from)]
}

function possible(text: string | undefined): PossibleDays | null {
  return text === undefined ? null : possibleDays(text)
}
