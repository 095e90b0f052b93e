import type { AtlasRecord } from '../../domain/schema.ts'
import { FILE_OF_KIND } from '../files.ts'
import type { Parsed } from '../parse.ts'
import type { Problem } from '../problem.ts'

export type Finding = Omit<Problem, 'check'>

/** A named rule over the whole dataset. */
export interface Check {
  readonly name: string
  readonly run: (input: Parsed) => readonly Finding[]
}

/** A check that looks at records one by one. */
export function perRecord(
  name: string,
  look: (record: AtlasRecord, input: Parsed) => readonly Omit<Finding, 'file' | 'record'>[],
): Check {
  return {
    name,
    run: (input) =>
      input.data.records.flatMap((record) =>
        look(record, input).map((found) => ({ ...found, file: fileOf(record, input), record: record.id })),
      ),
  }
}

function fileOf(record: AtlasRecord, input: Parsed): string {
  return input.pathOf(FILE_OF_KIND[record.kind])
}
