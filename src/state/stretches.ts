import type { CompiledRecord } from '../dataset/compiled.ts'
import { parseCalendar } from '../domain/time.ts'

/** sure: in force or active; believed: signed and not known to have ended, confirmed by nobody; uncertain: perhaps. */
export type Tone = 'sure' | 'believed' | 'uncertain'

/** A stretch of a record's time. */
export interface Stretch {
  readonly from: number
  readonly to: number
  readonly tone: Tone
}

const MONTH = 31

/**
 * When a record was in force or active, for drawing: the middle as sure as it is, the possible margins uncertain.
 * `today` closes what is open and `from` begins what has no beginning. Empty where it never was or nothing is known.
 */
export function stretchesOf(record: CompiledRecord, today: number, from: number): readonly Stretch[] {
  const active = record.derived.active
  if (!active) return []
  const [earliestStart, latestStart, earliestEnd, latestEnd] = active
  const start = earliestStart ?? Math.min(from, latestStart)
  const end = Math.max(latestEnd ?? today, start + 1)
  const sureFrom = latestStart
  const sureTo = earliestEnd ?? end
  if (sureTo <= sureFrom) return [{ from: start, to: end, tone: end - start >= MONTH ? 'uncertain' : 'sure' }]
  const { believed, unconfirmedSince } = record.derived
  const confirmedTo = believed ? Math.min(sureTo, Math.max(sureFrom, lastDayOf(unconfirmedSince))) : sureTo
  const stretches: readonly Stretch[] = [
    { from: start, to: sureFrom, tone: 'uncertain' },
    { from: sureFrom, to: confirmedTo, tone: 'sure' },
    { from: confirmedTo, to: sureTo, tone: 'believed' },
    { from: sureTo, to: end, tone: 'uncertain' },
  ]
  return stretches.filter((s) => s.to > s.from)
}

/** First day after an imprecise date; nothing confirms what has no date. */
function lastDayOf(edtf: string | null): number {
  return parseCalendar(edtf?.replace(/^\.\.\/|[~?]$/g, '') ?? '')?.to ?? Number.NEGATIVE_INFINITY
}

/** True where nothing says that it ended. */
export function isOpenEnded(record: CompiledRecord): boolean {
  return record.derived.active !== null && record.derived.active[3] === null
}
