import { useMemo } from 'react'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { knownIds } from '../../state/knownIds.ts'
import type { KnownIds } from '../../state/url.ts'
import { askForStep } from './arrival.ts'
import { goToStep } from './stepView.ts'
import type { Tour } from './tour.ts'

/** What the addresses of steps may name. */
export function useKnownIds(): KnownIds {
  const { dataset, selectors } = useAtlas()
  return useMemo(() => knownIds(dataset, selectors.columns), [dataset, selectors])
}

/** Goes to a step in one act, which the back button undoes. */
export function useGoToStep(): (tour: Tour, step: number) => void {
  const apply = useAtlasState((s) => s.apply)
  const known = useKnownIds()
  return (tour, step) => {
    askForStep()
    apply(goToStep(tour, step, known), 'push')
  }
}
