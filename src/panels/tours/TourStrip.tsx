import { lazy, Suspense, useState } from 'react'
import { useAtlasState } from '../../state/context.ts'

const TourCard = lazy(async () => ({ default: (await import('./TourCard.tsx')).TourCard }))

/**
 * The reading card of the guided reading being followed; nothing while there is none. The readings arrive with the
 * first one opened. An address opened with a step leaves the focus where it is; every later step takes it.
 */
export function TourStrip() {
  const place = useAtlasState((s) => s.view.tour)
  const [atStart] = useState(place)
  if (!place) return null
  return (
    <Suspense fallback={null}>
      <TourCard place={place} takesFocus={place !== atStart} />
    </Suspense>
  )
}
