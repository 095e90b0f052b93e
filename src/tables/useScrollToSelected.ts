import type { Virtualizer } from '@tanstack/react-virtual'
import { useEffect, useRef } from 'react'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { groupKey } from './rows.ts'
import type { Folds } from './useFolds.ts'

/** Brings a newly selected record into view, once; its group is unfolded if need be. `index`: its row, or -1. */
export function useScrollToSelected(
  virtualizer: Virtualizer<HTMLElement, HTMLElement>,
  index: number,
  folds: Folds,
): void {
  const { dataset } = useAtlas()
  const selection = useAtlasState((s) => s.view.selection)
  const group = useAtlasState((s) => s.view.table.group)
  const shown = useRef<string | null>(null)
  const id = selection?.type === 'record' ? selection.id : null
  useEffect(() => {
    if (id === shown.current) return
    if (id === null) {
      shown.current = null
    } else if (index >= 0) {
      shown.current = id
      if (!isInView(virtualizer, index)) virtualizer.scrollToIndex(index, { align: 'center' })
    } else if (group !== 'none') {
      const record = dataset.records[dataset.indexOf.get(id) ?? -1]
      if (record) folds.unfold(groupKey(record, group))
    }
  }, [id, index, virtualizer, group, dataset, folds])
}

function isInView(virtualizer: Virtualizer<HTMLElement, HTMLElement>, index: number): boolean {
  const item = virtualizer.getVirtualItems().find((i) => i.index === index)
  const top = (virtualizer.scrollOffset ?? 0) + virtualizer.options.scrollPaddingStart
  const bottom = (virtualizer.scrollOffset ?? 0) + (virtualizer.scrollRect?.height ?? 0)
  return item !== undefined && item.start >= top && item.end <= bottom
}
