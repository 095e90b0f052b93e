// @vitest-environment jsdom
import '@testing-library/jest-dom/vitest'
import { cleanup, render, screen } from '@testing-library/react'
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
  it('is one picture to a screen reader: the list beside it holds its countries and links', () => {
    render(<SvgMap model={model} shapes={shapes} onPick={() => {}} />)
    expect(screen.getByRole('img', { name: 'Map of defence cooperation' })).toBeInTheDocument()
    expect(screen.queryByRole('button')).not.toBeInTheDocument()
  })

  it('selects with a click and tells what the pointer is on', async () => {
    const onPick = vi.fn()
    const onPoint = vi.fn()
    const { container } = render(<SvgMap model={model} shapes={shapes} onPick={onPick} onPoint={onPoint} />)
    const find = (id: string) => {
      const found = container.querySelector(`[data-feature="${id}"]`)
      if (!found) throw new Error(`${id} is not drawn`)
      return found
    }
    await userEvent.click(find('PER'))
    await userEvent.click(find('BRA-PER'))
    expect(onPick.mock.calls.map(([target]) => target.selection.id)).toEqual(['PER', 'BRA-PER'])
    await userEvent.hover(find('BOL'))
    expect(onPoint).toHaveBeenLastCalledWith({ selection: { type: 'country', id: 'BOL' } })
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
