import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { STEP, type Steps } from '../dataset/steps.ts'

/** Indexes of all records, oldest beginning first, those of one day by id, undated ones last. */
export type Chronology = Uint32Array

/** Days are few beside the records of a large file, so records are put into days and each day is sorted alone. */
export function* chronologySteps({ records }: Dataset): Steps<Chronology> {
  const days = new Map<number, number[]>()
  for (const [i, record] of records.entries()) {
    if (i % STEP === 0) yield i
    const day = record.derived.begun?.[0] ?? Number.POSITIVE_INFINITY
    const list = days.get(day)
    if (list) list.push(i)
    else days.set(day, [i])
  }
  const byId = (a: number, b: number) => (idAt(records, a) < idAt(records, b) ? -1 : 1)
  const order = new Uint32Array(records.length)
  let at = 0
  for (const day of [...days.keys()].sort((a, b) => (a < b ? -1 : 1))) {
    const list = days.get(day) ?? []
    order.set(list.length > 1 ? list.sort(byId) : list, at)
    // As uneven as the days are.
    if (Math.floor(at / STEP) !== Math.floor((at + list.length) / STEP)) yield at
    at += list.length
  }
  return order
}

function idAt(records: readonly CompiledRecord[], i: number): string {
  return records[i]?.id ?? ''
}
