import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { strToU8, zipSync } from 'fflate'
import type { PackageFile } from './package.ts'

/** The whole package as one file to take. */
export interface Archive {
  readonly path: string
  readonly content: Uint8Array
}

/** `datapackage.json` at the root, as Frictionless asks; the same data give the same bytes, so its times are the data's. */
export function archiveOf(files: readonly PackageFile[], version: string, asOf: string): Archive {
  // A zip keeps local time: noon by the clock of the machine is the same text everywhere.
  const mtime = new Date(`${asOf}T12:00:00`)
  const entries = Object.fromEntries(files.map(({ path, text }) => [path, strToU8(text)]))
  return { path: archiveName(version), content: zipSync(entries, { level: 9, mtime }) }
}

export const archiveName = (version: string) => `atlas-sur-${version}.zip`

/** What somebody needs who has the one file and nothing else. */
export function besideOf(root: string): readonly PackageFile[] {
  return ['LICENSE', 'CITATION.cff'].map((path) => ({ path, text: readFileSync(join(root, path), 'utf8') }))
}

/** The description on the site names the archive as well; inside it cannot say its own size. */
export function announced(files: readonly PackageFile[], { path, content }: Archive): readonly PackageFile[] {
  const hash = `sha256:${createHash('sha256').update(content).digest('hex')}`
  return files.map((file) =>
    file.path === 'datapackage.json'
      ? { path: file.path, text: withArchive(file.text, { path, bytes: content.length, hash }) }
      : file,
  )
}

function withArchive(text: string, archive: object): string {
  return `${JSON.stringify({ ...JSON.parse(text), archive }, null, 2)}\n`
}
