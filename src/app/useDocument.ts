import { useEffect, useLayoutEffect } from 'react'
import { m } from '../i18n/generated/messages.js'
import { selectionName } from '../panels/selectionName.ts'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { pageName } from './pageName.ts'
import { useMedia } from './useMedia.ts'

/** Keeps the page's language, theme and title in step with the view. */
export function useDocument(): void {
  const { dataset } = useAtlas()
  const view = useAtlasState((state) => state.view)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const theme = view.theme === 'system' ? (systemDark ? 'dark' : 'light') : view.theme
  const name = view.page === 'map' ? view.selection && selectionName(dataset, view.selection) : pageName(view.page)

  useEffect(() => {
    document.documentElement.lang = view.lang
    document.title = name ? `${name} · ${m.atlas_title()}` : `${m.atlas_title()} · ${m.atlas_subtitle()}`
  }, [view.lang, name])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLayoutEffect(() => {
    // The static page has done its work once the live one stands: no frame shows both.
    document.getElementById('shell')?.remove()
  }, [])
}
