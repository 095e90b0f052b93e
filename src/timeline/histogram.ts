import { KINDS, type Kind } from '../domain/taxonomy.ts'
import { dayOf } from '../domain/time.ts'
import type { Selectors } from '../state/selectors.ts'
import type { Filters, View } from '../state/view.ts'
import type { TimeScale } from './scale.ts'

/** The records that pass the filters, by year of beginning and kind, whatever the window. */
export interface YearCounts {
  readonly year: number
  readonly total: number
  readonly byKind: Readonly<Record<Kind, number>>
}

export interface Histogram {
  /** Every year of the dataset, ascending. */
  readonly years: readonly YearCounts[]
  readonly total: number
  /** The first of the tallest years; null where no dated record passes. */
  readonly tallest: YearCounts | null
  /** Years with at least one record. */
  readonly eventYears: readonly number[]
}

function histogramOf(counts: readonly Uint32Array[], firstYear: number): Histogram {
  const years = Array.from(counts[0] ?? [], (_, i): YearCounts => {
    const count = (kind: Kind) => counts[KINDS.indexOf(kind)]?.[i] ?? 0
    return {
      year: firstYear + i,
      total: KINDS.reduce((sum, kind) => sum + count(kind), 0),
      byKind: {
        agreement: count('agreement'),
        exercise: count('exercise'),
        organization: count('organization'),
        mission: count('mission'),
        meeting: count('meeting'),
        dispute: count('dispute'),
      },
    }
  })
  const filled = years.filter((year) => year.total > 0)
  return {
    years,
    total: filled.reduce((sum, year) => sum + year.total, 0),
    tallest: filled.reduce<YearCounts | null>((best, year) => (best && best.total >= year.total ? best : year), null),
    eventYears: filled.map((year) => year.year),
  }
}

/**
 * The evaluation makes new counts for every window, yet they depend on the filters alone: the same filters give back
 * the same histogram, so that a drag draws no bar again.
 */
export function createHistogramSelector(selectors: Selectors, firstYear: number): (view: View) => Histogram {
  let last: { filters: Filters; all: View['all']; histogram: Histogram } | null = null
  return (view) => {
    if (last?.filters !== view.filters || last.all !== view.all) {
      last = {
        filters: view.filters,
        all: view.all,
        histogram: histogramOf(selectors.evaluation(view).histogram, firstYear),
      }
    }
    return last.histogram
  }
}

interface BarPaths {
  /** The whole bars as one shape. */
  readonly outline: string
  readonly byKind: Readonly<Record<Kind, string>>
}

/** Smallest height of a year with records, so that a single one is seen beside the tallest. */
const MIN_HEIGHT = 2

/** Linear heights: the tallest year fills `height`, measured up from `height` to 0. */
export function barPaths(histogram: Histogram, scale: TimeScale, height: number): BarPaths {
  const most = histogram.tallest?.total ?? 1
  const outline: string[] = []
  const parts: Record<Kind, string[]> = {
    agreement: [],
    exercise: [],
    organization: [],
    mission: [],
    meeting: [],
    dispute: [],
  }
  for (const { year, total, byKind } of histogram.years) {
    if (total === 0) continue
    const left = scale.x(dayOf(year))
    const slot = scale.x(dayOf(year + 1)) - left
    const width = Math.max(1, slot > 4 ? slot - 1 : slot)
    const tall = Math.max(MIN_HEIGHT, (total / most) * height)
    outline.push(rectangle(left, height - tall, width, tall))
    let below = 0
    for (const kind of KINDS) {
      const part = (byKind[kind] / total) * tall
      if (part > 0) parts[kind].push(rectangle(left, height - below - part, width, part))
      below += part
    }
  }
  return {
    outline: outline.join(''),
    byKind: {
      agreement: parts.agreement.join(''),
      exercise: parts.exercise.join(''),
      organization: parts.organization.join(''),
      mission: parts.mission.join(''),
      meeting: parts.meeting.join(''),
      dispute: parts.dispute.join(''),
    },
  }
}

function rectangle(x: number, y: number, width: number, height: number): string {
  const w = width.toFixed(2)
  return `M${x.toFixed(2)} ${y.toFixed(2)}h${w}v${height.toFixed(2)}h-${w}z`
}
