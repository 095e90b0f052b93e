import { useMemo, useState } from 'react'
import type { TableGroup } from '../state/view.ts'

export interface Folds {
  /** Keys of the groups whose records are not listed. */
  readonly folded: ReadonlySet<string>
  readonly anyFolded: boolean
  readonly toggle: (key: string) => void
  readonly unfold: (key: string) => void
  readonly toggleAll: () => void
}

const NONE: ReadonlySet<string> = new Set()

/** Which of the groups are folded: forgotten when the grouping changes. Never in the address. */
export function useFolds(group: TableGroup, keys: readonly string[]): Folds {
  const [state, setState] = useState<{ readonly group: TableGroup; readonly folded: ReadonlySet<string> }>({
    group,
    folded: NONE,
  })
  const folded = state.group === group ? state.folded : NONE
  return useMemo(() => {
    const set = (next: ReadonlySet<string>) => setState({ group, folded: next })
    const without = (key: string) => new Set([...folded].filter((k) => k !== key))
    return {
      folded,
      anyFolded: folded.size > 0,
      toggle: (key: string) => set(folded.has(key) ? without(key) : new Set([...folded, key])),
      unfold: (key: string) => folded.has(key) && set(without(key)),
      toggleAll: () => set(folded.size > 0 ? NONE : new Set(keys)),
    }
  }, [group, folded, keys])
}
