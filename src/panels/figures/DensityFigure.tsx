import { useMemo } from 'react'
import { partsOf } from '../../domain/time.ts'
import { formatNumber, formatParts } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { shareText } from '../coverage/ShareCell.tsx'
import { type Density, type DensityYear, densityOf, peakOf } from './density.ts'
import { Figure } from './Figure.tsx'
import { YearArea } from './YearArea.tsx'

export function DensityFigure({ anchor }: { readonly anchor: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const density = useMemo(() => densityOf(dataset, selectors, view), [dataset, selectors, view])
  const pairs = formatNumber(density.pairs)
  const total = (of: DensityYear) => of.confirmed + of.possible
  const table = () => ({
    corner: m.figures_year(),
    columns: [m.figures_confirmed(), m.figures_possible(), m.figures_pairs(), m.figures_share()],
    rows: density.years.toReversed().map((of) => ({
      label: String(of.year),
      cells: [
        ...[of.confirmed, of.possible, total(of)].map(formatNumber),
        shareText(total(of) / Math.max(1, density.pairs)),
      ],
    })),
  })
  return (
    <Figure
      anchor={anchor}
      title={m.figures_density_title()}
      reading={readingOf(density)}
      notes={[m.figures_density_note()]}
      table={table}
    >
      {(width, named) => (
        <YearArea
          width={width}
          density={density}
          confirmed={m.figures_confirmed()}
          possible={m.figures_possible()}
          format={(of) =>
            m.figures_density_year({
              year: of.year,
              total: formatNumber(total(of)),
              pairs,
              confirmed: formatNumber(of.confirmed),
            })
          }
          {...named}
        />
      )}
    </Figure>
  )
}

/** The newest year, and the one with most. */
function readingOf({ pairs, years }: Density): string | null {
  const last = years.at(-1)
  const peak = peakOf(years)
  if (!last || !peak) return null
  const { year, month, day } = partsOf(last.day)
  const total = last.confirmed + last.possible
  const figures = {
    date: formatParts(year, month, day),
    total: formatNumber(total),
    pairs: formatNumber(pairs),
    percent: shareText(total / pairs),
    confirmed: formatNumber(last.confirmed),
    possible: formatNumber(last.possible),
  }
  if (peak === last) return m.figures_density_reading_most(figures)
  return m.figures_density_reading({
    ...figures,
    peak: formatNumber(peak.confirmed + peak.possible),
    year: peak.year,
  })
}
