import { describe, expect, test } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import type { Claim } from '../../src/domain/schema.ts'
import {
  claimsByDocument,
  countClaims,
  countFindings,
  documentNumber,
  filterClaims,
  findingsIn,
  isLead,
  NO_CLAIM_FILTER,
  recordsOf,
  sharedTie,
  toggled,
} from '../../src/panels/documents/claims.ts'
import { showOnMap } from '../../src/panels/documents/pages.ts'
import { DEFAULT_VIEW, setPage } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { claimed } from './documentsFixture.ts'

const dataset = createDataset(claimed)
const ids = (items: readonly { id: string }[]) => items.map((i) => i.id)
const record = (id: string) => {
  const found = tinyCompiled.records.find((r) => r.id === id)
  if (!found) throw new Error(id)
  return found
}

describe('filterClaims', () => {
  test('or inside a list, and between lists', () => {
    const filter = (over: object) => ids(filterClaims(dataset.claims, { ...NO_CLAIM_FILTER, ...over }))
    expect(filter({})).toEqual(['clm-001', 'clm-002', 'clm-003', 'clm-004'])
    expect(filter({ documents: ['doc-1'] })).toEqual(['clm-001', 'clm-002', 'clm-004'])
    expect(filter({ findings: ['outdated', 'not-found'] })).toEqual(['clm-001', 'clm-003'])
    expect(filter({ documents: ['doc-2'], findings: ['outdated'] })).toEqual([])
    expect(filter({ record: 'agr-bra-per-2006' })).toEqual(['clm-002'])
  })
})

test('findings are counted in display order, those that occur', () => {
  expect(findingsIn(countFindings(dataset.claims))).toEqual([
    { finding: 'supported', count: 2 },
    { finding: 'outdated', count: 1 },
    { finding: 'not-found', count: 1 },
  ])
})

test('each list is counted without its own choice', () => {
  const counts = countClaims(dataset.claims, { documents: ['doc-2'], findings: ['supported'], record: null })
  expect([...counts.documents]).toEqual([['doc-1', 2]])
  expect(findingsIn(counts.findings)).toEqual([{ finding: 'not-found', count: 1 }])
})

describe('claimsByDocument', () => {
  test('in the order of the text, with the counts of all claims', () => {
    const [first, second] = claimsByDocument(dataset, { ...NO_CLAIM_FILTER, findings: ['supported', 'not-found'] })
    expect([first?.number, first?.total, ids(first?.claims ?? [])]).toEqual([1, 3, ['clm-004', 'clm-002']])
    expect(first?.counts.outdated).toBe(1)
    expect([second?.number, ids(second?.claims ?? [])]).toEqual([2, ['clm-003']])
  })

  test('a document without a chosen claim is left out', () => {
    expect(claimsByDocument(dataset, { ...NO_CLAIM_FILTER, findings: ['outdated'] })).toHaveLength(1)
  })
})

test('documents are numbered from 1', () => {
  expect([documentNumber(dataset, 'doc-1'), documentNumber(dataset, 'doc-2')]).toEqual([1, 2])
})

test('records that the dataset lacks are skipped', () => {
  const claim: Claim = { ...(dataset.claims[0] ?? fail()), records: ['agr-no-such', 'org-unio'] }
  expect(ids(recordsOf(dataset, claim))).toEqual(['org-unio'])
})

describe('sharedTie', () => {
  const tie = (...names: string[]) => sharedTie(names.map(record))
  test('two countries in common make a pair, one a country', () => {
    expect(tie('agr-arg-bra-1990', 'ex-cruz-2013')).toEqual({ type: 'pair', id: 'ARG-BRA' })
    expect(tie('agr-bra-per-2006', 'agr-arg-bra-1990')).toEqual({ type: 'country', id: 'BRA' })
  })
  test('nothing for one record, for none in common, and for three and more', () => {
    expect(tie('agr-bra-per-2006')).toBeNull()
    expect(tie('agr-bra-per-2006', 'agr-col-usa-undated')).toBeNull()
    expect(tie('ex-cruz-2013', 'ex-cruz-2013')).toBeNull()
  })
})

test('a choice is added and taken back', () => {
  expect(toggled(['a'], 'b')).toEqual(['a', 'b'])
  expect(toggled(['a', 'b'], 'a')).toEqual(['b'])
})

test('text before the first heading has none', () => {
  expect(['(lead)', 'Lead', 'Leadership'].map(isLead)).toEqual([true, true, false])
})

test('one act leads from a page to the map with the selection', () => {
  const view = showOnMap({ type: 'pair', id: 'BRA-PER' })(setPage('documents')(DEFAULT_VIEW))
  expect([view.page, view.selection]).toEqual(['map', { type: 'pair', id: 'BRA-PER' }])
})

function fail(): never {
  throw new Error('the fixture has claims')
}
