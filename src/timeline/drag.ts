import type { Day } from '../domain/time.ts'
import type { Mode, Window } from '../state/view.ts'
import { monthsBetween, nearest, type Unit } from './calendar.ts'
import { bounded, dragEnd, type End, paint, shift } from './moves.ts'
import type { Domain } from './scale.ts'

/** Pixels a pointer may tremble before a press is a drag. */
const SLACK = 3

export type Grip = End | 'body' | 'paint'

/** One pointer from press to release, without the DOM. */
export interface Drag {
  /** The window to show, or null while the pointer only trembles. */
  readonly move: (x: number, unit: Unit) => Window | null
  readonly moved: () => boolean
}

/** `handleX`: where the dragged handle stands, so that it does not jump under the pointer. */
export function beginDrag(
  grip: Grip,
  window: Window,
  x0: number,
  handleX: number,
  scale: Domain & { readonly dayAt: (x: number) => Day },
): Drag {
  let moved = false
  const anchor = scale.dayAt(x0)
  return {
    moved: () => moved,
    move: (x, unit) => {
      if (!moved && Math.abs(x - x0) < SLACK) return null
      moved = true
      if (grip === 'paint') return paint(anchor, scale.dayAt(x), unit)
      if (grip !== 'body') return dragEnd(window, grip, scale.dayAt(handleX + x - x0), unit, scale)
      return shift(window, monthsBetween(nearest(unit, anchor), nearest(unit, scale.dayAt(x))), scale)
    },
  }
}

/** What a press beside the handles takes hold of: the body of a window, the end of "everything up to", or nothing yet. */
export function gripAt(day: Day, window: Window, mode: Mode, domain: Domain): Grip {
  if (mode === 'until') return 'to'
  const { from, to } = bounded(window, domain)
  const everything = from <= domain.start && to >= domain.end
  return !everything && from <= day && day < to ? 'body' : 'paint'
}
