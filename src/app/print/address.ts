import { writeUrl } from '../../state/url.ts'
import { DEFAULT_VIEW, type View } from '../../state/view.ts'

/** The permanent address of what is printed: without the theme, which is the reader's taste. */
export function viewAddress(view: View): string {
  const search = writeUrl({ ...view, theme: DEFAULT_VIEW.theme })
  return new URL(search, window.location.href.split(/[?#]/)[0]).href
}
