import { dashOf, type Line, type LineState, lineToken, opacityOf } from '../lines.ts'

/** How a line is drawn: widths, dash and the space after it in CSS pixels; `dash` 0 for a line without. */
export interface Look {
  readonly width: number
  readonly dash: number
  readonly space: number
  /** Width of what is left free in the middle. */
  readonly hollow: number
  readonly token: string
  readonly opacity: number
}

/** Each of the two strokes of a hollow line. */
const HOLLOW = { stroke: 0.9, hovered: 1.4, share: 0.8 }

/** The same look that the SVG map gives; null for a line that is not drawn. */
export function lookOf(line: Line, state: LineState | undefined): Look | null {
  if (state === 'fanned') return null
  const width = line.width + (state === 'hovered' ? 1 : 0)
  const [dash, space] = dashOf(line, width) ?? [0, 0]
  const hollow = line.believed ? line.width * HOLLOW.share : 0
  return {
    width: hollow > 0 ? hollow + 2 * (state === 'hovered' ? HOLLOW.hovered : HOLLOW.stroke) : width,
    dash,
    space,
    hollow,
    token: lineToken(line, state),
    opacity: opacityOf(line, state),
  }
}
