import { useAtlasState } from '../../state/context.ts'
import { type Selection, select } from '../../state/view.ts'

/** Opens the page of a country, pair or record. */
export function useGo(): (selection: Selection) => void {
  const apply = useAtlasState((s) => s.apply)
  return (selection) => apply(select(selection))
}

/** Props that point the map and the timeline at what the pointer or the focus is on. */
export function useHover(selection: Selection) {
  const setHover = useAtlasState((s) => s.setHover)
  const on = () => setHover(selection)
  const off = () => setHover(null)
  return { onPointerEnter: on, onPointerLeave: off, onFocus: on, onBlur: off }
}
