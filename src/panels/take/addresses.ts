import { isOwn } from '../../domain/own.ts'
import { writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW, type Lang, type Selection, type View } from '../../state/view.ts'

/** Whole addresses, as they are shared: of a view, of one record, and of the atlas itself. */

/** Without the theme, which is the reader's taste and no part of what is shown. */
export function viewAddress(view: View): string {
  // A reader's own record is nowhere but in this page: no address leads to it.
  const selection = view.selection && isOwn(view.selection.id) ? null : view.selection
  return whole(writeUrl({ ...view, selection, embed: null, theme: DEFAULT_VIEW.theme }))
}

/** The view for a frame in another page. */
export function frameAddress(view: View, embed: NonNullable<View['embed']>): string {
  const selection = view.selection && isOwn(view.selection.id) ? null : view.selection
  return whole(writeUrl({ ...view, selection, page: 'map', tour: null, compare: [], embed, theme: DEFAULT_VIEW.theme }))
}

/** The page of a selection and its language, with nothing of the view from which it was opened. */
export function pageAddress(lang: Lang, selection: Selection): string {
  return whole(writeUrl({ ...DEFAULT_VIEW, lang, selection: isOwn(selection.id) ? null : selection }))
}

export function recordAddress(lang: Lang, id: string): string {
  if (isOwn(id)) return atlasAddress(lang)
  return pageAddress(lang, { type: 'record', id })
}

export function atlasAddress(lang: Lang): string {
  return whole(writeUrl({ ...DEFAULT_VIEW, lang }))
}

function whole(search: string): string {
  return new URL(search, window.location.href.split(/[?#]/)[0]).href
}
