import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { CHECKS, findProblems } from '../../src/dataset/checks/index.ts'
import { FILE_NAMES, type RawFile } from '../../src/dataset/files.ts'
import { parseFiles } from '../../src/dataset/parse.ts'
import { formatReport } from '../../src/dataset/problem.ts'

/** Each folder holds the files that differ from base/, and the report they must give. */
const ROOT = new URL('../fixtures/broken/', import.meta.url)
const folders = readdirSync(ROOT).filter((name) => name !== 'base')

function read(folder: string): readonly RawFile[] {
  return FILE_NAMES.map((name) => {
    const own = new URL(`${folder}/${name}.json`, ROOT)
    const text = readFileSync(existsSync(own) ? own : new URL(`base/${name}.json`, ROOT), 'utf8')
    return { name, path: `data/${name}.json`, text }
  })
}

function problemsOf(files: readonly RawFile[]) {
  return findProblems(parseFiles(files, (name) => `data/${name}.json`))
}

describe('integrity checks', () => {
  it('find nothing wrong with the base they are tried on', () => {
    expect(formatReport(problemsOf(read('base')))).toBe('The data passes every check.')
  })

  it('have each a folder of data that breaks them', () => {
    expect([...folders].sort()).toEqual([...CHECKS.map((check) => check.name), 'schema'].sort())
  })

  it.each(folders)('%s gives its report', async (folder) => {
    const problems = problemsOf(read(folder))
    expect(new Set(problems.map((p) => p.check))).toContain(folder)
    await expect(`${formatReport(problems)}\n`).toMatchFileSnapshot(new URL(`${folder}/report.txt`, ROOT).pathname)
  })

  it('report a missing file by its name', () => {
    const problems = problemsOf(read('base').filter((file) => file.name !== 'disputes'))
    expect(problems).toMatchObject([{ check: 'schema', file: 'data/disputes.json', wrong: 'the file is missing' }])
  })
})
