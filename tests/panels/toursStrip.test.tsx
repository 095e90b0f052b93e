// @vitest-environment jsdom
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it, vi } from 'vitest'
import { isAtStep, stepView } from '../../src/panels/tours/stepView.ts'
import { TourList } from '../../src/panels/tours/TourList.tsx'
import { TourStrip } from '../../src/panels/tours/TourStrip.tsx'
import { TOURS, tourOf } from '../../src/panels/tours/tours.ts'
import type { Atlas } from '../../src/state/context.ts'
import { knownIds } from '../../src/state/knownIds.ts'
import { DEFAULT_VIEW, select, setLang } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'
import { renderIn, tinyAtlas } from './harness.tsx'

/** What the tests build on must be there. */
function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('the first reading lacks steps, records or claims')
  return value
}
const first = given(TOURS[0])
const one = given(first.steps[0])
const two = given(first.steps[1])
const bearing = given(one.records[0])
const claimId = given(one.claims[0])

/** The tiny atlas with one of the records and one of the claims that the first step names. */
function atlasWith(): Atlas {
  const [record] = tinyCompiled.records
  const text = { en: 'A statement', es: 'Una afirmación', pt: 'Uma afirmação' }
  return tinyAtlas(
    {},
    {
      ...tinyCompiled,
      records: [...tinyCompiled.records, ...(record ? [{ ...record, id: bearing }] : [])],
      documents: [{ id: 'doc-1', language: 'en', title: text, summary: text }],
      claims: [
        {
          id: claimId,
          document: 'doc-1',
          section: 'Lead',
          paragraph: 1,
          line: 1,
          statement: text,
          finding: 'not-found',
          reason: { en: 'Nothing was found.', es: 'No se halló nada.', pt: 'Nada foi encontrado.' },
          records: [],
        },
      ],
    },
  )
}

function known({ dataset, selectors }: Atlas) {
  return knownIds(dataset, selectors.columns)
}

async function atFirstStep() {
  const atlas = atlasWith()
  const result = renderIn(
    <>
      <TourList />
      <TourStrip />
    </>,
    atlas,
  )
  await result.user.click(screen.getByRole('button', { name: 'Begin reading 1' }))
  const card = await screen.findByRole('region', { name: 'Guided reading: A statement' })
  return { ...result, card: within(card), at: (n: number) => isAtStep(result.view(), first, n, known(atlas)) }
}

describe('the list of readings', () => {
  it('offers each reading with its length', () => {
    renderIn(<TourList />)
    const list = within(screen.getByRole('region', { name: 'Guided readings' }))
    expect(list.getAllByRole('listitem')).toHaveLength(5)
    for (const [i, { steps }] of TOURS.entries()) {
      expect(list.getByText(`Reading ${i + 1} · ${steps.length} steps`)).toBeVisible()
    }
  })

  it('goes on with the reading being followed', () => {
    renderIn(<TourList />, tinyAtlas({ tour: { id: 'doc-3', step: 2 } }))
    expect(screen.getByRole('button', { name: 'Go on with reading 3 at step 2' })).toBeVisible()
    expect(screen.queryByRole('button', { name: 'Begin reading 3' })).toBeNull()
  })
})

