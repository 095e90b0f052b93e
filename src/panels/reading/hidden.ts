import type { CompiledRecord } from '../../dataset/compiled.ts'
import type { Dataset } from '../../dataset/dataset.ts'
import { dayOf, yearOf } from '../../domain/time.ts'
import { matchesWindow } from '../../state/evaluate.ts'
import { matchesFacets } from '../../state/facetPass.ts'
import type { Selectors } from '../../state/selectors.ts'
import type { Mode, View, Window } from '../../state/view.ts'

/** A way to see the record: null where no window can hold it, since it has no date. */
export interface Move {
  readonly window: Window
  readonly mode: Mode
}

/** Why a view leaves a record out; both can be. */
export interface Hidden {
  readonly byFilters: boolean
  readonly byTime: { readonly undated: boolean; readonly move: Move | null } | null
}

/** Null while the view shows it. */
export function hiddenBy(dataset: Dataset, selectors: Selectors, view: View, record: CompiledRecord): Hidden | null {
  const i = dataset.indexOf.get(record.id) ?? -1
  if (selectors.evaluation(view).matching[i] === 1) return null
  const { columns } = selectors
  const timed = view.window.from !== null || view.window.to !== null
  const inTime = timed ? matchesWindow(columns, i, view.window, view.mode) : true
  return {
    byFilters: !matchesFacets(columns, i, view.filters, view.all),
    byTime: inTime ? null : { undated: record.derived.begun === null, move: moveTo(record, view.mode) },
  }
}

/**
 * The whole years of the record, in the mode that is set: those in which it was or may have been in force, the years
 * of its beginning, or everything up to them. Where it never was in force, its beginning is what there is to show.
 */
export function moveTo(record: CompiledRecord, mode: Mode): Move | null {
  const { active, begun } = record.derived
  if (mode === 'active' && active) {
    const [start, latestStart, , end] = active
    return { mode, window: years(start ?? begun?.[0] ?? latestStart, end === null ? null : end - 1) }
  }
  if (!begun) return null
  if (mode === 'until') return { mode, window: { from: null, to: years(begun[0], begun[1]).to } }
  return { mode: 'begun', window: years(begun[0], begun[1]) }
}

/** From the first year to the last, both whole; null for an open end. */
function years(first: number, last: number | null): Window {
  const from = dayOf(yearOf(first))
  return { from, to: last === null ? null : dayOf(Math.max(yearOf(last), yearOf(first)) + 1) }
}
