import { useMemo } from 'react'
import { countLabel, kindPluralLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { kindColor } from '../../ui/KindMark.tsx'
import { shareText } from '../coverage/ShareCell.tsx'
import { countryName } from '../words.ts'
import type { Series } from './Drawing.tsx'
import { Figure } from './Figure.tsx'
import { type Power, powersOf } from './figures.ts'
import { StackRows } from './StackRows.tsx'

const SHOWN = 12

export function PowersFigure({ anchor }: { readonly anchor: string }) {
  const { dataset, selectors } = useAtlas()
  const links = selectors.links(useAtlasState((s) => s.view))
  const powers = useMemo(() => powersOf(dataset, links), [dataset, links])
  const shown = powers.slice(0, SHOWN)
  const kinds = KINDS.filter((kind) => powers.some((power) => power.byKind[kind] > 0))
  const series: readonly Series[] = kinds.map((kind) => ({
    key: kind,
    label: kindPluralLabel(kind),
    fill: kindColor(kind),
    ink: 'var(--paper)',
    kind,
  }))
  const sum = (some: readonly Power[]) => some.reduce((n, power) => n + power.total, 0)
  const [first] = shown
  const reading = first
    ? m.figures_powers_reading({
        name: countryName(dataset, first.id),
        records: countLabel('record', first.total),
        percent: shareText(first.total / sum(powers)),
        total: formatNumber(sum(powers)),
      })
    : null
  const rest = powers.slice(SHOWN)
  const restText = m.figures_powers_rest({
    count: rest.length,
    formatted: formatNumber(rest.length),
    records: countLabel('record', sum(rest)),
  })
  const table = () => ({
    corner: m.figures_partner(),
    columns: [...series.map((s) => s.label), m.figures_total()],
    rows: shown.map((power) => ({
      label: countryName(dataset, power.id),
      cells: [...kinds.map((kind) => power.byKind[kind]), power.total].map(formatNumber),
    })),
  })
  return (
    <Figure
      anchor={anchor}
      title={m.figures_powers_title()}
      reading={reading}
      notes={rest.length > 0 ? [restText, m.figures_powers_note()] : [m.figures_powers_note()]}
      table={table}
    >
      {(width, named) => (
        <StackRows
          width={width}
          series={series}
          rows={shown.map((power) => ({
            key: power.id,
            label: countryName(dataset, power.id),
            values: kinds.map((kind) => power.byKind[kind]),
            texts: kinds.map((kind) => formatNumber(power.byKind[kind])),
            end: formatNumber(power.total),
          }))}
          most={Math.max(1, ...shown.map((power) => power.total))}
          {...named}
        />
      )}
    </Figure>
  )
}
