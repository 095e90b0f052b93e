import { useEffect, useLayoutEffect } from 'react'
import { m } from '../i18n/generated/messages.js'
import { selectionName } from '../panels/selectionName.ts'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { pageName } from './pageName.ts'
import { useMedia } from './useMedia.ts'

/** Keeps the page's language, theme and title in step with the view. */
export function useDocument(): void {
  const { dataset } = useAtlas()
  const lang = useAtlasState((state) => state.view.lang)
  const chosenTheme = useAtlasState((state) => state.view.theme)
  const page = useAtlasState((state) => state.view.page)
  const selection = useAtlasState((state) => state.view.selection)
  const systemDark = useMedia('(prefers-color-scheme: dark)')
  const theme = chosenTheme === 'system' ? (systemDark ? 'dark' : 'light') : chosenTheme
  const name = page === 'map' ? selection && selectionName(dataset, selection) : pageName(page)

  useEffect(() => {
    document.documentElement.lang = lang
    document.title = name ? `${name} · ${m.atlas_title()}` : `${m.atlas_title()} · ${m.atlas_subtitle()}`
  }, [lang, name])
  useEffect(() => {
    document.documentElement.dataset.theme = theme
  }, [theme])
  useLayoutEffect(() => {
    // The static page has done its work once the live one stands: no frame shows both.
    document.getElementById('shell')?.remove()
  }, [])
}
