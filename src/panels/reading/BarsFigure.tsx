import type { CompiledRecord } from '../../dataset/compiled.ts'
import { countLabel, kindPluralLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { dayOf, yearOf } from '../../domain/time.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { KindMark, kindColor } from '../../ui/KindMark.tsx'
import { yearBars } from './bars.ts'
import groups from './groups.module.css'
import { ticksOf } from './lanes.ts'
import styles from './reading.module.css'

const WIDTH = 360
const LEFT = 8
const RIGHT = 352
const HEIGHT = 84

/** How many records began in each year, by kind. */
export function BarsFigure({ name, records }: { readonly name: string; readonly records: readonly CompiledRecord[] }) {
  const { dataset } = useAtlas()
  const bars = yearBars(records)
  const [first] = bars
  if (!first) return null
  const most = bars.reduce((best, bar) => (bar.total > best.total ? bar : best), first)
  const last = Math.max(yearOf(dataset.today - 1), ...bars.map((bar) => bar.year))
  const step = (RIGHT - LEFT) / (last + 1 - first.year)
  const x = (year: number) => LEFT + (year - first.year) * step
  const unit = HEIGHT / most.total
  const undated = records.length - bars.reduce((sum, bar) => sum + bar.total, 0)
  const kinds = KINDS.filter((kind) => records.some((record) => record.kind === kind))
  return (
    <figure className={styles.line}>
      <svg
        role="img"
        aria-label={m.page_bars_label({ name, records: countLabel('record', records.length) })}
        viewBox={`0 0 ${WIDTH} ${HEIGHT + 18}`}
      >
        {ticksOf({ from: dayOf(first.year), to: dayOf(last + 1) }).map((year) => (
          <g key={year}>
            <line className={styles.tick} x1={x(year)} x2={x(year)} y1="0" y2={HEIGHT} />
            <text className={styles.tickText} x={x(year)} y={HEIGHT + 13}>
              {year}
            </text>
          </g>
        ))}
        {bars.map((bar) => (
          <g key={bar.year}>
            <title>{`${bar.year}: ${bar.parts.map((part) => countLabel(part.kind, part.count)).join(', ')}`}</title>
            {bar.parts.map((part, i) => {
              const below = bar.parts.slice(0, i).reduce((sum, one) => sum + one.count, 0)
              return (
                <rect
                  key={part.kind}
                  x={x(bar.year) + step * 0.08}
                  width={step * 0.84}
                  y={HEIGHT - (below + part.count) * unit}
                  height={part.count * unit}
                  fill={kindColor(part.kind)}
                />
              )
            })}
          </g>
        ))}
      </svg>
      <figcaption>
        <ul className={`${styles.key} ${groups.kinds}`}>
          {kinds.map((kind) => (
            <li key={kind}>
              <KindMark kind={kind} size={10} /> {kindPluralLabel(kind)}
            </li>
          ))}
        </ul>
        <p className={styles.note}>
          {m.page_bars_most({ count: formatNumber(most.total), year: most.year })}
          {undated > 0 && ` · ${m.read_line_undated({ count: undated, formatted: formatNumber(undated) })}`}
        </p>
      </figcaption>
    </figure>
  )
}
