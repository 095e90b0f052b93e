import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Source } from '../../domain/schema.ts'
import { compareText } from '../../i18n/format.ts'

interface BriefSource {
  readonly number: number
  readonly source: Source
}

export interface SourceGroup {
  readonly publisher: string
  /** What the addresses of all its sources begin with, where that is worth saying once; else empty. */
  readonly base: string
  readonly sources: readonly BriefSource[]
}

export interface BriefSources {
  readonly groups: readonly SourceGroup[]
  readonly count: number
  /** The numbers of a record's sources, ascending. */
  readonly of: (record: CompiledRecord) => readonly number[]
}

/** One numbered list of all sources behind the records, by publisher. */
export function briefSources(dataset: Dataset, records: readonly CompiledRecord[]): BriefSources {
  const used = new Map<string, Source>()
  for (const { evidence } of records)
    for (const { source: id } of evidence) {
      const source = dataset.sources.get(id)
      if (source) used.set(id, source)
    }
  const nameOf = (source: Source) => dataset.publishers.get(source.publisher)?.name ?? source.publisher
  const byName = new Map<string, Source[]>()
  for (const source of used.values()) {
    const list = byName.get(nameOf(source))
    if (list) list.push(source)
    else byName.set(nameOf(source), [source])
  }
  const numbers = new Map<string, number>()
  const groups = [...byName]
    .sort(([a], [b]) => compareText(a, b))
    .map(([publisher, list]): SourceGroup => {
      const sources = list
        .sort((a, b) => compareText(a.title, b.title))
        .map((source) => {
          numbers.set(source.id, numbers.size + 1)
          return { number: numbers.size, source }
        })
      return { publisher, base: baseOf(list), sources }
    })
  const of = (record: CompiledRecord) =>
    [...new Set(record.evidence.flatMap(({ source }) => numbers.get(source) ?? []))].sort((a, b) => a - b)
  return { groups, count: numbers.size, of }
}

/** The folder that the addresses of several sources share. */
function baseOf(sources: readonly Source[]): string {
  const [first, ...others] = sources.map(({ url }) => url ?? '')
  if (first === undefined || others.length < 2) return ''
  let length = first.lastIndexOf('/') + 1
  while (length > 0 && !others.every((url) => url.startsWith(first.slice(0, length))))
    length = first.lastIndexOf('/', length - 2) + 1
  const base = first.slice(0, length)
  return /^https?:\/\/[^/]+\//.test(base) ? base : ''
}
