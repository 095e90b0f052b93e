import { useMemo } from 'react'
import { activityLabel, countLabel, threatLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { Figure } from './Figure.tsx'
import { type Cooccurrence, cooccurrenceOf } from './figures.ts'
import { HeatGrid } from './HeatGrid.tsx'

export function HeatFigure({ anchor }: { readonly anchor: string }) {
  const { selectors } = useAtlas()
  const records = selectors.matchingRecords(useAtlasState((s) => s.view))
  const met = useMemo(() => cooccurrenceOf(records), [records])
  const columns = met.threats.map(threatLabel)
  const table = () => ({
    corner: m.figures_activity(),
    columns,
    rows: met.activities.map((activity, i) => ({
      label: activityLabel(activity),
      cells: (met.counts[i] ?? []).map(formatNumber),
    })),
  })
  return (
    <Figure
      anchor={anchor}
      title={m.figures_heat_title()}
      reading={readingOf(met, records.length)}
      notes={[m.figures_heat_note()]}
      table={table}
    >
      {(width, named) => (
        <HeatGrid
          width={width}
          columns={columns}
          rows={met.activities.map((activity, i) => ({
            key: activity,
            label: activityLabel(activity),
            values: met.counts[i] ?? [],
          }))}
          most={met.most}
          format={formatNumber}
          {...named}
        />
      )}
    </Figure>
  )
}

function readingOf({ activities, threats, counts, most, both }: Cooccurrence, all: number): string | null {
  for (const [i, activity] of activities.entries()) {
    const threat = threats[counts[i]?.indexOf(most) ?? -1]
    if (!threat) continue
    return m.figures_heat_reading({
      activity: activityLabel(activity),
      threat: threatLabel(threat),
      records: countLabel('record', most),
      both: formatNumber(both),
      all: countLabel('record', all),
    })
  }
  return null
}
