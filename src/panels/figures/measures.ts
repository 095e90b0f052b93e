import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import type { Mode } from '../../state/view.ts'
import { shareText } from '../coverage/ShareCell.tsx'
import type { Measure, Network } from './network.ts'

export const MEASURE_LABEL: Readonly<Record<Measure, () => string>> = {
  degree: m.figures_degree,
  weighted: m.figures_weighted,
  betweenness: m.figures_betweenness,
}

export const MEASURE_DEFINITION: Readonly<Record<Measure, () => string>> = {
  degree: m.figures_define_degree,
  weighted: m.figures_define_weighted,
  betweenness: m.figures_define_betweenness,
}

const DECADE_NOTE: Readonly<Record<Mode, () => string>> = {
  active: m.figures_decade_active,
  begun: m.figures_decade_begun,
  until: m.figures_decade_until,
}

/** When a record counts in a decade. */
export function decadeNote(mode: Mode): string {
  return DECADE_NOTE[mode]()
}

export function measureText(measure: Measure, value: number): string {
  return measure === 'betweenness' ? shareText(value) : formatNumber(value)
}

/** The highest value and the states that have it; null where it is nobody's. */
export function leadersOf(
  network: Network,
  measure: Measure,
): { readonly value: number; readonly ids: readonly string[] } | null {
  const value = Math.max(0, ...network.states.map((s) => s[measure]))
  if (value === 0) return null
  return { value, ids: network.states.filter((s) => s[measure] === value).map((s) => s.id) }
}
