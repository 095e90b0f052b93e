import { memo, useId, useState } from 'react'
import { countLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { type Facet, type Lang, NOT_STATED, toggleValue } from '../../state/view.ts'
import { Bar } from '../../ui/Bar.tsx'
import { KindMark, kindColor } from '../../ui/KindMark.tsx'
import { GlossaryLink } from '../glossary/GlossaryLink.tsx'
import { termId, valueDefinition, valueLabel } from '../words.ts'
import styles from './filters.module.css'

interface ValueListProps {
  readonly facet: Facet
  readonly values: readonly string[]
}

/** Checkboxes with live counts: what one would see with only that value ticked in this facet, or with it ticked too where all are asked for. */
export function ValueList({ facet, values }: ValueListProps) {
  const { selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const chosen = view.filters[facet]
  const counts = selectors.evaluation(view).counts
  const all = selectors.columns.values[facet]
  // What is not stated would dwarf every stated value.
  const most = Math.max(1, ...all.map((value, i) => (value === NOT_STATED ? 0 : counts.at(facet, i))))
  if (values.length === 0) return null
  return (
    <ul className={styles.values}>
      {values.map((value) => {
        const count = counts.at(facet, all.indexOf(value))
        return (
          <ValueRow
            key={value}
            facet={facet}
            value={value}
            count={count}
            share={count / most}
            checked={chosen.includes(value)}
            lang={view.lang}
          />
        )
      })}
    </ul>
  )
}

interface ValueRowProps {
  readonly facet: Facet
  readonly value: string
  readonly count: number
  /** Of the full bar. */
  readonly share: number
  readonly checked: boolean
  /** Not read: its words follow the language. */
  readonly lang: Lang
}

/** While a window moves most counts stay: those rows are left alone. */
const ValueRow = memo(function ValueRow({ facet, value, count, share, checked }: ValueRowProps) {
  const { dataset } = useAtlas()
  const [defined, setDefined] = useState(false)
  const definitionId = useId()
  const label = valueLabel(dataset, facet, value)
  const definition = valueDefinition(facet, value)
  const kind = facet === 'kind' ? KINDS.find((k) => k === value) : undefined
  const empty = count === 0 && !checked
  return (
    <li className={styles.row} data-empty={empty || undefined}>
      {/* biome-ignore lint/a11y/noLabelWithoutControl: Tick is the control */}
      <label className={styles.value}>
        <Tick facet={facet} value={value} checked={checked} disabled={empty} />
        {kind && <KindMark kind={kind} size={11} />}
        <span className={styles.name}>{label}</span>
        <span className={styles.count} aria-hidden="true">
          {formatNumber(count)}
        </span>
        <span className="visually-hidden">, {countLabel('record', count)}</span>
        <span className={styles.bar}>
          <Bar thickness={2} share={share} color={kind ? kindColor(kind) : 'var(--rule-strong)'} />
        </span>
      </label>
      {definition && (
        <button
          type="button"
          className={styles.define}
          aria-expanded={defined}
          aria-controls={definitionId}
          aria-label={m.filter_define({ value: label })}
          title={definition}
          onClick={() => setDefined(!defined)}
        >
          ?
        </button>
      )}
      {definition && (
        <p id={definitionId} className={styles.definition} hidden={!defined}>
          {definition} {defined && <GlossaryLink id={termId(facet, value)} term={label} />}
        </p>
      )}
    </li>
  )
})

/** Apart from the count beside it: a box that is drawn anew is written anew, all of it. */
const Tick = memo(function Tick({ facet, value, checked, disabled }: TickProps) {
  const apply = useAtlasState((s) => s.apply)
  return (
    <input type="checkbox" checked={checked} disabled={disabled} onChange={() => apply(toggleValue(facet, value))} />
  )
})

interface TickProps extends Pick<ValueRowProps, 'facet' | 'value' | 'checked'> {
  readonly disabled: boolean
}
