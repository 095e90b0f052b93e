import { modeLabel } from '../../dataset/labels.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { clearFilters, isUnfiltered, setWindow, type Transition, toggleValue } from '../../state/view.ts'
import { choicesOf } from '../facets.ts'
import { formatWindow } from '../window.ts'
import { facetLabel, valueLabel } from '../words.ts'
import styles from './filters.module.css'
import { Totals } from './Totals.tsx'

/** What is chosen, one removable chip each, and how many records that leaves. */
export function FilterChips() {
  return (
    <div className={styles.summary}>
      <Chips />
      <Totals />
    </div>
  )
}

function Chips() {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const apply = useAtlasState((s) => s.apply)
  if (isUnfiltered(view)) return null
  const timed = view.window.from !== null || view.window.to !== null
  return (
    <section className={styles.chips} aria-label={m.filter_chips()}>
      <ul>
        {choicesOf(view.filters).map(({ facet, value }) => (
          <Chip
            key={`${facet}=${value}`}
            name={facetLabel(facet)}
            value={valueLabel(dataset, facet, value)}
            remove={toggleValue(facet, value)}
          />
        ))}
        {timed && <Chip name={modeLabel(view.mode)} value={formatWindow(view.window)} remove={setWindow(null, null)} />}
      </ul>
      <button type="button" className={styles.clearAll} onClick={() => apply(clearFilters())}>
        {m.filter_clear_all()}
      </button>
    </section>
  )
}

interface ChipProps {
  readonly name: string
  readonly value: string
  readonly remove: Transition
}

function Chip({ name, value, remove }: ChipProps) {
  const apply = useAtlasState((s) => s.apply)
  return (
    <li>
      <button
        type="button"
        className={styles.chip}
        aria-label={m.filter_chip_remove({ name, value })}
        onClick={() => apply(remove)}
      >
        <span className={styles.chipName}>{name}</span> {value}
        <span aria-hidden="true" className={styles.cross}>
          ×
        </span>
      </button>
    </li>
  )
}
