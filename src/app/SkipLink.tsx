import { m } from '../i18n/generated/messages.js'
import type { Page } from '../state/view.ts'
import styles from './App.module.css'
import { focusContent } from './focusContent.ts'

/** First in the order of tabs: past the header, to the map's list or to the page that stands over the map. */
export function SkipLink({ page }: { readonly page: Page }) {
  return (
    <button type="button" className={styles.skip} onClick={() => focusContent()}>
      {page === 'map' ? m.access_skip_map() : m.access_skip_page()}
    </button>
  )
}
