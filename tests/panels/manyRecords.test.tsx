// @vitest-environment jsdom
import { screen, within } from '@testing-library/react'
import { describe, expect, test } from 'vitest'
import type { CompiledRecord } from '../../src/dataset/compiled.ts'
import { dayOf } from '../../src/domain/time.ts'
import { ReadingPanel } from '../../src/panels/reading/ReadingPanel.tsx'
import { parseSelection } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

/** Pages over far more records than the atlas has of its own: a reader's file can bring them. */

const MANY = 1200
const FIRST = tinyCompiled.records.find((r) => r.id === 'agr-bra-per-2006')
if (!FIRST) throw new Error('the fixture has it')
const made: readonly CompiledRecord[] = Array.from({ length: MANY }, (_, i) => {
  const day = dayOf(1970 + (i % 50)) + (i % 300)
  return { ...FIRST, id: `agr-made-${i}`, derived: { ...FIRST.derived, begun: [day, day] } }
})
const compiled = { ...tinyCompiled, records: [...tinyCompiled.records, ...made] }
const at = (id: string) => renderIn(<ReadingPanel />, tinyAtlas({ selection: parseSelection(id) }, compiled))
const rows = (container: HTMLElement) => container.querySelectorAll('li > button').length

describe('a page over many records', () => {
  test('of a country draws the newest decade’s first ones; an opened decade brings its own, and more on demand', async () => {
    const { user, container } = at('BRA')
    expect(rows(container)).toBeLessThan(120)
    const summary = screen.getByText('1980–1989', { exact: false, selector: 'summary' })
    const decade = within(summary.closest('details') ?? container)
    expect(decade.queryAllByRole('listitem', { hidden: true })).toHaveLength(0)
    await user.click(summary)
    expect(await decade.findAllByRole('listitem')).toHaveLength(40)
    await user.click(decade.getByRole('button', { name: /^Show 40 more of 200$/ }))
    expect(decade.getAllByRole('listitem')).toHaveLength(80)
  })

  test('of a pair shows bars for lines', () => {
    const { container } = at('BRA-PER')
    expect(screen.getByRole('img', { name: /by year of beginning/ })).toBeVisible()
    expect(container.querySelectorAll('svg *').length).toBeLessThan(400)
    expect(rows(container)).toBeLessThan(60)
  })

  test('of the atlas’s own size a shut decade still holds its list, for the search in the page', () => {
    const few = { ...tinyCompiled, records: [...tinyCompiled.records, ...made.slice(0, 100)] }
    renderIn(<ReadingPanel />, tinyAtlas({ selection: parseSelection('BRA') }, few))
    const summary = screen.getByText('1980–1989', { exact: false, selector: 'summary' })
    const decade = summary.closest('details')
    expect(decade).not.toHaveAttribute('open')
    expect(decade?.querySelectorAll('li').length).toBe(20)
  })
})
