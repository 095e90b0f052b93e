import type { z } from 'zod'
import type {
  AtlasRecord,
  Claim,
  Country,
  Flow,
  FoundingDocument,
  Publisher,
  Search,
  Source,
} from '../domain/schema.ts'
import { keyOf } from './canonical.ts'
import {
  FILE_NAMES,
  type FileName,
  LIST_SCHEMAS,
  type ListName,
  type Meta,
  metaSchema,
  type RawFile,
  RECORD_FILES,
} from './files.ts'
import type { Problem } from './problem.ts'
import { explain } from './schemaProblems.ts'

export interface AtlasData {
  readonly meta: Meta
  readonly countries: readonly Country[]
  readonly publishers: readonly Publisher[]
  readonly sources: readonly Source[]
  /** All kinds, in the order of the files. */
  readonly records: readonly AtlasRecord[]
  readonly documents: readonly FoundingDocument[]
  readonly claims: readonly Claim[]
  readonly searches: readonly Search[]
  readonly flows: readonly Flow[]
}

export interface Parsed {
  /** What could be read; entries with schema errors are left out, so that the other checks still run. */
  readonly data: AtlasData
  readonly problems: readonly Problem[]
  /** Every id seen in any file, even of entries left out: a reference to one of those is not a second error. */
  readonly seenIds: ReadonlySet<string>
  readonly files: readonly RawFile[]
  /** Path shown in reports for each file, read or missing. */
  readonly pathOf: (name: FileName) => string
}

export function parseFiles(files: readonly RawFile[], pathOf: (name: FileName) => string): Parsed {
  const problems: Problem[] = []
  const seenIds = new Set<string>()
  const byName = new Map(files.map((file) => [file.name, file]))
  const json = new Map<FileName, unknown>()
  for (const name of FILE_NAMES) {
    const file = byName.get(name)
    const whole = { check: 'schema', file: pathOf(name), record: '', field: '' }
    if (!file) {
      problems.push({ ...whole, wrong: 'the file is missing', doThis: 'Add it; an empty list is [].' })
      continue
    }
    try {
      json.set(name, JSON.parse(file.text))
    } catch (error) {
      const wrong = `not JSON: ${error instanceof Error ? error.message : String(error)}`
      problems.push({ ...whole, wrong, doThis: 'Mend the syntax; a missing or extra comma is the usual cause.' })
    }
  }

  const list = <N extends ListName>(name: N): z.infer<(typeof LIST_SCHEMAS)[N]>[] => {
    const value = json.get(name)
    if (value === undefined) return []
    if (!Array.isArray(value)) {
      const where = { check: 'schema', file: pathOf(name), record: '', field: '' }
      problems.push({ ...where, wrong: 'not a list', doThis: 'Put the entries between [ and ].' })
      return []
    }
    return value.flatMap((entry: unknown, i) => {
      const id = keyOf(entry)
      if (id !== null) seenIds.add(id)
      const result = LIST_SCHEMAS[name].safeParse(entry)
      if (result.success) return [result.data as z.infer<(typeof LIST_SCHEMAS)[N]>]
      problems.push(...explain(result.error.issues, entry, { file: pathOf(name), record: id ?? `#${i + 1}` }))
      return []
    })
  }

  const countries = list('countries')
  const publishers = list('publishers')
  const sources = list('sources')
  const recordFiles = Object.keys(RECORD_FILES) as (keyof typeof RECORD_FILES)[]
  const records: AtlasRecord[] = recordFiles.flatMap((name): AtlasRecord[] => list(name))

  const rawMeta = json.get('meta')
  const meta = metaSchema.safeParse(rawMeta)
  if (rawMeta !== undefined && !meta.success)
    problems.push(...explain(meta.error.issues, rawMeta, { file: pathOf('meta'), record: '' }))

  return {
    data: {
      meta: meta.success ? meta.data : { version: '0.0.0', asOf: '9999-12-31' },
      countries,
      publishers,
      sources,
      records,
      documents: list('documents'),
      claims: list('claims'),
      searches: list('searches'),
      flows: list('flows'),
    },
    problems,
    seenIds,
    files,
    pathOf,
  }
}
