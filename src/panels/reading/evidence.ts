import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import type { Evidence, Publisher, Source } from '../../domain/schema.ts'
import type { Field } from '../../domain/taxonomy.ts'

export interface NumberedSource {
  /** From 1, in the order of the record's evidence. */
  readonly number: number
  readonly evidence: Evidence
  readonly source: Source
  readonly publisher: Publisher | null
  /** Set where the publisher only reposts somebody else's text. */
  readonly origin: Publisher | null
}

export function numberedSources(dataset: Dataset, record: CompiledRecord): readonly NumberedSource[] {
  return record.evidence.flatMap((evidence, i) => {
    const source = dataset.sources.get(evidence.source)
    if (!source) return []
    return {
      number: i + 1,
      evidence,
      source,
      publisher: dataset.publishers.get(source.publisher) ?? null,
      origin: (source.origin && dataset.publishers.get(source.origin)) || null,
    }
  })
}

/** The sources that carry the value shown: they support one of the fields and neither deny it nor say another value. */
export function supporting(sources: readonly NumberedSource[], fields: readonly Field[]): readonly NumberedSource[] {
  return sources.filter(
    ({ evidence }) =>
      !evidence.denies && fields.some((f) => evidence.supports.includes(f) && evidence.says?.[f] === undefined),
  )
}
