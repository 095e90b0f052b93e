import type { CompiledDataset, CompiledRecord } from '../../src/dataset/compiled.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { Taken } from '../../src/dataset/exports/taken.ts'
import { isoOf } from '../../src/domain/time.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, type Filters, NOT_STATED, type View } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'

const filters = (over: Partial<Filters>): Filters => ({ ...DEFAULT_VIEW.filters, ...over })

/** Views of different sizes: everything, a facet, a window, nothing. */
export const VIEWS: readonly (readonly [name: string, view: View])[] = [
  ['everything', DEFAULT_VIEW],
  ['agreements', { ...DEFAULT_VIEW, filters: filters({ kind: ['agreement'] }) }],
  ['not stated', { ...DEFAULT_VIEW, lang: 'es', filters: filters({ threat: [NOT_STATED] }) }],
  ['a window', { ...DEFAULT_VIEW, lang: 'pt', mode: 'begun', window: { from: 13000, to: 15000 } }],
  ['nothing', { ...DEFAULT_VIEW, filters: filters({ kind: ['mission'], country: ['PER'] }) }],
]

/** What the reader of a view would take, and what the view itself counts. */
export function takenOf(view: View = DEFAULT_VIEW, compiled: CompiledDataset = tinyCompiled) {
  const dataset = createDataset(compiled)
  const selectors = createSelectors(dataset)
  const day = selectors.statusDay(view)
  const taken: Taken = {
    dataset,
    records: selectors.matchingRecords(view),
    view: {
      lang: view.lang,
      filter: 'Kind: "agreements" & <others>',
      address: 'https://example.org/atlas/?lang=en&kind=agreement',
      statusDay: isoOf(day),
      isLive: (record) => selectors.isLiveAt(record, day),
      recordAddress: (id) => `https://example.org/atlas/?lang=en&sel=${id}`,
    },
  }
  return { taken, totals: selectors.totals(view), links: selectors.links(view) }
}

/** The tiny atlas with one record changed, as hostile or as far away as a test needs it. */
export function withRecord(id: string, change: (record: CompiledRecord) => CompiledRecord): CompiledDataset {
  return { ...tinyCompiled, records: tinyCompiled.records.map((r) => (r.id === id ? change(r) : r)) }
}
