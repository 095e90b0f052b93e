import { writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW, type Lang, type Selection, type View } from '../../state/view.ts'

/** Whole addresses, as they are shared: of a view, of one record, and of the atlas itself. */

/** Without the theme, which is the reader's taste and no part of what is shown. */
export function viewAddress(view: View): string {
  return whole(writeUrl({ ...view, theme: DEFAULT_VIEW.theme }))
}

/** The page of a selection and its language, with nothing of the view from which it was opened. */
export function pageAddress(lang: Lang, selection: Selection): string {
  return whole(writeUrl({ ...DEFAULT_VIEW, lang, selection }))
}

export function recordAddress(lang: Lang, id: string): string {
  return pageAddress(lang, { type: 'record', id })
}

export function atlasAddress(lang: Lang): string {
  return whole(writeUrl({ ...DEFAULT_VIEW, lang }))
}

function whole(search: string): string {
  return new URL(search, window.location.href.split(/[?#]/)[0]).href
}
