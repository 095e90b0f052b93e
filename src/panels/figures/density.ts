import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { pairCountries } from '../../domain/pair.ts'
import type { Day } from '../../domain/time.ts'
import type { Selectors } from '../../state/selectors.ts'
import type { View } from '../../state/view.ts'
import { lastDayOf, yearsOf } from './years.ts'

export interface DensityYear {
  readonly year: number
  /** The day for which it is told: the year's last, or the last that the view or the data reach. */
  readonly day: Day
  /** Pairs with an agreement that was in force whatever its inexact dates mean, and confirmed by a source. */
  readonly confirmed: number
  /** Other pairs with one that is believed, or by its dates can have been, in force. */
  readonly possible: number
}

export interface Density {
  /** All pairs of South American states. */
  readonly pairs: number
  /** From the first year with a pair in force. */
  readonly years: readonly DensityYear[]
}

/** How many pairs of South American states have a matching bilateral agreement in force, year by year. */
export function densityOf(dataset: Dataset, selectors: Selectors, view: View): Density {
  const { matching } = selectors.evaluation(view)
  const inside = (id: string) => dataset.countries.get(id)?.southAmerican ?? false
  const states = [...dataset.countries.keys()].filter(inside).length
  const tied = [...dataset.byPair].flatMap(([pair, indexes]) => {
    if (!pairCountries(pair).every(inside)) return []
    const agreements = indexes.flatMap((i) => {
      const record = dataset.records[i]
      return record && matching[i] === 1 && record.kind === 'agreement' ? [record] : []
    })
    return agreements.length > 0 ? [agreements] : []
  })
  const { from, to } = yearsOf(dataset, view)
  const years: DensityYear[] = []
  for (let year = from; year <= to; year++) {
    const day = lastDayOf(dataset, view, year)
    let confirmed = 0
    let possible = 0
    for (const agreements of tied) {
      if (agreements.some((record) => isSureAt(record, day))) confirmed++
      else if (agreements.some((record) => selectors.isLiveAt(record, day))) possible++
    }
    if (years.length > 0 || confirmed + possible > 0) years.push({ year, day, confirmed, possible })
  }
  return { pairs: (states * (states - 1)) / 2, years }
}

/** In force on the day by every reading of its dates, and not merely believed to be. */
function isSureAt({ derived }: CompiledRecord, day: Day): boolean {
  if (!derived.active || derived.believed) return false
  const [, latestStart, earliestEnd] = derived.active
  return latestStart <= day && day < (earliestEnd ?? Number.POSITIVE_INFINITY)
}

/** The year with most pairs, the newest of several. */
export function peakOf(years: readonly DensityYear[]): DensityYear | null {
  const total = (y: DensityYear) => y.confirmed + y.possible
  return years.reduce<DensityYear | null>((best, y) => (best && total(best) > total(y) ? best : y), null)
}