describe('the reading card', () => {
  it('is not there without a reading', () => {
    const { container } = renderIn(<TourStrip />)
    expect(container).toBeEmptyDOMElement()
  })

  it('applies the view of the first step in one act and takes the focus to its heading', async () => {
    const { card, at, atlas } = await atFirstStep()
    expect(at(1)).toBe(true)
    expect(atlas.store.getState().history).toBe('push')
    // The card arrives on demand and takes the focus once it stands.
    await waitFor(() => expect(card.getByRole('heading', { name: one.heading.en })).toHaveFocus())
    expect(card.getByText(one.text.en)).toBeVisible()
    expect(screen.getByRole('status')).toHaveTextContent(`Step 1 of ${first.steps.length}: ${one.heading.en}`)
    expect(card.getByRole('button', { name: 'Previous step' })).toBeDisabled()
  })

  it('goes to the next step and back, by button and by arrow key', async () => {
    const { card, at, user } = await atFirstStep()
    await user.click(card.getByRole('button', { name: 'Next step' }))
    expect(at(2)).toBe(true)
    expect(screen.getByRole('heading', { name: two.heading.en })).toHaveFocus()
    await user.keyboard('{ArrowRight}{ArrowLeft}{ArrowLeft}{ArrowLeft}')
    expect(at(1)).toBe(true)
    await user.keyboard('{Control>}{ArrowRight}{/Control}')
    expect(at(1)).toBe(true)
  })

  it('keeps the place while a record is open, and returns to the step', async () => {
    const { card, at, user, view } = await atFirstStep()
    expect(card.queryByRole('button', { name: 'Return to step 1' })).toBeNull()
    const records = within(card.getByRole('list', { name: 'Records behind this step' }))
    await user.click(records.getByRole('button'))
    expect(view().selection).toEqual({ type: 'record', id: bearing })
    expect(view().tour).toEqual({ id: 'doc-1', step: 1 })
    expect(screen.getByRole('status')).toHaveTextContent('You have left the view of this step.')
    await user.click(card.getByRole('button', { name: 'Return to step 1' }))
    expect(at(1)).toBe(true)
    expect(card.getByRole('heading', { name: one.heading.en })).toHaveFocus()
  })

  it('says what came of a claim, and leads to all of them', async () => {
    const { card, user, view } = await atFirstStep()
    const claim = card.getByRole('button', { name: 'Not found: A statement' })
    expect(card.getByText('Nothing was found.')).not.toBeVisible()
    await user.click(claim)
    expect(claim).toHaveAttribute('aria-expanded', 'true')
    expect(card.getByText('Nothing was found.')).toBeVisible()
    await user.click(card.getByRole('button', { name: 'All claims of the documents' }))
    expect(view().page).toBe('documents')
    expect(view().tour).toEqual({ id: 'doc-1', step: 1 })
  })

  it('folds, and by itself where the page of a record needs the room', async () => {
    const { card, user } = await atFirstStep()
    await user.click(card.getByRole('button', { name: 'Fold the card' }))
    expect(card.getByText(one.text.en)).not.toBeVisible()
    await user.click(card.getByRole('button', { name: 'Open the card' }))
    vi.stubGlobal('matchMedia', () => ({ matches: true }))
    await user.click(within(card.getByRole('list', { name: 'Records behind this step' })).getByRole('button'))
    vi.unstubAllGlobals()
    expect(card.getByText(one.text.en)).not.toBeVisible()
    await user.click(card.getByRole('button', { name: 'Return to step 1' }))
    expect(card.getByText(one.text.en)).toBeVisible()
  })

  it('ends the reading and leaves the map as it is', async () => {
    const { card, user, view } = await atFirstStep()
    const before = view()
    await user.click(card.getByRole('button', { name: 'Leave the reading' }))
    expect(view()).toEqual({ ...before, tour: null })
    expect(screen.queryByRole('region', { name: /^Guided reading:/ })).toBeNull()
  })

  it('leaves the focus alone when the page opens with a step, and follows the back button', async () => {
    const atlas = atlasWith()
    atlas.store.setState({ view: stepView(DEFAULT_VIEW, first, 2, known(atlas)) })
    renderIn(<TourStrip />, atlas)
    expect(await screen.findByRole('heading', { name: two.heading.en })).not.toHaveFocus()
    atlas.store.setState({ view: stepView(DEFAULT_VIEW, first, 1, known(atlas)) })
    await waitFor(() => expect(screen.getByRole('heading', { name: one.heading.en })).toHaveFocus())
  })

  it('speaks of a step that no reading has', async () => {
    const { user, view } = renderIn(<TourStrip />, tinyAtlas({ tour: { id: 'doc-1', step: 42 } }))
    await user.click(await screen.findByRole('button', { name: 'Leave the reading' }))
    expect(view().tour).toBeNull()
  })

  it('is still at its step in another language', async () => {
    const { atlas, at } = await atFirstStep()
    atlas.store.getState().apply(setLang('es'))
    expect(at(1)).toBe(true)
    atlas.store.getState().apply(select({ type: 'country', id: 'BRA' }))
    expect(at(1)).toBe(false)
    expect(tourOf('doc-1')).toBe(first)
  })
})
