import { type KeyboardEvent, useId, useRef, useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import { useSize } from '../ui/useMeasured.ts'
import { ModeChoice, QuickChoices } from './Choices.tsx'
import { DateField } from './DateField.tsx'
import { Lanes } from './Lanes.tsx'
import { LeftOutList } from './LeftOutList.tsx'
import { Plot, POINTER_PAD } from './Plot.tsx'
import { LeftOut, Summary } from './Summary.tsx'
import styles from './Timeline.module.css'
import { PlayButton, SpeedChoice, StepButton } from './Transport.tsx'
import { type TimelineModel, useTimeline } from './useTimeline.ts'

/** Below this the controls do not fit beside the bars and fold into a panel of their own. */
const FULL_WIDTH = 1200
const PLOT_HEIGHT = 84
const COMPACT_PLOT_HEIGHT = 54

/** The time control along the bottom: bars by year, the window over them, and the window in words and typed dates. */
export function Timeline({ compact = false }: { compact?: boolean }) {
  const model = useTimeline()
  const [ref, size] = useSize()
  const width = size.width || (compact ? 360 : 1280)
  const [busy, setBusy] = useState(false)
  const [lanesOpen, setLanesOpen] = useState(false)
  const lanesId = useId()
  const { view, domain, histogram, playback, playing } = model
  const narrow = compact || width < FULL_WIDTH
  const summary = <Summary view={view} quiet={busy || playing.playing} short={narrow} />
  const plot = (
    <Plot
      view={view}
      histogram={histogram}
      domain={domain}
      height={narrow ? COMPACT_PLOT_HEIGHT : PLOT_HEIGHT}
      compact={narrow}
      onPress={playback.pause}
      onBusy={setBusy}
    />
  )
  return (
    <section ref={ref} className={styles.timeline} data-narrow={narrow || undefined} aria-label={m.timeline_label()}>
      {narrow ? (
        <>
          <div className={styles.head}>
            <PlayButton model={model} />
            {summary}
            <Folded model={model} />
          </div>
          {plot}
        </>
      ) : (
        <>
          <div className={styles.transport}>
            <StepButton model={model} direction={-1} />
            <PlayButton model={model} />
            <StepButton model={model} direction={1} />
            <SpeedChoice model={model} />
          </div>
          <div className={styles.head}>
            {summary}
            <LeftOutList view={view} />
            <ModeChoice mode={view.mode} lang={view.lang} />
            <QuickChoices view={view} />
          </div>
          <DateField which="from" day={view.window.from} mode={view.mode} lang={view.lang} />
          {plot}
          <DateField which="to" day={view.window.to} mode={view.mode} lang={view.lang} />
          <LanesButton id={lanesId} open={lanesOpen} onToggle={() => setLanesOpen(!lanesOpen)} />
          {lanesOpen && <Lanes id={lanesId} view={view} domain={domain} beside={{ width, pad: POINTER_PAD }} />}
        </>
      )}
    </section>
  )
}

interface LanesButtonProps {
  readonly id: string
  readonly open: boolean
  readonly onToggle: () => void
}

function LanesButton({ id, open, onToggle }: LanesButtonProps) {
  return (
    <button
      type="button"
      className={styles.lanesButton}
      aria-expanded={open}
      aria-controls={open ? id : undefined}
      onClick={onToggle}
    >
      <span className={styles.caret} aria-hidden="true" />
      {m.timeline_lanes()}
    </button>
  )
}

/** The controls that do not fit, behind a button; they open upward. */
function Folded({ model }: { model: TimelineModel }) {
  const id = useId()
  const [open, setOpen] = useState(false)
  const [lanesOpen, setLanesOpen] = useState(false)
  const button = useRef<HTMLButtonElement>(null)
  const { view, domain } = model
  const key = (event: KeyboardEvent) => {
    if (event.key !== 'Escape' || !open) return
    event.stopPropagation()
    setOpen(false)
    button.current?.focus()
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the controls inside
    <div className={styles.folded} onKeyDown={key}>
      <button
        ref={button}
        type="button"
        aria-label={m.timeline_settings()}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        {m.timeline_settings_short()}
        <svg aria-hidden="true" width="10" height="6" viewBox="0 0 10 6">
          <path d={open ? 'M1 1L5 5L9 1' : 'M1 5L5 1L9 5'} fill="none" stroke="currentColor" strokeWidth="1.5" />
        </svg>
      </button>
      <div id={id} className={styles.panel} hidden={!open}>
        {open && (
          <>
            <LeftOut view={view} />
            <LeftOutList view={view} inline onPicked={() => setOpen(false)} />
            <div className={styles.dates}>
              <DateField which="from" day={view.window.from} mode={view.mode} lang={view.lang} />
              <DateField which="to" day={view.window.to} mode={view.mode} lang={view.lang} />
            </div>
            <ModeChoice mode={view.mode} lang={view.lang} />
            <QuickChoices view={view} />
            <div className={styles.transport}>
              <StepButton model={model} direction={-1} />
              <StepButton model={model} direction={1} />
              <SpeedChoice model={model} />
            </div>
            <LanesButton id={`${id}-lanes`} open={lanesOpen} onToggle={() => setLanesOpen(!lanesOpen)} />
            {lanesOpen && (
              <Lanes id={`${id}-lanes`} view={view} domain={domain} beside={null} onPicked={() => setOpen(false)} />
            )}
          </>
        )}
      </div>
    </div>
  )
}
