import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Publisher, Source } from '../../domain/schema.ts'
import type { Field } from '../../domain/taxonomy.ts'

/** The publisher as which a source counts for confidence: the origin of its text, else its own. */
export function countedPublisher(dataset: Dataset, source: Source): Publisher | null {
  return dataset.publishers.get(source.origin ?? source.publisher) ?? null
}

/** Other sources that count as the same publisher and bear on one of the same records: there the two count once. */
export function countedWith(dataset: Dataset, source: Source): readonly Source[] {
  const counted = source.origin ?? source.publisher
  const beside = new Set<string>()
  for (const index of dataset.bySource.get(source.id) ?? [])
    for (const item of dataset.records[index]?.evidence ?? []) beside.add(item.source)
  beside.delete(source.id)
  return [...beside].flatMap((id) => {
    const other = dataset.sources.get(id)
    return other && (other.origin ?? other.publisher) === counted ? [other] : []
  })
}

/** What the source says of a record, over all of its items of evidence there. */
export function evidenceFrom(record: CompiledRecord, source: string) {
  const items = record.evidence.filter((item) => item.source === source)
  return {
    supports: [...new Set(items.flatMap((item) => item.supports))],
    says: items.flatMap((item) => Object.entries(item.says ?? {}) as [Field, string][]),
    locators: items.flatMap((item) => item.locator ?? []),
    denies: items.some((item) => item.denies),
  }
}

/** South American countries whose training figures come from it. */
export function flowCountries(dataset: Dataset, source: string): readonly string[] {
  return [...dataset.flows].filter(([, flows]) => flows.some((flow) => flow.source === source)).map(([id]) => id)
}

export interface UsedSource {
  readonly source: Source
  /** How many of the records rest on it. */
  readonly count: number
}

/** The sources behind several records, the most used first. */
export function sourcesOf(dataset: Dataset, records: readonly CompiledRecord[]): readonly UsedSource[] {
  const counts = new Map<string, number>()
  for (const record of records)
    for (const id of new Set(record.evidence.map((item) => item.source))) counts.set(id, (counts.get(id) ?? 0) + 1)
  return [...counts]
    .flatMap(([id, count]) => {
      const source = dataset.sources.get(id)
      return source ? { source, count } : []
    })
    .sort((a, b) => b.count - a.count || (a.source.id < b.source.id ? -1 : 1))
}
