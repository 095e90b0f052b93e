import { type KeyboardEvent, memo, useMemo, useState } from 'react'
import { formatEdtf } from '../i18n/date.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { type Lang, select, type View } from '../state/view.ts'
import { KindMark, kindColor } from '../ui/KindMark.tsx'
import styles from './Lanes.module.css'
import { type Lane, lanesOf } from './lanes.ts'
import { bounded } from './moves.ts'
import { createScale, type Domain } from './scale.ts'

interface LanesProps {
  readonly id: string
  readonly view: View
  readonly domain: Domain
  /** Width of the timeline, and what its bars leave free on both sides; null where the lanes stand alone. */
  readonly beside: { readonly width: number; readonly pad: number } | null
  readonly onPicked?: () => void
}

/** Organizations and disputes, each a lane on the axis of the histogram. One tab stop; arrows move along the lanes. */
export function Lanes({ id, view, domain, beside, onPicked }: LanesProps) {
  const { dataset, selectors, store } = useAtlas()
  const records = selectors.matchingRecords(view)
  const lanes = useMemo(() => lanesOf(records, domain, dataset.today), [records, domain, dataset.today])
  const [current, setCurrent] = useState(0)
  const stop = Math.min(current, lanes.length - 1)
  const move = (event: KeyboardEvent<HTMLUListElement>) => {
    const to = { ArrowDown: stop + 1, ArrowUp: stop - 1, Home: 0, End: lanes.length - 1 }[event.key]
    if (to === undefined) return
    event.preventDefault()
    const at = Math.min(lanes.length - 1, Math.max(0, to))
    event.currentTarget.querySelectorAll('button')[at]?.focus()
  }
  const pick = (lane: Lane) => {
    onPicked?.()
    store.getState().apply(select({ type: 'record', id: lane.record.id }))
  }
  const band = bandOf(view, domain)
  // The columns of the histogram above, whatever a scroll bar takes.
  const columns = beside ? `11.75rem calc(${beside.width}px - 25rem) minmax(0, 1fr)` : undefined
  return (
    <section
      id={id}
      className={styles.strip}
      data-stacked={beside === null || undefined}
      aria-label={m.timeline_lanes()}
    >
      {lanes.length === 0 && <p className={styles.none}>{m.timeline_lanes_none()}</p>}
      <ul onKeyDown={move}>
        {lanes.map((lane, i) => (
          <li key={lane.record.id}>
            <button
              type="button"
              className={styles.lane}
              style={{ gridTemplateColumns: columns }}
              tabIndex={i === stop ? 0 : -1}
              aria-current={view.selection?.id === lane.record.id || undefined}
              onFocus={() => {
                setCurrent(i)
                store.getState().setHover({ type: 'record', id: lane.record.id })
              }}
              onBlur={() => store.getState().setHover(null)}
              onPointerEnter={() => store.getState().setHover({ type: 'record', id: lane.record.id })}
              onPointerLeave={() => store.getState().setHover(null)}
              onClick={() => pick(lane)}
            >
              <LaneContent lane={lane} lang={view.lang} pad={beside?.pad ?? 0} left={band.left} width={band.width} />
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}

interface LaneContentProps {
  readonly lane: Lane
  readonly lang: Lang
  readonly pad: number
  /** Of the window, in per cent of the axis. */
  readonly left: number
  readonly width: number
}

const LaneContent = memo(function LaneContent({ lane, lang, pad, left, width }: LaneContentProps) {
  const { record, parts, openAt } = lane
  return (
    <>
      <span className={styles.name}>
        <KindMark kind={record.kind} size={9} /> {nameOf(lane, lang)}
      </span>
      <span className={styles.track} style={{ marginInline: pad, color: kindColor(record.kind) }} aria-hidden="true">
        <span className={styles.band} style={{ left: `${left}%`, width: `${width}%` }} />
        {parts.map((part) => (
          <span
            key={part.left}
            className={styles.part}
            data-tone={part.tone}
            style={{ left: `${part.left}%`, width: `${part.width}%` }}
          />
        ))}
        {openAt !== null && <span className={styles.arrow} style={{ left: `${openAt}%` }} />}
      </span>
      {/* The space parts the two in the accessible name. */} <span className={styles.span}>{spanText(lane)}</span>
    </>
  )
})

/** The abbreviation where it has one: the lane is thin. */
function nameOf({ record }: Lane, lang: Lang): string {
  const short = record.kind === 'organization' ? record.abbreviation?.[lang] : undefined
  return short ?? record.derived.title[lang]
}

function spanText({ record }: Lane): string {
  if (record.kind === 'agreement') return ''
  const from = record.start && formatEdtf(record.start, 'short')
  const to = record.end && formatEdtf(record.end, 'short')
  if (from && to) return from === to ? from : m.timeline_range({ from, to })
  if (from) return m.timeline_since({ date: from })
  return to ? m.timeline_up_to({ date: to }) : m.undated()
}

function bandOf({ window, mode }: View, domain: Domain): { left: number; width: number } {
  const { x } = createScale(domain, 100)
  const { from, to } = bounded(window, domain)
  const left = mode === 'until' ? 0 : x(from)
  return { left, width: x(to) - left }
}
