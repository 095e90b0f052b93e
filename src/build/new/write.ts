import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { z } from 'zod'
import { canonicalText } from '../../dataset/canonical.ts'
import { FILE_OF_KIND } from '../../dataset/files.ts'
import { formatReport, type Problem } from '../../dataset/problem.ts'
import { sourceSchema } from '../../domain/schema.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { loadFolder } from '../load.ts'
import { type Answered, Asker, Interrupted, type Terminal } from './ask.ts'
import { type Additions, source } from './parts.ts'
import { askRecord } from './record.ts'

const draftSchema = z.array(z.strictObject({ asked: z.string(), answer: z.string() }))

/** New contents of files of data/, by name. */
type Changed = Map<string, unknown[]>

/**
 * `npm run new agreement`: asks, checks each answer, writes the record in canonical form and runs every check. What
 * does not pass is taken back; the answers stay in a draft, which the same command goes on with.
 */
export async function writeRecord(
  folder: string,
  kind: string | undefined,
  terminal: Terminal,
  draftGiven?: string,
): Promise<number> {
  const kinds: readonly string[] = [...KINDS, 'source']
  const print = (text: string) => terminal.output.write(`${text}\n`)
  if (kind === undefined || !kinds.includes(kind)) {
    print(`Usage: npm run new ${kinds.join(' | ')} [draft]`)
    return 2
  }
  const draft = draftGiven ?? freeDraft(join(dirname(folder), '.cache'), kind)
  const earlier = draftGiven === undefined ? [] : readDraft(draftGiven)
  if (typeof earlier === 'string') {
    print(`${draft} ${earlier}`)
    return 2
  }
  const goOn = `Your answers are kept in ${draft}. Mend them there if need be, then: npm run new ${kind} ${draft}`
  const before = loadFolder(folder)
  const unread = before.problems.filter((p) => p.check === 'schema')
  if (unread.length > 0) {
    print(`${formatReport(unread)}\n\nMend that first: what stands in data/ cannot be read.`)
    return 1
  }
  const additions: Additions = { data: before.data, sources: [], publishers: [] }
  const asker = new Asker(terminal, draft, earlier)
  let written = false
  try {
    const changed: Changed = new Map()
    const id = await ask(asker, kind, additions, (name, entries) => add(changed, folder, name, entries))
    add(changed, folder, 'sources', additions.sources)
    add(changed, folder, 'publishers', additions.publishers)
    const problems = tryOut(folder, changed, before.problems, kind === 'source' ? id : null)
    if (problems.length > 0) {
      print(`\n${formatReport(problems)}\n\nNothing was written. ${goOn}`)
      return 1
    }
    written = true
    print(
      `\nWritten: ${id}, in ${[...changed.keys()].map((name) => `data/${name}.json`).join(', ')}. Every check passes.`,
    )
    if (kind === 'source') print('Cite it in a record next: npm run data check asks that every source is used.')
    return 0
  } catch (error) {
    if (!(error instanceof Interrupted)) {
      if (existsSync(draft)) print(`\n\nNothing was written. ${goOn}`)
      throw error
    }
    print(existsSync(draft) ? `\n\nStopped; nothing was written. ${goOn}` : '\n\nStopped before the first answer.')
    return 1
  } finally {
    asker.end(written)
  }
}

/** Returns the id of what was asked for. */
async function ask(
  asker: Asker,
  kind: string,
  additions: Additions,
  put: (name: string, entries: readonly unknown[]) => void,
): Promise<string> {
  const recordKind = KINDS.find((k) => k === kind)
  if (recordKind) {
    const record = await askRecord(asker, recordKind, additions)
    put(FILE_OF_KIND[recordKind], [record])
    // Related records name each other.
    for (const id of record.related ?? []) {
      const other = additions.data.records.find((r) => r.id === id)
      if (other)
        put(FILE_OF_KIND[other.kind], [
          { ...other, related: [...new Set([...(other.related ?? []), record.id])].sort() },
        ])
    }
    return record.id
  }
  const known = new Set(additions.data.sources.map((s) => s.id))
  const id = await asker.ask({
    name: 'id',
    text: 'Id of the source: the host and a few characters that make it unique',
    schema: sourceSchema.shape.id,
    refuse: (value) => (known.has(value) ? `${value} exists already.` : null),
  })
  additions.sources.push(await source(asker, additions, id ?? ''))
  return id ?? ''
}

/** Entries with a known id take the place of the old one. */
function add(changed: Changed, folder: string, name: string, entries: readonly unknown[]): void {
  if (entries.length === 0) return
  const now =
    changed.get(name) ?? z.array(z.unknown()).parse(JSON.parse(readFileSync(join(folder, `${name}.json`), 'utf8')))
  const ids = new Set(entries.map(idOf))
  changed.set(name, [...now.filter((entry) => !ids.has(idOf(entry))), ...entries])
}

function idOf(entry: unknown): unknown {
  return typeof entry === 'object' && entry !== null && 'id' in entry ? entry.id : entry
}

/** Writes the files and runs the checks; puts everything back where they find what they did not find before. */
function tryOut(
  folder: string,
  changed: Changed,
  known: readonly Problem[],
  newSource: string | null,
): readonly Problem[] {
  const texts = [...changed].map(([name, entries]) => {
    const file = join(folder, `${name}.json`)
    return { file, before: readFileSync(file, 'utf8'), after: canonicalText(entries) }
  })
  const back = () => {
    for (const { file, before } of texts) writeFileSync(file, before)
  }
  const same = (p: Problem) => JSON.stringify([p.check, p.file, p.record, p.field, p.wrong])
  const old = new Set(known.map(same))
  try {
    for (const { file, after } of texts) writeFileSync(file, after)
    const problems = loadFolder(folder)
      .problems.filter((p) => !old.has(same(p)))
      // A source comes before the record that cites it.
      .filter((p) => !(newSource !== null && p.check === 'sources-used'))
    if (problems.length > 0) back()
    return problems
  } catch (error) {
    back()
    throw error
  }
}

/** The answers of an earlier run, or in words why they cannot be read. */
function readDraft(file: string): readonly Answered[] | string {
  if (!existsSync(file)) return 'does not exist.'
  try {
    return draftSchema.parse(JSON.parse(readFileSync(file, 'utf8')))
  } catch {
    return 'is no draft: it must be JSON, a list of {"asked": "…", "answer": "…"}.'
  }
}

function freeDraft(folder: string, kind: string): string {
  for (let n = 1; ; n++) {
    const file = join(folder, `new-${kind}${n === 1 ? '' : `-${n}`}.json`)
    if (!existsSync(file)) return file
  }
}
