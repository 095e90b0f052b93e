import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Publisher, Source } from '../../domain/schema.ts'

export interface BriefSource {
  readonly number: number
  readonly source: Source
  readonly publisher: Publisher | undefined
}

export interface BriefSources {
  readonly list: readonly BriefSource[]
  /** The numbers of a record's sources, ascending. */
  readonly of: (record: CompiledRecord) => readonly number[]
}

/** One numbered list of all sources behind the records, in the order in which the records name them. */
export function briefSources(dataset: Dataset, records: readonly CompiledRecord[]): BriefSources {
  const numbers = new Map<string, number>()
  const list: BriefSource[] = []
  for (const { evidence } of records) {
    for (const { source: id } of evidence) {
      const source = dataset.sources.get(id)
      if (!source || numbers.has(id)) continue
      numbers.set(id, list.length + 1)
      list.push({ number: list.length + 1, source, publisher: dataset.publishers.get(source.publisher) })
    }
  }
  const of = (record: CompiledRecord) =>
    [...new Set(record.evidence.flatMap(({ source }) => numbers.get(source) ?? []))].sort((a, b) => a - b)
  return { list, of }
}
