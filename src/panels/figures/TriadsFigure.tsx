import { useMemo } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { Series } from './Drawing.tsx'
import { Figure } from './Figure.tsx'
import { decadeNote } from './measures.ts'
import { networkDecades } from './network.ts'
import { StackRows } from './StackRows.tsx'
import { spanText } from './years.ts'

export function TriadsFigure({ anchor }: { readonly anchor: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const decades = useMemo(() => networkDecades(dataset, selectors, view), [dataset, selectors, view])
  const last = decades.at(-1)
  const series: readonly Series[] = [
    { key: 'closed', label: m.figures_closed(), fill: 'var(--link-strong)', ink: 'var(--paper)' },
    { key: 'open', label: m.figures_open(), fill: 'var(--ghost)', ink: 'var(--ink)' },
  ]
  const reading = last
    ? m.figures_triads_reading({
        span: spanText(last.span),
        closed: formatNumber(last.triads.closed),
        open: formatNumber(last.triads.open),
        possible: formatNumber(last.triads.possible),
      })
    : null
  const table = () => ({
    corner: m.figures_decade(),
    columns: [...series.map((s) => s.label), m.figures_possible_triads()],
    rows: decades.map(({ span, triads: { closed, open, possible } }) => ({
      label: spanText(span),
      cells: [closed, open, possible].map(formatNumber),
    })),
  })
  return (
    <Figure
      anchor={anchor}
      title={m.figures_triads_title()}
      reading={reading}
      notes={[decadeNote(view.mode)]}
      table={table}
    >
      {(width, named) => (
        <StackRows
          width={width}
          series={series}
          rows={decades.map(({ span, triads: { closed, open } }) => ({
            key: String(span.to),
            label: spanText(span),
            values: [closed, open],
            texts: [closed, open].map(formatNumber),
            end: formatNumber(closed + open),
          }))}
          most={Math.max(1, ...decades.map((d) => d.triads.closed + d.triads.open))}
          {...named}
        />
      )}
    </Figure>
  )
}
