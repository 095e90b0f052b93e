import { describe, expect, it } from 'vitest'
import { compareVersions, withEntry } from '../../../src/build/data/changelog.ts'
import { changelogText } from '../../../src/build/data/changelogText.ts'

const at = { version: '0.2.0', asOf: '2027-01-01' }
const lists = (agreements: readonly unknown[]) => new Map([['agreements', agreements]])
const a = { id: 'a', status: { is: 'held' }, parties: ['BRA'] }

describe('the changelog', () => {
  it('names what came, went and changed, with the fields', () => {
    const made = compareVersions(
      lists([a, { id: 'b' }, { id: 'c', note: 'x' }]),
      lists([{ ...a, status: { is: 'ended' }, note: 'y' }, { note: 'x', id: 'c' }, { id: 'd' }]),
      at,
    )
    expect(made.lists.agreements).toEqual({
      count: 3,
      added: ['d'],
      removed: ['b'],
      changed: [{ id: 'a', fields: ['note', 'status'] }],
    })
    const text = changelogText([made])
    expect(text).toContain('## 0.2.0 (data as of 2027-01-01)')
    expect(text).toContain('- a: note, status')
    expect(text).not.toContain('- c')
  })

  it('has one entry for each version, newest first, and a first one without a list', () => {
    const first = compareVersions(null, lists([a]), { version: '0.1.0', asOf: '2026-11-21' })
    expect(changelogText([first])).toContain('First version.')
    const next = compareVersions(lists([a]), lists([a]), at)
    expect(changelogText([next])).toContain('Nothing changed.')
    expect(withEntry([first], next).map((e) => e.version)).toEqual(['0.2.0', '0.1.0'])
    expect(withEntry([next, first], next)).toHaveLength(2)
  })
})
