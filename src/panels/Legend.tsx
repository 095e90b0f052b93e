import { useId, useState } from 'react'
import { kindPluralLabel } from '../dataset/labels.ts'
import { KINDS } from '../domain/taxonomy.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { StatusMark } from '../ui/StatusMark.tsx'
import styles from './panels.module.css'

/** What the marks and lines mean. It folds, so that it need not cover the map. */
export function Legend({ startsOpen = true }: { readonly startsOpen?: boolean }) {
  useAtlasState((s) => s.view.lang)
  const { own } = useAtlas().dataset
  const [open, setOpen] = useState(startsOpen)
  const body = useId()
  return (
    <section className={styles.legend} aria-label={m.legend_title()}>
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={body}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.caret} aria-hidden="true" />
        {m.legend_title()}
      </button>
      <div id={body} hidden={!open}>
        <ul className={styles.kinds} aria-label={m.filter_facet_kind()}>
          {KINDS.map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} /> {kindPluralLabel(kind)}
            </li>
          ))}
        </ul>
        <ul className={styles.strokes} aria-label={m.legend_lines()}>
          <li>
            <WidthSample /> {m.legend_width()}
          </li>
          <li>
            <StatusMark tone="sure" /> {m.legend_solid()}
          </li>
          <li>
            <StatusMark tone="unsure" /> {m.legend_dashed()}
          </li>
          <li>
            <HollowSample /> {m.globe_legend_believed()}
          </li>
          <li>
            <HatchSample /> {m.legend_hatched()}
          </li>
          <li>
            <DisputedSample /> {m.globe_legend_disputed()}
          </li>
          {own && (
            <li>
              <OwnSample /> {m.own_not_atlas()}
            </li>
          )}
        </ul>
        <p className={styles.note}>{m.globe_legend_marks()}</p>
      </div>
    </section>
  )
}

function WidthSample() {
  return (
    <svg aria-hidden="true" width="18" height="8" viewBox="0 0 18 8">
      <path d="M0 3.6L18 1V7L0 4.4Z" fill="currentColor" />
    </svg>
  )
}

function OwnSample() {
  return (
    <svg aria-hidden="true" width="18" height="8" viewBox="0 0 18 8">
      <path d="M0 4H18" stroke="var(--own)" strokeWidth="3" />
    </svg>
  )
}

function HollowSample() {
  return (
    <svg aria-hidden="true" width="18" height="8" viewBox="0 0 18 8">
      <path d="M1 2.2H17M1 5.8H17" stroke="currentColor" strokeWidth="1" />
    </svg>
  )
}

function DisputedSample() {
  return (
    <svg aria-hidden="true" width="18" height="10" viewBox="0 0 18 10">
      <rect
        x="1"
        y="1"
        width="16"
        height="8"
        fill="var(--disputed)"
        fillOpacity="0.12"
        stroke="var(--disputed)"
        strokeDasharray="3 2.4"
      />
      <path d="M2 9L10 1M6 9L14 1M10 9L16 3" stroke="var(--disputed)" strokeWidth="0.7" />
    </svg>
  )
}

function HatchSample() {
  const id = useId()
  return (
    <svg aria-hidden="true" width="18" height="8" viewBox="0 0 18 8">
      <pattern id={id} width="4" height="4" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
        <rect width="1.5" height="4" fill="currentColor" />
      </pattern>
      <rect width="18" height="8" fill={`url(#${id})`} />
    </svg>
  )
}
