import { dayOf } from '../../src/domain/time.ts'
import { setWindow, type Transition } from '../../src/state/view.ts'

/** The scrub that every page of the bench is asked for: a window of ten years whose end moves on by a month. */
export function stepTo(n: number): Transition {
  return setWindow(dayOf(1995), dayOf(2005) + n * 30)
}

declare global {
  interface Window {
    /** Goes to a step and resolves once it is on the screen. */
    step: (n: number) => Promise<void>
  }
}

export function painted(): Promise<void> {
  return new Promise((resolve) => requestAnimationFrame(() => requestAnimationFrame(() => resolve())))
}
