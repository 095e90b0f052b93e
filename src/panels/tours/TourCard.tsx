import { useEffect } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { TourPlace } from '../../state/view.ts'
import { localize } from '../words.ts'
import { StepCard } from './StepCard.tsx'
import { goToStep, isAtStep, isBare, leaveTour } from './stepView.ts'
import styles from './strip.module.css'
import { stepOf } from './tour.ts'
import { tourOf } from './tours.ts'
import { useKnownIds } from './useTour.ts'

interface Props {
  readonly place: TourPlace
  readonly takesFocus: boolean
}

export function TourCard({ place, takesFocus }: Props) {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const known = useKnownIds()
  const apply = useAtlasState((s) => s.apply)
  const tour = tourOf(place.id)
  const step = tour && stepOf(tour, place.step)
  // Only for the address the reader came with: an address of a step alone means what the step shows.
  // biome-ignore lint/correctness/useExhaustiveDependencies: see above
  useEffect(() => {
    if (tour && !takesFocus && isBare(view)) apply(goToStep(tour, place.step, known), 'replace')
  }, [])
  if (!tour || !step) return <UnknownStep />
  const document = dataset.documents.find((d) => d.id === tour.id)
  const away = !isAtStep(view, tour, place.step, known)
  const where = m.tours_step_of({ step: place.step, total: tour.steps.length })
  return (
    <>
      <output className="visually-hidden">
        {where}: {localize(step.heading)}. {away && m.tours_away()}
      </output>
      <StepCard
        key={`${tour.id}.${place.step}`}
        tour={tour}
        step={step}
        number={place.step}
        title={document ? localize(document.title) : m.tours_card()}
        where={where}
        away={away}
        takesFocus={takesFocus}
      />
    </>
  )
}

function UnknownStep() {
  const apply = useAtlasState((s) => s.apply)
  return (
    <section className={styles.card} aria-label={m.tours_card()}>
      <div className={styles.body}>
        <p>{m.tours_unknown()}</p>
        <button type="button" className={styles.text} onClick={() => apply(leaveTour())}>
          {m.tours_leave()}
        </button>
      </div>
    </section>
  )
}
