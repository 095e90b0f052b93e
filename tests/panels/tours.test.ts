import { fileURLToPath } from 'node:url'
import { describe, expect, it } from 'vitest'
import { loadFolder } from '../../src/build/load.ts'
import { compile } from '../../src/dataset/compile.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { goToStep, isAtStep, isBare, leaveTour, stepView } from '../../src/panels/tours/stepView.ts'
import { TOURS, tourOf } from '../../src/panels/tours/tours.ts'
import { knownIds } from '../../src/state/knownIds.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { readUrl, writeUrl } from '../../src/state/url.ts'
import { DEFAULT_VIEW, LANGS, select, setLang, setTheme, setWindow, type View } from '../../src/state/view.ts'

const dataset = createDataset(compile(loadFolder(fileURLToPath(new URL('../../data', import.meta.url))).data))
const selectors = createSelectors(dataset)
const known = knownIds(dataset, selectors.columns)
const claims = new Map(dataset.claims.map((claim) => [claim.id, claim]))
const steps = TOURS.flatMap((tour) =>
  tour.steps.map((step, i) => ({ name: `${tour.id}.${i + 1}`, tour, step, number: i + 1 })),
)

describe('the guided readings', () => {
  it('are one for each founding document, in 5 to 8 steps', () => {
    expect(TOURS.map((tour) => tour.id)).toEqual(dataset.documents.map((document) => document.id))
    for (const { steps } of TOURS) {
      expect(steps.length).toBeGreaterThanOrEqual(5)
      expect(steps.length).toBeLessThanOrEqual(8)
    }
  })

  it.each(steps)('$name shows an address that can be read, with something to see', ({ step }) => {
    const { view, problems } = readUrl(step.address, known)
    expect(problems).toEqual([])
    for (const key of new URLSearchParams(step.address).keys()) expect(['lang', 'theme', 'tour']).not.toContain(key)
    // Only keys that the atlas reads: written back, the address says the same.
    expect(entries(writeUrl(view))).toEqual(entries(`${step.address}&lang=en`))
    const { matching } = selectors.totals(view)
    expect(matching).toBeGreaterThan(0)
    expect(matching).toBeLessThan(dataset.records.length)
    if (view.selection?.type === 'record') {
      const index = dataset.indexOf.get(view.selection.id) ?? -1
      expect(selectors.evaluation(view).matching[index], 'the selected record is among the matching ones').toBe(1)
    }
  })

  it.each(steps)('$name rests on records and claims that exist', ({ tour, step }) => {
    expect(step.records.length).toBeGreaterThan(0)
    for (const id of step.records) expect(dataset.indexOf.has(id), id).toBe(true)
    expect(step.claims.length).toBeGreaterThan(0)
    for (const id of step.claims) expect(claims.get(id)?.document, id).toBe(tour.id)
  })

  it.each(steps)('$name is written in three languages and in 2 to 4 sentences', ({ step }) => {
    for (const text of [step.heading, step.text]) expect(new Set(LANGS.map((lang) => text[lang])).size).toBe(3)
    const sentences = step.text.en.split(/(?<=[.!?])\s+/)
    expect(sentences.length).toBeGreaterThanOrEqual(2)
    expect(sentences.length).toBeLessThanOrEqual(4)
  })

  it.each(steps)('$name names only years that its records and claims give, the same in each language', ({ step }) => {
    const basis = JSON.stringify([
      step.records.map((id) => dataset.records[dataset.indexOf.get(id) ?? -1]),
      step.claims.map((id) => claims.get(id)),
      step.address,
    ])
    for (const year of years(step.text.en)) expect(basis, year).toContain(year)
    expect(years(step.text.es)).toEqual(years(step.text.en))
    expect(years(step.text.pt)).toEqual(years(step.text.en))
  })
})

describe('going through a reading', () => {
  const [tour] = TOURS
  if (!tour) throw new Error('there is no reading')
  const start: View = { ...setTheme('dark')(setLang('pt')(DEFAULT_VIEW)), extent: 'world', compare: ['BRA', 'PER'] }

  it('shows what the address of the step says, in the language and theme of the reader', () => {
    const view = stepView(start, tour, 7, known)
    expect(writeUrl(view)).toBe(
      '?lang=pt&theme=dark&time=2019-01-01..2019-12-31&kind=organization&scope=intra-regional&sel=org-unasur&tour=doc-1.7',
    )
    expect(goToStep(tour, 7, known)(start)).toEqual(view)
  })

  it('can be left and returned to', () => {
    const there = stepView(start, tour, 2, known)
    expect(isBare({ ...DEFAULT_VIEW, lang: 'pt', theme: 'dark', tour: { id: tour.id, step: 2 } })).toBe(true)
    expect(isBare(there)).toBe(false)
    expect(isAtStep(there, tour, 2, known)).toBe(true)
    expect(isAtStep(there, tour, 3, known)).toBe(false)
    const away = select({ type: 'record', id: 'org-unasur' })(there)
    expect(away.tour).toEqual({ id: 'doc-1', step: 2 })
    expect(isAtStep(away, tour, 2, known)).toBe(false)
    expect(goToStep(tour, 2, known)(away)).toEqual(there)
    expect(isAtStep(setWindow(null, null)(there), tour, 2, known)).toBe(false)
  })

  it('is still at the step in another language or theme', () => {
    const there = stepView(start, tour, 2, known)
    expect(isAtStep(setTheme('light')(setLang('es')(there)), tour, 2, known)).toBe(true)
  })

  it('changes nothing when the step is already shown or does not exist', () => {
    const there = stepView(start, tour, 2, known)
    expect(goToStep(tour, 2, known)(there)).toBe(there)
    expect(stepView(there, tour, 99, known)).toBe(there)
    expect(isAtStep(there, tour, 99, known)).toBe(false)
  })

  it('can be ended where it stands', () => {
    const there = stepView(start, tour, 2, known)
    expect(leaveTour()(there)).toEqual({ ...there, tour: null })
    expect(leaveTour()(start)).toBe(start)
    expect(tourOf('doc-99')).toBeUndefined()
  })
})

/** Keys and values of an address, with open windows and days written as the atlas writes them. */
function entries(search: string): readonly (readonly [string, string])[] {
  return [...new URLSearchParams(search)]
    .map(([key, value]): [string, string] => [
      key,
      key === 'time' ? value.replace(/(\d{4})(-01-01|-12-31)/g, '$1') : value,
    ])
    .sort(([a], [b]) => (a < b ? -1 : 1))
}

function years(text: string): readonly string[] {
  return [...new Set(text.match(/\b1[89]\d{2}\b|\b20\d{2}\b/g))].sort()
}
