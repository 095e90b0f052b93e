import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { findProblems } from '../dataset/checks/index.ts'
import { compile } from '../dataset/compile.ts'
import type { CompiledDataset } from '../dataset/compiled.ts'
import { FILE_NAMES, type FileName, type RawFile } from '../dataset/files.ts'
import { type AtlasData, type Parsed, parseFiles } from '../dataset/parse.ts'
import { formatReport, type Problem } from '../dataset/problem.ts'

export function readFolder(folder: string): Parsed {
  const pathOf = (name: FileName) => `data/${name}.json`
  const files = FILE_NAMES.flatMap((name): RawFile[] => {
    const path = join(folder, `${name}.json`)
    return existsSync(path) ? [{ name, path: pathOf(name), text: readFileSync(path, 'utf8') }] : []
  })
  return parseFiles(files, pathOf)
}

export interface Loaded {
  readonly data: AtlasData
  readonly problems: readonly Problem[]
}

export function loadFolder(folder: string): Loaded {
  const parsed = readFolder(folder)
  return { data: parsed.data, problems: findProblems(parsed) }
}

/** The message is the whole report. */
class BrokenDataError extends Error {
  override readonly name = 'BrokenDataError'
}

/** Throws BrokenDataError where any check finds something. */
export function compileFolder(folder: string): CompiledDataset {
  const { data, problems } = loadFolder(folder)
  if (problems.length > 0) throw new BrokenDataError(`The dataset was not built.\n\n${formatReport(problems)}`)
  return compile(data)
}
