import { type KnownIds, readUrl, writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW, type Transition, type View } from '../../state/view.ts'
import { stepOf, type Tour } from './tour.ts'

/**
 * The view of a step: what its address shows, in the reader's language and theme. The view as it was where there is no
 * such step.
 */
export function stepView(view: View, tour: Tour, step: number, known: KnownIds): View {
  const shown = stepOf(tour, step)
  if (!shown) return view
  const { lang, theme } = view
  return { ...readUrl(shown.address, known, { ...DEFAULT_VIEW, lang, theme }).view, tour: { id: tour.id, step } }
}

export function goToStep(tour: Tour, step: number, known: KnownIds): Transition {
  return (view) => (isAtStep(view, tour, step, known) ? view : stepView(view, tour, step, known))
}

/** Whether the view is still the one that the step shows; false once the reader has chosen anything else. */
export function isAtStep(view: View, tour: Tour, step: number, known: KnownIds): boolean {
  return stepOf(tour, step) !== undefined && writeUrl(view) === writeUrl(stepView(view, tour, step, known))
}

/** Whether an address says nothing but the step, the language and the theme. */
export function isBare(view: View): boolean {
  const { lang, theme, tour } = view
  return writeUrl(view) === writeUrl({ ...DEFAULT_VIEW, lang, theme, tour })
}

/** Ends the reading; what the map shows stays. */
export function leaveTour(): Transition {
  return (view) => (view.tour === null ? view : { ...view, tour: null })
}
