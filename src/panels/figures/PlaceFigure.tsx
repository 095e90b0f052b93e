import { useMemo, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { compareText, formatList, lowerFirst } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { southAmericans } from '../coverage/coverage.ts'
import { countryName } from '../words.ts'
import { Choose } from './Choose.tsx'
import { Figure } from './Figure.tsx'
import { HeatGrid } from './HeatGrid.tsx'
import { decadeNote, leadersOf, MEASURE_DEFINITION, MEASURE_LABEL, measureText } from './measures.ts'
import { MEASURES, type Measure, type NetworkDecade, networkDecades } from './network.ts'
import { spanText } from './years.ts'

/** Degree, weighted degree or betweenness of every state, decade by decade. */
export function PlaceFigure({ anchor }: { readonly anchor: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [measure, setMeasure] = useState<Measure>('degree')
  const decades = useMemo(() => networkDecades(dataset, selectors, view), [dataset, selectors, view])
  const name = (id: string) => countryName(dataset, id)
  const rows = [...southAmericans(dataset)]
    .sort((a, b) => compareText(name(a), name(b)))
    .map((id) => ({
      key: id,
      label: name(id),
      values: decades.map((d) => d.states.find((s) => s.id === id)?.[measure] ?? 0),
    }))
  const columns = decades.map((d) => spanText(d.span))
  const format = (value: number) => measureText(measure, value)
  const table = () => ({
    corner: m.figures_country(),
    columns,
    rows: rows.map(({ label, values }) => ({ label, cells: values.map(format) })),
  })
  return (
    <Figure
      anchor={anchor}
      title={m.figures_place_title({ measure: lowerFirst(MEASURE_LABEL[measure]()) })}
      reading={readingOf(dataset, decades, measure)}
      notes={[MEASURE_DEFINITION[measure](), decadeNote(view.mode)]}
      controls={
        <Choose
          label={m.figures_measure()}
          options={MEASURES.map((value) => ({ value, label: MEASURE_LABEL[value]() }))}
          value={measure}
          onChange={setMeasure}
        />
      }
      table={table}
    >
      {(width, named) => (
        <HeatGrid
          width={width}
          columns={columns}
          rows={rows}
          most={Math.max(...rows.flatMap((row) => row.values))}
          format={format}
          {...named}
        />
      )}
    </Figure>
  )
}

/** The newest decade in which anyone stands out, held against the one before. */
function readingOf(dataset: Dataset, decades: readonly NetworkDecade[], measure: Measure): string | null {
  const led = decades.flatMap((decade) => {
    const leaders = leadersOf(decade, measure)
    if (!leaders) return []
    const names = formatList(leaders.ids.map((id) => countryName(dataset, id)))
    return [{ span: spanText(decade.span), value: measureText(measure, leaders.value), names }]
  })
  const last = led.at(-1)
  const before = led.at(-2)
  if (!last) return null
  if (!before) return m.figures_place_reading_one(last)
  return m.figures_place_reading({ ...last, before: before.span, old: before.value, oldNames: before.names })
}
