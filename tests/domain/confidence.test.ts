import { describe, expect, it } from 'vitest'
import { confidenceOf } from '../../src/domain/confidence.ts'
import type { Evidence, Publisher, Source } from '../../src/domain/schema.ts'

const publishers = new Map<string, Publisher>(
  (
    [
      ['ministry', 'official'],
      ['un', 'intergovernmental'],
      ['daily', 'press'],
      ['weekly', 'press'],
      ['agency', 'press'],
      ['essay', 'document'],
    ] as const
  ).map(([id, kind]) => [id, { id, name: id, class: kind }]),
)
const source = (id: string, publisher: string, origin?: string): Source => ({
  id,
  title: id,
  publisher,
  ...(origin ? { origin } : {}),
})
const sources = new Map<string, Source>(
  [
    source('law', 'ministry'),
    source('report', 'un'),
    source('daily-1', 'daily'),
    source('daily-2', 'daily'),
    source('weekly-1', 'weekly'),
    source('daily-repost', 'daily', 'agency'),
    source('weekly-repost', 'weekly', 'agency'),
    source('essay-1', 'essay'),
  ].map((s) => [s.id, s]),
)
const cite = (id: string, over: Partial<Evidence> = {}): Evidence => ({ source: id, supports: ['existence'], ...over })
const rate = (...evidence: Evidence[]) => confidenceOf(evidence, sources, publishers)

describe('confidence', () => {
  it.each([
    ['official', ['law']],
    ['official', ['report']],
    ['corroborated', ['daily-1', 'weekly-1']],
    ['single-source', ['daily-1']],
    ['document-only', ['essay-1']],
    ['single-source', ['essay-1', 'daily-1']],
  ])('is %s from %j', (expected, ids) => expect(rate(...ids.map((id) => cite(id)))).toBe(expected))

  it('counts one publisher once, and reposts as their origin', () => {
    expect(rate(cite('daily-1'), cite('daily-2'))).toBe('single-source')
    expect(rate(cite('daily-repost'), cite('weekly-repost'))).toBe('single-source')
  })

  it('is contradicted by a denial, unless an official source affirms it', () => {
    expect(rate(cite('daily-1'), cite('weekly-1', { denies: true }))).toBe('contradicted')
    expect(rate(cite('law'), cite('weekly-1', { denies: true }))).toBe('official')
  })

  it('counts for a date only what states the date shown', () => {
    const evidence = [
      cite('daily-1', { supports: ['existence', 'signed'] }),
      cite('weekly-1', { supports: ['existence', 'signed'], says: { signed: '2006-11-06' } }),
      cite('law'),
    ]
    expect(confidenceOf(evidence, sources, publishers, 'signed')).toBe('single-source')
    expect(confidenceOf(evidence, sources, publishers, 'ended')).toBeNull()
  })
})
