import { useAtlasState } from '../../state/context.ts'
import { type Page, type Selection, select, setPage, type Transition } from '../../state/view.ts'

/** The map with a country, pair or record open: one act, so that one step back returns to the page. */
export function showOnMap(selection: Selection): Transition {
  return (view) => select(selection)(setPage('map')(view))
}

export function useShowOnMap(): (selection: Selection) => void {
  const apply = useAtlasState((s) => s.apply)
  return (selection) => apply(showOnMap(selection))
}

export function useOpenPage(): (page: Page) => void {
  const apply = useAtlasState((s) => s.apply)
  return (page) => apply(setPage(page))
}
