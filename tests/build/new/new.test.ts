import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../../src/build/load.ts'
import { canonicalText } from '../../../src/dataset/canonical.ts'
import { newRecords } from './terminal.ts'

const { root, folder, run } = newRecords()
const entries = (name: string) => JSON.parse(readFileSync(join(folder(), `${name}.json`), 'utf8')) as { id: string }[]

/** In the order of the questions: a memorandum with a new source and a new publisher. */
const AGREEMENT = [
  '', // no proper name
  '', // no official title
  'BRA, per', // small letters will do
  '', // no more parties
  '', // no guarantors
  'defence',
  'memorandum',
  'training',
  '2012-03-04',
  '',
  '',
  'believed-in-force',
  '',
  '',
  '', // nothing on single parties
  '',
  'training title',
  '', // no summary
  '', // no note
  '', // nothing related
  'example-org-1',
  'Memorandum of 2012',
  'https://example.org/memorandum',
  '2012-03',
  'new-ministry',
  'A ministry',
  'official',
  'BRA',
  'p. 1',
  'existence, title, parties, signed, activities',
  '', // says nothing else
  '', // denies nothing
  '', // no more evidence
  '', // the suggested id
]

describe('a new record from the terminal', () => {
  it('is written in canonical form with its source and publisher, and passes every check', async () => {
    const { code, said } = await run('agreement', AGREEMENT)
    expect(said).toContain('Every check passes')
    expect(code).toBe(0)
    const made = entries('agreements').find((r) => r.id === 'agr-bra-per-2012-03-04')
    expect(made).toMatchObject({ signed: '2012-03-04', activities: [{ id: 'training', basis: 'title' }] })
    expect(entries('sources').some((s) => s.id === 'example-org-1')).toBe(true)
    expect(entries('publishers').some((p) => p.id === 'new-ministry')).toBe(true)
    const text = readFileSync(join(folder(), 'agreements.json'), 'utf8')
    expect(text).toBe(canonicalText(JSON.parse(text)))
    expect(loadFolder(folder()).problems).toEqual([])
    expect(existsSync(join(root(), '.cache/new-agreement.json'))).toBe(false)
  })

  it('asks again until an answer fits, saying what is wrong', async () => {
    const answers = [...AGREEMENT]
    answers.splice(2, 0, 'BRA', 'BRA, XXX')
    answers.splice(answers.indexOf('memorandum'), 0, 'memorandun')
    answers.splice(answers.indexOf('2012-03-04'), 0, '4 March 2012', '2012-02-30')
    const { code, said } = await run('agreement', answers)
    expect(code).toBe(0)
    expect(said).toContain('Not in data/: XXX')
    expect(said).toContain('Did you mean "memorandum"')
    expect(said).toContain('Write an EDTF date')
    expect(said).toContain('2012-02-30 is no day of the calendar')
  })

  it('loses nothing when it is stopped, and goes on from the draft', async () => {
    const before = readFileSync(join(folder(), 'agreements.json'), 'utf8')
    const stopped = await run('agreement', AGREEMENT.slice(0, 8))
    expect(stopped.code).toBe(1)
    const draft = join(root(), '.cache/new-agreement.json')
    expect(stopped.said).toContain(draft)
    expect(readFileSync(join(folder(), 'agreements.json'), 'utf8')).toBe(before)
    const { code } = await run('agreement', AGREEMENT.slice(8), draft)
    expect(code).toBe(0)
    expect(entries('agreements').some((r) => r.id === 'agr-bra-per-2012-03-04')).toBe(true)
    expect(existsSync(draft)).toBe(false)
  })

  it('takes back what a check refuses, and keeps the answers', async () => {
    const files = ['agreements', 'sources', 'publishers']
    const before = files.map((name) => readFileSync(join(folder(), `${name}.json`), 'utf8'))
    const answers = [...AGREEMENT]
    answers[answers.indexOf('2012-03-04') + 1] = '2011' // in force before it was signed
    const { code, said } = await run(
      'agreement',
      answers.map((a) => a.replace('signed,', 'signed, inForce,')),
    )
    expect(code).toBe(1)
    expect(said).toContain('dates-possible')
    expect(files.map((name) => readFileSync(join(folder(), `${name}.json`), 'utf8'))).toEqual(before)
    const draft = join(root(), '.cache/new-agreement.json')
    writeFileSync(draft, readFileSync(draft, 'utf8').replace('"2011"', '"2013"'))
    expect((await run('agreement', [], draft)).code).toBe(0)
  })

  it('asks for the evidence of every value before it lets go', async () => {
    const answers = AGREEMENT.map((a) => a.replace('parties, signed', 'parties'))
    const end = answers.length - 1
    answers.splice(end, 0, 'example-org-1', 'p. 2', 'signed', '', '', '')
    const { code, said } = await run('agreement', answers)
    expect(said).toContain('No evidence yet for signed (2012-03-04)')
    expect(code).toBe(0)
    expect(entries('agreements').find((r) => r.id === 'agr-bra-per-2012-03-04')).toMatchObject({
      evidence: [{ supports: ['existence', 'title', 'parties', 'activities'] }, { supports: ['signed'] }],
    })
  })

  it('keeps the answers after one that was mended badly, and tells those that are asked no more', async () => {
    await run('agreement', AGREEMENT.slice(0, -1))
    const draft = join(root(), '.cache/new-agreement.json')
    const mended = readFileSync(draft, 'utf8')
      .replace('"2012-03-04"', '"4 March 2012"')
      .replace('"example-org-1"', '"register-1"')
    writeFileSync(draft, mended)
    const stopped = await run('agreement', [], draft)
    expect(stopped.code).toBe(1)
    expect(readFileSync(draft, 'utf8')).toContain('new-ministry')
    const { code, said } = await run('agreement', ['2012-03-04', ''], draft)
    expect(said).toContain('not asked any more: publisher, "new-ministry"')
    expect(code).toBe(0)
    expect(entries('agreements').find((r) => r.id === 'agr-bra-per-2012-03-04')).toMatchObject({
      evidence: [{ source: 'register-1', locator: 'p. 1' }],
    })
  })

  it('says what is wrong with a draft or with the data, and writes nothing', async () => {
    const draft = join(root(), 'draft.json')
    expect((await run('agreement', [], draft)).said).toContain('does not exist')
    writeFileSync(draft, '{"asked"')
    expect(await run('agreement', [], draft)).toMatchObject({ code: 2, said: expect.stringContaining('is no draft') })
    writeFileSync(join(folder(), 'sources.json'), '[{')
    const { code, said } = await run('agreement', AGREEMENT)
    expect(code).toBe(1)
    expect(said).toContain('data/sources.json')
    expect(readFileSync(join(folder(), 'sources.json'), 'utf8')).toBe('[{')
  })

  it('knows its kinds', async () => {
    expect((await run('alliance', [])).code).toBe(2)
    const { code, said } = await run('source', [
      'example-org-2',
      'A page',
      'https://example.org/another-page',
      '',
      'new-press',
      'A paper',
      'press',
      '',
    ])
    expect(said).toContain('Cite it in a record next')
    expect(code).toBe(0)
  })
})
