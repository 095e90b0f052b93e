import { cpSync, mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { Readable, Writable } from 'node:stream'
import { afterEach, beforeEach } from 'vitest'
import { writeRecord } from '../../../src/build/new/write.ts'

/** A copy of the small dataset for each test of the file that calls this, and a terminal to answer in. */
export function newRecords() {
  let root = ''
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'atlas-new-'))
    cpSync('tests/fixtures/broken/base', join(root, 'data'), { recursive: true })
  })
  afterEach(() => rmSync(root, { recursive: true, force: true }))

  const folder = () => join(root, 'data')
  async function run(kind: string, answers: readonly string[], draft?: string) {
    let said = ''
    const output = new Writable({
      write(chunk, _, done) {
        said += String(chunk)
        done()
      },
    })
    const code = await writeRecord(
      folder(),
      kind,
      { input: Readable.from(answers.map((a) => `${a}\n`)), output },
      draft,
    )
    return { code, said }
  }
  return { root: () => root, folder, run }
}
