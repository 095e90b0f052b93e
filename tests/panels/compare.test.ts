import { describe, expect, test } from 'vitest'
import { comparisonOf } from '../../src/panels/compare/compare.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, setFacet, type View } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const selectors = createSelectors(dataset)
const compare = (ids: readonly string[], view: View = DEFAULT_VIEW) => comparisonOf(dataset, selectors, view, ids)

describe('comparison', () => {
  test('keeps the order asked for and drops unknown ids', () => {
    expect(compare(['PER', 'XXX', 'BRA']).countries).toEqual([
      { id: 'PER', all: 4, matching: 4 },
      { id: 'BRA', all: 4, matching: 4 },
    ])
  })

  test('counts by kind agree with the selectors', () => {
    const { kinds, countries } = compare(['ARG', 'BRA', 'CHL'])
    countries.forEach(({ id, matching }, i) => {
      expect(kinds.reduce((sum, row) => sum + (row.counts[i] ?? 0), 0)).toBe(matching)
      for (const { key, counts } of kinds) {
        const view = setFacet('kind', [key])(setFacet('country', [id])(DEFAULT_VIEW))
        expect(counts[i], `${id} ${key}`).toBe(selectors.totals(view).matching)
      }
    })
  })

  test('partners shared and not shared, without the compared countries themselves', () => {
    const groups = compare(['ARG', 'PER']).partners.map(({ of, partners }) => [of.join(), partners.map((p) => p.id)])
    expect(groups).toEqual([
      ['ARG,PER', ['BRA']],
      ['ARG', []],
      ['PER', ['CHL']],
    ])
    const [shared] = compare(['ARG', 'PER']).partners
    expect(shared?.partners[0]?.ties.map((t) => [t.pair, t.bilateral])).toEqual([
      ['ARG-BRA', 1],
      ['BRA-PER', 1],
    ])
  })

  test('three countries make seven groups, the widest first', () => {
    const groups = compare(['ARG', 'BRA', 'PER']).partners
    expect(groups.map((g) => g.of.length)).toEqual([3, 2, 2, 2, 1, 1, 1])
    expect(groups.map((g) => g.of.join())).toContain('BRA,PER')
    expect(groups.find((g) => g.of.join() === 'BRA')?.partners.map((p) => p.id)).toEqual(['CHN'])
  })

  test('what ties them to one another, nothing included', () => {
    expect(compare(['ARG', 'BRA', 'PER']).between).toEqual([
      { pair: 'ARG-BRA', a: 'ARG', b: 'BRA', bilateral: 1, shared: 1 },
      { pair: 'ARG-PER', a: 'ARG', b: 'PER', bilateral: 0, shared: 1 },
      { pair: 'BRA-PER', a: 'BRA', b: 'PER', bilateral: 1, shared: 0 },
    ])
  })

  test('agreements by decade, undated ones last', () => {
    const rows = compare(['BRA', 'COL']).decades
    expect(rows.map(({ key, counts }) => [key?.from ?? null, counts])).toEqual([
      [1990, [1, 0]],
      [2000, [1, 0]],
      [2010, [1, 0]],
      [null, [0, 1]],
    ])
  })

  test('memberships country by country', () => {
    const [row] = compare(['PER', 'BRA', 'ARG']).organizations
    expect(row?.record.id).toBe('org-unio')
    expect(row?.memberships.map((list) => list.map((m) => m.status))).toEqual([['suspended'], [], ['member']])
  })

  test('values by count, not stated last; confidence adds up', () => {
    const { threats, activities, confidence, countries } = compare(['BRA', 'CHL'])
    expect(threats.map((row) => [row.key, row.counts])).toEqual([
      ['disasters', [1, 1]],
      ['drug-trafficking', [1, 0]],
      ['not-stated', [2, 3]],
    ])
    expect(activities.at(-1)?.key).toBe('not-stated')
    countries.forEach(({ matching }, i) => {
      expect(confidence.reduce((sum, row) => sum + (row.counts[i] ?? 0), 0)).toBe(matching)
    })
  })

  test('follows the filter', () => {
    const { countries, kinds } = compare(['BRA', 'CHL'], setFacet('kind', ['exercise'])(DEFAULT_VIEW))
    expect(countries.map((c) => [c.matching, c.all])).toEqual([
      [1, 4],
      [1, 4],
    ])
    expect(kinds).toEqual([{ key: 'exercise', counts: [1, 1] }])
  })
})
