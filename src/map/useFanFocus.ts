import { useEffect, useRef } from 'react'
import type { Kind } from '../domain/taxonomy.ts'
import { useAtlas } from '../state/context.ts'
import { openFan } from '../state/view.ts'
import type { Fan } from './fan.ts'

/**
 * Opens the curve of one kind into its records. The curve that had focus is gone then, and so is the button that leads
 * back: focus goes on to the first record, and back to the curve of the kind.
 */
export function useFanFocus(root: HTMLElement | null, fan: Fan | null): (pair: string, kind: Kind) => void {
  const { store } = useAtlas()
  const before = useRef<{ fan: Fan | null; inside: boolean }>({ fan: null, inside: false })

  useEffect(() => {
    const was = before.current.fan
    before.current.fan = fan
    if (!root || !fan || was?.pair !== fan.pair || was.kind === fan.kind || !before.current.inside) return
    const id = fan.kind ? fan.curves[0]?.id : `${fan.pair}:${was.kind}`
    // After the other features have been drawn; a record that is selected keeps its own focus.
    if (document.activeElement === document.body || document.activeElement === null)
      root.querySelector<HTMLElement>(`[data-feature="${CSS.escape(id ?? '')}"]`)?.focus()
  }, [root, fan])

  useEffect(() => {
    if (!root) return
    // An element that is taken away while it has focus tells nobody: what had it last is remembered.
    const onFocus = (event: FocusEvent) => {
      before.current.inside = root.contains(event.target as Node)
    }
    document.addEventListener('focusin', onFocus)
    return () => document.removeEventListener('focusin', onFocus)
  }, [root])

  return (pair, kind) => store.getState().apply(openFan(pair, kind))
}
