import { type RefObject, useEffect, useEffectEvent, useId, useRef, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { localize } from '../words.ts'
import { wasAskedFor } from './arrival.ts'
import { StepClaims } from './StepClaims.tsx'
import { StepRecords } from './StepRecords.tsx'
import { leaveTour } from './stepView.ts'
import styles from './strip.module.css'
import { stepOf, type Tour, type TourStep } from './tour.ts'
import { useGoToStep } from './useTour.ts'

interface Props {
  readonly tour: Tour
  readonly step: TourStep
  /** Counted from 1. */
  readonly number: number
  /** Title of the document that is read. */
  readonly title: string
  readonly where: string
  /** The reader has chosen something else than what the step shows. */
  readonly away: boolean
  /** The step came up after another one. */
  readonly takesFocus: boolean
}

export function StepCard({ tour, step, number, title, where, away, takesFocus }: Props) {
  const id = useId()
  const apply = useAtlasState((s) => s.apply)
  const go = useGoToStep()
  const [folded, setFolded] = useState(false)
  const card = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)
  const previous = stepOf(tour, number - 1) ? number - 1 : null
  const next = stepOf(tour, number + 1) ? number + 1 : null

  // biome-ignore lint/correctness/useExhaustiveDependencies: once per step, for which the card is made anew
  useEffect(() => {
    if (takesFocus) takeFocus(heading)
  }, [])
  useEffect(() => {
    if (!away && wasAskedFor()) takeFocus(heading)
  }, [away])

  const onKey = useEffectEvent((event: KeyboardEvent) => {
    if (event.defaultPrevented || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey) return
    const target = event.key === 'ArrowLeft' ? previous : event.key === 'ArrowRight' ? next : null
    if (target === null) return
    event.preventDefault()
    go(tour, target)
  })
  useEffect(() => {
    const element = card.current
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [])

  const giveWay = () => {
    if (isCompact()) setFolded(true)
  }
  return (
    <section ref={card} className={styles.card} aria-label={`${m.tours_card()}: ${title}`}>
      <div className={styles.head}>
        <Arrow label={m.tours_previous()} glyph="←" to={previous} onGo={(n) => go(tour, n)} />
        <span className={styles.where}>{where}</span>
        <Arrow label={m.tours_next()} glyph="→" main to={next} onGo={(n) => go(tour, n)} />
        {away && (
          <button
            type="button"
            className={styles.return}
            onClick={() => {
              setFolded(false)
              go(tour, number)
            }}
          >
            {m.tours_return({ step: number })}
          </button>
        )}
        <span className={styles.tools}>
          <button
            type="button"
            className={styles.tool}
            aria-label={folded ? m.tours_unfold() : m.tours_fold()}
            title={folded ? m.tours_unfold() : m.tours_fold()}
            aria-expanded={!folded}
            aria-controls={id}
            onClick={() => setFolded(!folded)}
          >
            <span aria-hidden="true" className={styles.caret} />
          </button>
          <button
            type="button"
            className={styles.tool}
            aria-label={m.tours_leave()}
            title={m.tours_leave()}
            onClick={() => {
              apply(leaveTour(), 'push')
              takeLeave()
            }}
          >
            <span aria-hidden="true">×</span>
          </button>
        </span>
      </div>
      <div id={id} className={styles.body} hidden={folded}>
        <p className={styles.kicker}>{title}</p>
        <h2 ref={heading} className={styles.heading} tabIndex={-1}>
          {localize(step.heading)}
        </h2>
        {away && <p className={styles.away}>{m.tours_away()}</p>}
        <p className={styles.prose}>{localize(step.text)}</p>
        <StepRecords ids={step.records} onOpen={giveWay} />
        <StepClaims ids={step.claims} onOpen={giveWay} />
      </div>
    </section>
  )
}

interface ArrowProps {
  readonly label: string
  readonly glyph: string
  readonly main?: boolean
  /** The step it leads to; null at either end of the reading. */
  readonly to: number | null
  readonly onGo: (step: number) => void
}

function Arrow({ label, glyph, main = false, to, onGo }: ArrowProps) {
  return (
    <button
      type="button"
      className={main ? styles.next : styles.tool}
      aria-label={label}
      title={label}
      disabled={to === null}
      onClick={() => to !== null && onGo(to)}
    >
      <span aria-hidden="true">{glyph}</span>
    </button>
  )
}

/** After every other effect of the same change: the page of what a step selects may want the focus too. */
function takeFocus(heading: RefObject<HTMLElement | null>): void {
  queueMicrotask(() => heading.current?.focus({ preventScroll: true }))
}

/** The card goes, and the focus with it: to the map that it stood beside. */
function takeLeave(): void {
  queueMicrotask(() => document.getElementById('map-list')?.focus({ preventScroll: true }))
}

/** Where the card and the reading panel share the bottom of the screen. */
function isCompact(): boolean {
  return window.matchMedia?.('(max-width: 1023px), (max-height: 480px)').matches ?? false
}
