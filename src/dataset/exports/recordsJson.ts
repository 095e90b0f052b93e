import { isOwn } from '../../domain/own.ts'
import type { CompiledRecord } from '../compiled.ts'
import { resolvedEvidence } from './sources.ts'
import { headOf, type Taken } from './taken.ts'

/** The records as they stand in the dataset, their sources written out, and what the atlas computed of them. */
export function recordsJson(taken: Taken): string {
  const records = taken.records.map((record) => entryOf(taken, record))
  return `${JSON.stringify({ ...headOf(taken), records }, null, 2)}\n`
}

function entryOf({ dataset, view }: Taken, record: CompiledRecord) {
  const { derived, evidence: _, ...given } = record
  const { title, scope, confidence, dateConfidence, states, pair, disagreements } = derived
  return {
    ...given,
    title,
    scope,
    confidence,
    dateConfidence,
    states,
    pair,
    ...(isOwn(record.id) ? { own: true } : {}),
    ...(disagreements.length > 0 ? { disagreements } : {}),
    evidence: resolvedEvidence(dataset, record),
    address: view.recordAddress(record.id),
  }
}
