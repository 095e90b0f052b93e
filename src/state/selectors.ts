import type { CompiledRecord } from '../dataset/compiled.ts'
import type { Dataset } from '../dataset/dataset.ts'
import { type Steps, shifted, whole } from '../dataset/steps.ts'
import { type Chronology, chronologySteps } from './chronology.ts'
import { type Columns, columnsSteps, createColumns } from './columns.ts'
import type { Evaluation } from './evaluate.ts'
import { createEvaluator } from './evaluator.ts'
import { isLive, type Link, linksOf } from './links.ts'
import { keepList, memo } from './memo.ts'
import type { View, Window } from './view.ts'

/** All, matching and drawn: three numbers that always add up with what the reader is told was left out. */
export interface Totals {
  readonly all: number
  readonly matching: number
  /** Matching records that the map shows: bilateral ones as part of a link, others with a place as a mark. */
  readonly drawn: number
  /** Matching records that are neither bilateral nor have a place. */
  readonly unplaced: number
  /** Pass the facets but cannot be placed in the window, being undated (or never in force). */
  readonly undated: number
}

/** The figures of the opening sentence. */
export interface Summary {
  readonly agreements: number
  readonly intraAgreements: number
  readonly intraInForce: number
  /** Of `intraInForce`, those that no source confirms today. */
  readonly intraBelieved: number
  readonly countries: number
  /** South American states among the parties. */
  readonly southAmerican: number
}

export interface Selectors {
  readonly columns: Columns
  evaluation(view: View): Evaluation
  links(view: View): readonly Link[]
  totals(view: View): Totals
  summary(view: View): Summary
  /** These records, oldest first, those of one day by id, undated last. */
  inOrder(indexes: Iterable<number>): readonly CompiledRecord[]
  /** Matching records, in that order. */
  matchingRecords(view: View): readonly CompiledRecord[]
  /** Records that pass the facets but that the window leaves out for want of a date. */
  undatedRecords(view: View): readonly CompiledRecord[]
  /** The last day inside the window, or the as-of day: the day for which status is told. */
  statusDay(view: View): number
  isLiveAt(record: CompiledRecord, day: number): boolean
}

/** What selectors make of a dataset before anything is asked of them. */
export interface Prepared {
  readonly columns: Columns
  readonly chronology: Chronology
}

/** In steps, for many records. Yields how many it has looked at, each twice. */
export function* preparedSteps(dataset: Dataset): Steps<Prepared> {
  const columns = yield* columnsSteps(dataset)
  const chronology = yield* shifted(chronologySteps(dataset), dataset.records.length)
  return { columns, chronology }
}

/** What the first drawing of a view asks for, one after the other; kept by the selectors. */
export function* warmingSteps(selectors: Selectors, view: View): Steps<void> {
  for (const ask of [selectors.evaluation, selectors.links, selectors.totals, selectors.summary]) {
    ask(view)
    yield 0
  }
}

/** Memoised per instance on the parts of the view they read: same parts, same reference. */
export function createSelectors(dataset: Dataset, prepared?: Prepared): Selectors {
  const columns = prepared?.columns ?? createColumns(dataset)
  let chronology = prepared?.chronology
  let ranks: Uint32Array | null = null
  const order = () => {
    chronology ??= whole(chronologySteps(dataset))
    return chronology
  }
  const rankOf = () => {
    if (!ranks) {
      ranks = new Uint32Array(columns.size)
      for (const [rank, i] of order().entries()) ranks[i] = rank
    }
    return ranks
  }
  const inOrder = (indexes: Iterable<number>) => {
    const rank = rankOf()
    const at = order()
    const records: CompiledRecord[] = []
    for (const r of Uint32Array.from(indexes, (i) => rank[i] ?? 0).sort()) {
      const record = dataset.records[at[r] ?? 0]
      if (record) records.push(record)
    }
    return records
  }

  const statusDay = (window: Window) => (window.to === null ? dataset.today : Math.min(window.to, dataset.today)) - 1
  const evaluation = memo(createEvaluator(columns))
  // Step by step most links stay as they are, and with all of them the list.
  let known: ReadonlyMap<string, Link> = new Map()
  const keepLinks = keepList<Link>()
  const links = memo((result: Evaluation, at: number) => {
    const list = keepLinks(linksOf(dataset, columns, result.matching, at, known))
    known = new Map(list.map((link) => [link.pair, link]))
    return list
  })
  const matchingRecords = memo((result: Evaluation) => {
    const records: CompiledRecord[] = []
    for (const i of order()) {
      const record = dataset.records[i]
      if (record && result.matching[i] === 1) records.push(record)
    }
    return records
  })
  const undatedRecords = memo((result: Evaluation) => result.undated.flatMap((i) => dataset.records[i] ?? []))
  const totals = memo((result: Evaluation): Totals => {
    let drawn = 0
    dataset.records.forEach((record, i) => {
      if (result.matching[i] === 1 && isDrawn(record)) drawn++
    })
    return {
      all: dataset.records.length,
      matching: result.matchingCount,
      drawn,
      unplaced: result.matchingCount - drawn,
      undated: result.undated.length,
    }
  })
  const summary = memo((result: Evaluation, at: number): Summary => {
    const countries = new Set<string>()
    const figures = { agreements: 0, intraAgreements: 0, intraInForce: 0, intraBelieved: 0 }
    dataset.records.forEach((record, i) => {
      if (result.matching[i] !== 1) return
      for (const id of record.derived.states) countries.add(id)
      if (record.kind !== 'agreement') return
      figures.agreements++
      if (record.derived.scope !== 'intra-regional') return
      figures.intraAgreements++
      if (!isLive(columns, i, at)) return
      figures.intraInForce++
      if (record.derived.believed) figures.intraBelieved++
    })
    const southAmerican = [...countries].filter((id) => dataset.countries.get(id)?.southAmerican).length
    return { ...figures, countries: countries.size, southAmerican }
  })

  const evaluated = (view: View) => evaluation(view.filters, view.window, view.mode, view.all)
  return {
    columns,
    inOrder,
    evaluation: evaluated,
    links: (view) => links(evaluated(view), statusDay(view.window)),
    totals: (view) => totals(evaluated(view)),
    summary: (view) => summary(evaluated(view), statusDay(view.window)),
    matchingRecords: (view) => matchingRecords(evaluated(view)),
    undatedRecords: (view) => undatedRecords(evaluated(view)),
    statusDay: (view) => statusDay(view.window),
    isLiveAt: (record, day) => isLive(columns, dataset.indexOf.get(record.id) ?? -1, day),
  }
}

/** Bilateral records are part of a link; the others need a place of their own. */
function isDrawn(record: CompiledRecord): boolean {
  return record.derived.pair !== null || placeOf(record) !== null
}

/** Where the map marks the record; null for bilateral agreements and whatever has no coordinates. */
export function placeOf(record: CompiledRecord): { lon: number; lat: number } | null {
  if (record.kind === 'agreement') return null
  return (record.kind === 'organization' ? record.seat : record.place) ?? null
}
