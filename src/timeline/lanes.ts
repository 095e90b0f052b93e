import type { CompiledRecord } from '../dataset/compiled.ts'
import { KINDS } from '../domain/taxonomy.ts'
import { isOpenEnded, stretchesOf, type Tone } from '../state/stretches.ts'
import { createScale, type Domain } from './scale.ts'

/** A stretch of a lane in per cent of the axis. */
export interface LanePart {
  readonly left: number
  readonly width: number
  readonly tone: Tone
}

/** One organization or dispute on the axis of the histogram. */
export interface Lane {
  readonly record: CompiledRecord
  readonly parts: readonly LanePart[]
  /** Where the arrow of an open end stands; null where it ended or is undated. */
  readonly openAt: number | null
}

/** Organizations, then disputes, each as they come. */
export function lanesOf(records: readonly CompiledRecord[], domain: Domain, today: number): readonly Lane[] {
  const { x } = createScale(domain, 100)
  return records
    .filter(({ kind }) => kind === 'organization' || kind === 'dispute')
    .sort((a, b) => KINDS.indexOf(a.kind) - KINDS.indexOf(b.kind))
    .map((record) => ({
      record,
      parts: stretchesOf(record, today, domain.start).map(({ from, to, tone }) => ({
        left: x(from),
        width: x(to) - x(from),
        tone,
      })),
      openAt: isOpenEnded(record) ? x(today) : null,
    }))
}
