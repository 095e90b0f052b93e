import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Publisher } from '../../domain/schema.ts'
import { PUBLISHER_CLASSES, type PublisherClass } from '../../domain/taxonomy.ts'
import { yearBegun } from './coverage.ts'

/** Whose text a record's evidence is: the origin where a page only reposts. */
function publishersOf(dataset: Dataset, record: CompiledRecord): ReadonlySet<Publisher> {
  const found = new Set<Publisher>()
  for (const { source: id } of record.evidence) {
    const source = dataset.sources.get(id)
    const publisher = source && dataset.publishers.get(source.origin ?? source.publisher)
    if (publisher) found.add(publisher)
  }
  return found
}

export interface SourceGroup {
  readonly class: PublisherClass
  readonly publishers: number
  /** Records with evidence from this class. */
  readonly records: number
  /** Records with evidence from no other class. */
  readonly alone: number
}

/** Classes that occur, in the order of the vocabulary. */
export function sourceGroups(dataset: Dataset): readonly SourceGroup[] {
  const groups = new Map<PublisherClass, { publishers: Set<string>; records: number; alone: number }>()
  for (const record of dataset.records) {
    const publishers = publishersOf(dataset, record)
    const classes = new Set([...publishers].map((p) => p.class))
    for (const publisher of publishers) {
      const group = groups.get(publisher.class) ?? { publishers: new Set(), records: 0, alone: 0 }
      groups.set(publisher.class, group)
      group.publishers.add(publisher.id)
    }
    for (const cls of classes) {
      const group = groups.get(cls)
      if (!group) continue
      group.records++
      if (classes.size === 1) group.alone++
    }
  }
  return PUBLISHER_CLASSES.flatMap((cls) => {
    const group = groups.get(cls)
    return group ? { class: cls, publishers: group.publishers.size, records: group.records, alone: group.alone } : []
  })
}

export interface CitedPublisher {
  readonly publisher: Publisher
  readonly records: number
}

/** How many of the records each publisher stands behind. */
export function countPublishers(dataset: Dataset, records: readonly CompiledRecord[]): ReadonlyMap<Publisher, number> {
  const cited = new Map<Publisher, number>()
  for (const record of records)
    for (const publisher of publishersOf(dataset, record)) cited.set(publisher, (cited.get(publisher) ?? 0) + 1)
  return cited
}

/** Most records first; `total` counts all publishers that are cited. */
export function topPublishers(
  dataset: Dataset,
  count: number,
): { readonly top: readonly CitedPublisher[]; readonly total: number } {
  const all = [...countPublishers(dataset, dataset.records)]
    .map(([publisher, records]) => ({ publisher, records }))
    .sort((a, b) => b.records - a.records || (a.publisher.id < b.publisher.id ? -1 : 1))
  return { top: all.slice(0, count), total: all.length }
}

export interface DatasetReach {
  readonly records: number
  /** First and last year of beginning among them; null where none is dated. */
  readonly years: readonly [number, number] | null
}

/** What a publisher's data gave to the atlas. */
export function reachOf(dataset: Dataset, publisher: string): DatasetReach {
  const records = dataset.records.filter((r) => [...publishersOf(dataset, r)].some((p) => p.id === publisher))
  const years = records.flatMap((r) => yearBegun(r) ?? [])
  return { records: records.length, years: years.length > 0 ? [Math.min(...years), Math.max(...years)] : null }
}
