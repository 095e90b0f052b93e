// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, fireEvent, render, screen } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { renderToString } from 'react-dom/server'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { createMapModel } from '../../src/map/model.ts'
import { SvgMap } from '../../src/map/SvgMap.tsx'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW } from '../../src/state/view.ts'
import { tinyDataset } from '../fixtures/tiny.ts'

const dataset = tinyDataset()
const model = createMapModel(dataset, createSelectors(dataset))(DEFAULT_VIEW, null)
const shapes = ['032', '068', '076', '152', '170', '604', 'GUF', '238'].map((id) => ({ id, d: 'M0 0l10 0 0 10z' }))

afterEach(cleanup)

describe('SvgMap', () => {
  it('offers countries and links as buttons that say what they hold', () => {
    render(<SvgMap model={model} shapes={shapes} onPick={() => {}} />)
    expect(screen.getByRole('button', { name: 'Brazil, 4 records, 3 partners' })).toBeInTheDocument()
    expect(screen.getByRole('button', { name: 'Brazil–Peru, 1 record' })).toBeInTheDocument()
    expect(screen.queryByRole('button', { name: /China/ })).not.toBeInTheDocument()
  })

  it('selects with a click, Enter and Space, and tells what has focus', async () => {
    const onPick = vi.fn()
    const onPoint = vi.fn()
    render(<SvgMap model={model} shapes={shapes} onPick={onPick} onPoint={onPoint} />)
    const peru = screen.getByRole('button', { name: /^Peru,/ })
    await userEvent.click(peru)
    fireEvent.keyDown(peru, { key: 'Enter' })
    fireEvent.keyDown(peru, { key: ' ' })
    expect(onPick.mock.calls.map(([target]) => target.selection)).toEqual(Array(3).fill({ type: 'country', id: 'PER' }))
    fireEvent.focus(screen.getByRole('button', { name: /^Bolivia,/ }))
    expect(onPoint).toHaveBeenLastCalledWith({ selection: { type: 'country', id: 'BOL' } })
  })

  it('is one tab stop whose arrow keys walk through its features', async () => {
    render(<SvgMap model={model} shapes={shapes} onPick={() => {}} />)
    await userEvent.tab()
    const first = document.activeElement
    await userEvent.keyboard('{ArrowRight}')
    expect(document.activeElement).not.toBe(first)
    expect(document.activeElement).toHaveAttribute('tabindex', '0')
    expect(first).toHaveAttribute('tabindex', '-1')
  })

  it('renders without a document, for the opening page, as a picture without buttons', () => {
    const html = renderToString(<SvgMap model={model} shapes={shapes} />)
    expect(html).toContain('preserveAspectRatio="xMidYMid meet"')
    expect(html).toContain('Brazil')
    expect(html).not.toContain('role="button"')
    expect(html).not.toContain('tabindex')
  })

  it('draws links that are not live dashed', () => {
    const { container } = render(<SvgMap model={model} shapes={shapes} />)
    const ink = (pair: string) => container.querySelector(`[data-line="${pair}"] .map-line-ink`)
    expect(ink('BRA-PER')).not.toHaveAttribute('stroke-dasharray')
    expect(ink('ARG-BRA')).toHaveAttribute('stroke-dasharray')
  })
})
