import { useMemo } from 'react'
import { scopeLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { shareText } from '../coverage/ShareCell.tsx'
import type { Series } from './Drawing.tsx'
import { Figure } from './Figure.tsx'
import { type ScopeShare, scopeShareOf } from './figures.ts'
import { StackRows } from './StackRows.tsx'
import { spanText } from './years.ts'

export function ScopeFigure({ anchor }: { readonly anchor: string }) {
  const { dataset, selectors } = useAtlas()
  const records = selectors.matchingRecords(useAtlasState((s) => s.view))
  const share = useMemo(() => scopeShareOf(dataset, records), [dataset, records])
  const undated = share.undated.intra + share.undated.extra
  const series: readonly Series[] = [
    { key: 'intra', label: scopeLabel('intra-regional'), fill: 'var(--link-strong)', ink: 'var(--paper)' },
    { key: 'extra', label: scopeLabel('extra-regional'), fill: 'var(--ghost)', ink: 'var(--ink)' },
  ]
  const cells = ({ intra, extra }: { intra: number; extra: number }) => [
    formatNumber(intra),
    formatNumber(extra),
    formatNumber(intra + extra),
    intra + extra > 0 ? shareText(intra / (intra + extra)) : '–',
  ]
  const table = () => ({
    corner: m.figures_decade(),
    columns: [...series.map((s) => s.label), m.figures_total(), `${scopeLabel('intra-regional')} (%)`],
    rows: [
      ...share.decades.map((decade) => ({ label: spanText(decade.span), cells: cells(decade) })),
      ...(undated > 0 ? [{ label: m.figures_undated(), cells: cells(share.undated) }] : []),
    ],
  })
  return (
    <Figure
      anchor={anchor}
      title={m.figures_scope_title()}
      reading={readingOf(share)}
      notes={undated > 0 ? [m.figures_scope_undated({ count: undated, formatted: formatNumber(undated) })] : []}
      table={table}
    >
      {(width, named) => (
        <StackRows
          width={width}
          series={series}
          rows={share.decades.map(({ span, intra, extra }) => ({
            key: String(span.to),
            label: spanText(span),
            values: [intra, extra],
            texts: [intra, extra].map((n) => shareText(n / (intra + extra))),
            end: formatNumber(intra + extra),
          }))}
          {...named}
        />
      )}
    </Figure>
  )
}

function readingOf({ decades }: ScopeShare): string | null {
  const last = decades.at(-1)
  if (!last) return null
  const intra = decades.reduce((sum, d) => sum + d.intra, 0)
  const all = decades.reduce((sum, d) => sum + d.intra + d.extra, 0)
  return m.figures_scope_reading({
    all: formatNumber(all),
    percent: shareText(intra / all),
    decade: spanText(last.span),
    begun: formatNumber(last.intra + last.extra),
    recent: shareText(last.intra / (last.intra + last.extra)),
  })
}
