import type { CompiledRecord } from '../compiled.ts'
import type { Dataset } from '../dataset.ts'

/** A record's evidence with source and publisher written out in place of their ids. */
export function resolvedEvidence(dataset: Dataset, record: CompiledRecord) {
  return record.evidence.map(({ source: id, ...evidence }) => {
    const source = dataset.sources.get(id)
    if (!source) return { ...evidence, source: { id } }
    const { publisher, origin, ...rest } = source
    return {
      ...evidence,
      source: {
        ...rest,
        publisher: dataset.publishers.get(publisher) ?? { id: publisher },
        ...(origin ? { origin: dataset.publishers.get(origin) ?? { id: origin } } : {}),
      },
    }
  })
}

/** Each source once, as "publisher: address"; without an address its citation, else its title. */
export function sourceLines(dataset: Dataset, record: CompiledRecord): readonly string[] {
  const lines = record.evidence.map(({ source: id, denies }) => {
    const source = dataset.sources.get(id)
    const publisher = source && (dataset.publishers.get(source.publisher)?.name ?? source.publisher)
    const where = source?.url ?? source?.citation ?? source?.title
    return `${publisher ?? id}${where ? `: ${where}` : ''}${denies ? ' [denies]' : ''}`
  })
  return [...new Set(lines)]
}
