// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CompiledDataset, CompiledRecord } from '../../src/dataset/compiled.ts'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { parseSelection } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

const at = (id: string, compiled: CompiledDataset) =>
  renderIn(<ReadingPanel />, tinyAtlas({ selection: parseSelection(id) }, compiled))

function withRecord(id: string, change: (record: CompiledRecord) => CompiledRecord): CompiledDataset {
  return { ...tinyCompiled, records: tinyCompiled.records.map((r) => (r.id === id ? change(r) : r)) }
}

describe('what each party did', () => {
  const compiled = withRecord('agr-bra-per-2006', (r) => {
    if (r.kind !== 'agreement') return r
    const evidence = [...r.evidence, { source: 'press-1', locator: 'table', supports: ['actions' as const] }]
    const actions = [
      { party: 'PER', signed: '2006-11-09' },
      { party: 'BRA', signed: '2006-11-09', ratified: '2008-04', withdrawn: '2015' },
      { party: 'BRA', ratified: '2020-01-02' },
    ]
    return { ...r, actions, evidence }
  })

  test('stands in a table by country, a second time of the same party below the first', () => {
    at('agr-bra-per-2006', compiled)
    const table = screen.getByRole('table', { name: 'What each party did' })
    expect(
      within(table)
        .getAllByRole('row')
        .map((row) => row.textContent),
    ).toEqual([
      expect.stringMatching(/^Country.*SignedRatifiedNotice of withdrawal$/),
      'Brazil9 Nov 2006Apr 20082015',
      'Brazil–2 Jan 2020–',
      'Peru9 Nov 2006––',
    ])
    expect(screen.getByRole('button', { name: /^Source 3 for What each party did/ })).toBeVisible()
  })

  test('is left out where nothing is known', () => {
    at('agr-bra-per-2006', tinyCompiled)
    expect(screen.queryByRole('table', { name: 'What each party did' })).toBeNull()
  })
})

describe('an end that nobody has confirmed for long', () => {
  test('is dated, and the agreement believed in force', () => {
    const compiled = withRecord('agr-bra-per-2006', (r) => ({
      ...r,
      derived: { ...r.derived, believed: true, unconfirmedSince: '2009' },
    }))
    at('agr-bra-per-2006', compiled)
    expect(screen.getByText('as of 2009, not confirmed since')).toBeVisible()
    expect(screen.getByText(/none confirms that it still held on 21 November 2026/)).toBeVisible()
  })
})

describe('training by the United States', () => {
  const flow = (year: number, courses: number) => ({
    country: 'PER',
    partner: 'USA',
    year,
    courses,
    students: courses * 2,
    source: 'register-1',
  })
  const flows = [flow(2018, 40), { ...flow(2020, 5), incomplete: true as const }, flow(2019, 1200)]
  const compiled = { ...tinyCompiled, flows }

  test.each(['PER', 'PER-USA'])('is drawn by year and given as a table on %s', (id) => {
    at(id, compiled)
    const section = screen.getByRole('region', { name: 'Training by the United States' })
    const chart = within(section).getByRole('img', { name: /2018 to 2020; most in 2019: 1,200/ })
    expect(chart.querySelectorAll('rect')).toHaveLength(3)
    expect(within(section).getByText(/so 2020 are covered only in part/)).toBeVisible()
    const rows = within(section).getAllByRole('row', { hidden: true })
    expect(rows.map((row) => row.textContent)).toEqual([
      'YearCoursesStudents',
      '20184080',
      '20191,2002,400',
      '2020 (in part)510',
    ])
  })

  test('says so where students are not counted', () => {
    at('PER', { ...tinyCompiled, flows: flows.map(({ students: _, ...rest }) => rest) })
    const section = screen.getByRole('region', { name: 'Training by the United States' })
    expect(within(section).getByText(/counts of students for this country cannot be right/)).toBeVisible()
    expect(within(section).queryByText('Students')).toBeNull()
  })

  test('is missing where there is none', () => {
    at('BRA', compiled)
    expect(screen.queryByRole('region', { name: 'Training by the United States' })).toBeNull()
  })
})
