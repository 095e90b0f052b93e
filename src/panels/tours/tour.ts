import type { Localized } from '../../domain/schema.ts'

/** One view of the map with what there is to read in it. */
export interface TourStep {
  readonly heading: Localized
  /** Written for the atlas; each statement rests on the records and claims named below. */
  readonly text: Localized
  /** What the step shows, as the query of an address without language and theme. */
  readonly address: string
  readonly records: readonly string[]
  readonly claims: readonly string[]
}

/** A guided reading of one founding document. */
export interface Tour {
  /** The document's id; its title is the reading's title. */
  readonly id: string
  /** What the reading is about, in one sentence. */
  readonly about: Localized
  readonly steps: readonly TourStep[]
}

/** Steps are counted from 1. */
export function stepOf(tour: Tour, step: number): TourStep | undefined {
  return tour.steps[step - 1]
}
