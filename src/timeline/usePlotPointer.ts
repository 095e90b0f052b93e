import { type PointerEvent, useRef, useState } from 'react'
import { yearOf } from '../domain/time.ts'
import { useAtlas } from '../state/context.ts'
import { setWindow } from '../state/view.ts'
import { beginDrag, type Drag, gripAt } from './drag.ts'
import { endingIn } from './events.ts'
import { beginGesture, type Gesture } from './gesture.ts'
import { bounded, type End, yearWindow } from './moves.ts'
import type { TimeScale } from './scale.ts'

interface Press {
  readonly pointer: number
  readonly onHandle: boolean
  readonly x: number
  readonly drag: Drag
  readonly gesture: Gesture
}

/** Pointer handling of the whole plot: handles, window body, painting a window, a click on a year, the year hovered. */
export function usePlotPointer(scale: TimeScale, pad: number, onPress: () => void) {
  const { store } = useAtlas()
  const press = useRef<Press | null>(null)
  const [dragging, setDragging] = useState(false)
  const [hovered, setHovered] = useState<number | null>(null)

  const at = (event: PointerEvent<HTMLElement>) =>
    event.clientX - event.currentTarget.getBoundingClientRect().left - pad

  const onPointerDown = (event: PointerEvent<HTMLElement>) => {
    if (event.button !== 0 || press.current) return
    onPress()
    const { window, mode } = store.getState().view
    const x = at(event)
    const handle = (event.target as Element).closest<HTMLElement>('[data-handle]')
    const grip = handle ? (handle.getAttribute('data-handle') as End) : gripAt(scale.dayAt(x), window, mode, scale)
    const handleX = handle && (grip === 'from' || grip === 'to') ? scale.x(bounded(window, scale)[grip]) : x
    press.current = {
      pointer: event.pointerId,
      onHandle: handle !== null,
      x,
      drag: beginDrag(grip, window, x, handleX, scale),
      gesture: beginGesture(store),
    }
    handle?.focus({ preventScroll: true })
    const target = handle ?? event.currentTarget
    target.setPointerCapture?.(event.pointerId)
    setDragging(true)
    setHovered(null)
  }

  const onPointerMove = (event: PointerEvent<HTMLElement>) => {
    const held = press.current
    if (!held) {
      const x = at(event)
      setHovered(event.pointerType !== 'touch' && x >= 0 && x <= scale.width ? yearAt(scale, x) : null)
    } else if (held.pointer === event.pointerId) {
      const next = held.drag.move(at(event), event.shiftKey ? 'month' : 'year')
      if (next) held.gesture.step(next)
    }
  }

  const end = (event: PointerEvent<HTMLElement>, completed: boolean) => {
    const held = press.current
    if (held?.pointer !== event.pointerId) return
    press.current = null
    setDragging(false)
    if (!completed || held.onHandle || held.drag.moved()) return
    const { view, apply } = store.getState()
    const year = yearAt(scale, held.x)
    const { from, to } = view.mode === 'until' ? endingIn(view.window, year) : yearWindow(year)
    apply(setWindow(from, to))
  }

  return {
    dragging,
    hovered,
    handlers: {
      onPointerDown,
      onPointerMove,
      onPointerUp: (event: PointerEvent<HTMLElement>) => end(event, true),
      onPointerCancel: (event: PointerEvent<HTMLElement>) => end(event, false),
      onPointerLeave: () => setHovered(null),
    },
  }
}

/** The last moment of the axis belongs to its last year. */
function yearAt(scale: TimeScale, x: number): number {
  return yearOf(Math.min(scale.end - 1, scale.dayAt(x)))
}
