import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { FILE_NAMES } from '../../dataset/files.ts'
import { readFolder } from '../load.ts'
import { type Changelog, changelogSchema, compareVersions, type Lists, withEntry } from './changelog.ts'
import { changelogText } from './changelogText.ts'
import { SCHEMA_FILES, schemaText } from './schemas.ts'

/**
 * Compares the dataset with an older version of it, a folder or a state of the repository such as `v0.1.0`, and writes
 * the entry of the present version into data/changelog.json. Without an older version it is the first.
 */
export function writeDiff(folder: string, older: string | undefined, print: (text: string) => void): number {
  const { data } = readFolder(folder)
  const after = listsOf((name) => readIn(folder, name))
  const before = older === undefined ? null : listsOf((name) => readOld(older, folder, name))
  if (before && before.size === 0) {
    print(
      `Found no data at "${older}": give a folder with the data files, or a commit, branch or tag of this repository.`,
    )
    return 1
  }
  const file = join(folder, 'changelog.json')
  const known: Changelog = existsSync(file) ? changelogSchema.parse(JSON.parse(readFileSync(file, 'utf8'))) : []
  const made = compareVersions(before, after, data.meta)
  writeFileSync(file, `${JSON.stringify(withEntry(known, made), null, 2)}\n`)
  print(changelogText([made]))
  print(`Written into ${file}.`)
  return 0
}

function listsOf(read: (name: string) => string | null): Lists {
  const lists = new Map<string, readonly unknown[]>()
  for (const name of FILE_NAMES) {
    const text = name === 'meta' ? null : read(name)
    const value: unknown = text === null ? null : JSON.parse(text)
    if (Array.isArray(value)) lists.set(name, value)
  }
  return lists
}

function readIn(folder: string, name: string): string | null {
  const file = join(folder, `${name}.json`)
  return existsSync(file) ? readFileSync(file, 'utf8') : null
}

function readOld(older: string, folder: string, name: string): string | null {
  if (existsSync(older)) return readIn(older, name)
  try {
    return execFileSync('git', ['show', `${older}:./${name}.json`], {
      cwd: folder,
      encoding: 'utf8',
      maxBuffer: 1 << 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return null
  }
}

/** Writes the JSON Schemas into data/schema/, or, with `check`, tells which are out of date. */
export function writeSchemas(folder: string, check: boolean, print: (text: string) => void): number {
  const stale = SCHEMA_FILES.filter(({ name, file }) => {
    const path = join(folder, 'schema', file)
    const text = schemaText(name)
    if (existsSync(path) && readFileSync(path, 'utf8') === text) return false
    if (!check) writeFileSync(path, text)
    return true
  })
  for (const { file } of stale)
    print(check ? `data/schema/${file}: out of date; run npm run data schema` : `data/schema/${file}: written`)
  return check && stale.length > 0 ? 1 : 0
}
