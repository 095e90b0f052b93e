import { useMemo, useState } from 'react'
import { countLabel } from '../../dataset/labels.ts'
import { compareText, formatList, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { countryName } from '../words.ts'
import { Choose } from './Choose.tsx'
import { Circle } from './Circle.tsx'
import { Figure } from './Figure.tsx'
import { decadeNote, leadersOf, MEASURE_LABEL, measureText } from './measures.ts'
import { MEASURES, networkDecades, networkOf, roundTheRegion } from './network.ts'
import { spanText } from './years.ts'

const ALL = 'all'

/** The network itself, of everything that matches or of one decade. */
export function NetworkFigure({ anchor }: { readonly anchor: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [when, setWhen] = useState(ALL)
  const whole = useMemo(() => networkOf(dataset, selectors, view), [dataset, selectors, view])
  const decades = useMemo(() => networkDecades(dataset, selectors, view), [dataset, selectors, view])
  const order = useMemo(() => roundTheRegion(dataset), [dataset])
  const decade = decades.find((d) => String(d.span.to) === when)
  const network = decade ?? whole
  const name = (id: string) => countryName(dataset, id)
  const leaders = leadersOf(network, 'degree')
  const reading = leaders
    ? m.figures_network_reading({
        ties: formatNumber(network.ties.length),
        pairs: formatNumber((order.length * (order.length - 1)) / 2),
        records: countLabel(
          'record',
          network.ties.reduce((sum, tie) => sum + tie.weight, 0),
        ),
        names: formatList(leaders.ids.map(name)),
        degree: formatNumber(leaders.value),
      })
    : null
  const figures = new Map(network.states.map((s) => [s.id, s]))
  const table = () => ({
    corner: m.figures_country(),
    columns: MEASURES.map((measure) => MEASURE_LABEL[measure]()),
    rows: [...network.states]
      .sort((a, b) => b.degree - a.degree || b.weighted - a.weighted || compareText(name(a.id), name(b.id)))
      .map((state) => ({
        label: name(state.id),
        cells: MEASURES.map((measure) => measureText(measure, state[measure])),
      })),
  })
  const options = [
    { value: ALL, label: m.figures_when_all() },
    ...decades.map(({ span }) => ({ value: String(span.to), label: spanText(span) })),
  ]
  return (
    <Figure
      anchor={anchor}
      title={m.figures_network_title()}
      reading={reading}
      notes={decade ? [m.figures_network_note(), decadeNote(view.mode)] : [m.figures_network_note()]}
      controls={
        <Choose label={m.figures_when()} options={options} value={decade ? when : ALL} onChange={(w) => setWhen(w)} />
      }
      table={table}
    >
      {(width, named) => (
        <Circle
          width={width}
          network={network}
          order={order}
          nameOf={(id) =>
            m.figures_node({
              name: name(id),
              degree: formatNumber(figures.get(id)?.degree ?? 0),
              records: countLabel('record', figures.get(id)?.weighted ?? 0),
            })
          }
          tieText={(a, b, weight) => m.figures_tie({ a: name(a), b: name(b), records: countLabel('record', weight) })}
          {...named}
        />
      )}
    </Figure>
  )
}
