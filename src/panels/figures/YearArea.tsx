import { useId } from 'react'
import { formatPercent } from '../../i18n/format.ts'
import { Drawing, Legend, legendOf, type Named, type Series } from './Drawing.tsx'
import type { Density, DensityYear } from './density.ts'
import { niceSteps, yearTicks } from './scale.ts'

const HEIGHT = 220
const LEFT = 40
const BOTTOM = 22

interface YearAreaProps extends Named {
  readonly width: number
  readonly density: Density
  readonly confirmed: string
  readonly possible: string
  readonly format: (year: DensityYear) => string
}

/** Two stepped areas, one upon the other; the upper one is hatched, as whatever is uncertain. */
export function YearArea({ width, density, confirmed, possible, format, ...named }: YearAreaProps) {
  const hatch = useId()
  const { years, pairs } = density
  const series: readonly Series[] = [
    { key: 'confirmed', label: confirmed, fill: 'var(--kind-agreement)', ink: 'var(--paper)' },
    { key: 'possible', label: possible, fill: `url(#${hatch})`, ink: 'var(--ink)' },
  ]
  const legend = legendOf(series, width)
  const steps = niceSteps(Math.max(...years.map((y) => y.confirmed + y.possible)) / pairs, 4)
  const full = (steps.at(-1) ?? 1) * pairs
  const first = years[0]?.year ?? 0
  const last = years.at(-1)?.year ?? first
  const top = legend.height + 8
  const base = top + HEIGHT
  const x = (year: number) => LEFT + ((year - first) / (last - first + 1)) * (width - LEFT)
  const y = (value: number) => base - (value / full) * HEIGHT
  const upper = (value: (of: DensityYear) => number) =>
    years.map((of) => `${x(of.year)},${y(value(of))} ${x(of.year + 1)},${y(value(of))}`)
  const all = upper((of) => of.confirmed + of.possible)
  const sure = upper((of) => of.confirmed)
  return (
    <Drawing width={width} height={base + BOTTOM} {...named}>
      <defs>
        <pattern id={hatch} width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
          <rect width="5" height="5" fill="var(--paper)" />
          <rect width="1.6" height="5" fill="var(--kind-agreement)" />
        </pattern>
      </defs>
      <Legend items={legend.items} />
      {steps.map((share) => (
        <g key={share}>
          <line x1={LEFT} x2={width} y1={y(share * pairs)} y2={y(share * pairs)} stroke="var(--rule)" />
          <text x={LEFT - 6} y={y(share * pairs) + 4} textAnchor="end">
            {formatPercent(share)}
          </text>
        </g>
      ))}
      <polygon points={[...all, ...[...sure].reverse().map(reversed)].join(' ')} fill={`url(#${hatch})`} />
      <polyline points={all.join(' ')} fill="none" stroke="var(--kind-agreement)" strokeWidth="1.25" />
      <polygon points={`${x(first)},${base} ${sure.join(' ')} ${x(last + 1)},${base}`} fill="var(--kind-agreement)" />
      {yearTicks(first, last, width - LEFT, 44).map((year) => (
        <g key={year}>
          <line x1={x(year)} x2={x(year)} y1={base} y2={base + 4} stroke="var(--rule-strong)" />
          <text x={x(year)} y={base + 17} textAnchor={x(year) > width - 16 ? 'end' : 'middle'}>
            {year}
          </text>
        </g>
      ))}
      <line x1={LEFT} x2={width} y1={base} y2={base} stroke="var(--rule-strong)" />
      {years.map((of) => (
        <rect
          key={of.year}
          x={x(of.year)}
          y={top}
          width={x(of.year + 1) - x(of.year)}
          height={HEIGHT}
          fill="var(--paper)"
          fillOpacity="0"
        >
          <title>{format(of)}</title>
        </rect>
      ))}
    </Drawing>
  )
}

/** The two ends of a step, the later first. */
function reversed(step: string): string {
  return step.split(' ').reverse().join(' ')
}
