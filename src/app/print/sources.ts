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
  const byPublisher = grouped([...used.values()], (source) => nameOf(dataset, source))
  const numbers = new Map<string, number>()
  const groups = [...byPublisher]
    .sort(([a], [b]) => compareText(a, b))
    .flatMap(([publisher, list]) =>
      byFolder(list).map(([base, sources]): SourceGroup => {
        const ordered = [...sources].sort((a, b) => compareText(a.title, b.title))
        const numbered = ordered.map((source) => {
          numbers.set(source.id, numbers.size + 1)
          return { number: numbers.size, source }
        })
        return { publisher, base, sources: numbered }
      }),
    )
  const of = (record: CompiledRecord) =>
    [...new Set(record.evidence.flatMap(({ source }) => numbers.get(source) ?? []))].sort((a, b) => a - b)
  return { groups, count: numbers.size, of }
}

function nameOf(dataset: Dataset, source: Source): string {
  return dataset.publishers.get(source.publisher)?.name ?? source.publisher
}

/** Sources whose addresses stand in one folder together, where they are many; the rest first, without one. */
function byFolder(sources: readonly Source[]): readonly (readonly [folder: string, sources: readonly Source[]])[] {
  const folders = grouped(sources, ({ url }) => /^https?:\/\/[^/]+\/(?:.*\/)?/.exec(url ?? '')?.[0] ?? '')
  const rest: Source[] = []
  const many: (readonly [string, readonly Source[]])[] = []
  for (const [folder, list] of folders)
    if (folder !== '' && list.length >= MANY) many.push([folder, list])
    else rest.push(...list)
  return rest.length > 0 ? [['', rest], ...many] : many
}

/** So many addresses of one folder are worth naming it once. */
const MANY = 3

function grouped(sources: readonly Source[], keyOf: (source: Source) => string): Map<string, Source[]> {
  const groups = new Map<string, Source[]>()
  for (const source of sources) {
    const list = groups.get(keyOf(source))
    if (list) list.push(source)
    else groups.set(keyOf(source), [source])
  }
  return groups
}
