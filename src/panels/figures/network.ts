import type { Dataset } from '../../dataset/dataset.ts'
import { type PairKey, pairCountries } from '../../domain/pair.ts'
import { dayOf } from '../../domain/time.ts'
import { matchesWindow } from '../../state/evaluate.ts'
import type { Selectors } from '../../state/selectors.ts'
import type { View } from '../../state/view.ts'
import { southAmericans } from '../coverage/coverage.ts'
import { betweenness, graphOf, type Tie, type Triads, triads, weightedDegree } from './graph.ts'
import { decadesOf, type Span, trimmed, yearsOf } from './years.ts'

export const MEASURES = ['degree', 'weighted', 'betweenness'] as const
export type Measure = (typeof MEASURES)[number]

/** `degree`: states tied to it; `weighted`: bilateral records with them; `betweenness`: from 0 to 1. */
export type StateFigures = Readonly<Record<Measure, number>> & { readonly id: string }

export interface Network {
  readonly states: readonly StateFigures[]
  readonly ties: readonly (Tie & { readonly pair: PairKey })[]
  readonly triads: Triads
}

/** South American states tied by matching bilateral records. */
export function networkOf(dataset: Dataset, selectors: Selectors, view: View): Network {
  const { matching } = selectors.evaluation(view)
  return measured(dataset, (i) => matching[i] === 1)
}

export interface NetworkDecade extends Network {
  readonly span: Span
}

/**
 * The network of each decade inside the view: a record counts in every decade to which it belongs in the view's time
 * mode, as if the decade were the window. Decades without a tie at both ends are left out.
 */
export function networkDecades(dataset: Dataset, selectors: Selectors, view: View): readonly NetworkDecade[] {
  const { matching } = selectors.evaluation(view)
  const { from, to } = yearsOf(dataset, view)
  const decades = decadesOf(from, to).map((span): NetworkDecade => {
    const start = span.from === null ? null : Math.max(dayOf(span.from), view.window.from ?? Number.NEGATIVE_INFINITY)
    const end = Math.min(dayOf(span.to + 1), view.window.to ?? dataset.today)
    const window = { from: start, to: end }
    const counts = (i: number) => matching[i] === 1 && matchesWindow(selectors.columns, i, window, view.mode) === true
    return { span, ...measured(dataset, counts) }
  })
  return trimmed(decades, (d) => d.ties.length === 0)
}

function measured(dataset: Dataset, counts: (index: number) => boolean): Network {
  const states = southAmericans(dataset)
  const inside = new Set(states)
  const ties = [...dataset.byPair].flatMap(([pair, indexes]) => {
    const [a, b] = pairCountries(pair)
    const weight = inside.has(a) && inside.has(b) ? indexes.filter(counts).length : 0
    return weight > 0 ? [{ pair, a, b, weight }] : []
  })
  const graph = graphOf(states, ties)
  const between = betweenness(graph)
  return {
    states: states.map((id) => ({
      id,
      degree: graph.degree(id),
      weighted: weightedDegree(graph, id),
      betweenness: between.get(id) ?? 0,
    })),
    ties,
    triads: triads(graph),
  }
}

/** States round a circle as they lie round the middle of the region, clockwise from north. */
export function roundTheRegion(dataset: Dataset): readonly string[] {
  const capitals = southAmericans(dataset).flatMap((id) => {
    const country = dataset.countries.get(id)
    return country ? [{ id, ...country.capital }] : []
  })
  const mean = (of: (c: { lon: number; lat: number }) => number) =>
    capitals.reduce((sum, c) => sum + of(c), 0) / Math.max(1, capitals.length)
  const [lon, lat] = [mean((c) => c.lon), mean((c) => c.lat)]
  const bearing = (c: { lon: number; lat: number }) =>
    (Math.atan2(c.lon - lon, c.lat - lat) + 2 * Math.PI) % (2 * Math.PI)
  return capitals.sort((a, b) => bearing(a) - bearing(b)).map((c) => c.id)
}
