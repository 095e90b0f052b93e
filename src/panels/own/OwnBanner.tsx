import { countLabel } from '../../dataset/labels.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { useOwn } from '../../state/own.ts'
import styles from './own.module.css'

/** Stands over every page while a reader's own records are shown, with the way to be rid of them. */
export function OwnBanner() {
  const { own } = useAtlas().dataset
  const door = useOwn()
  useAtlasState((s) => s.view.lang)
  if (!own) return null
  const about = { count: countLabel('record', own.records), file: own.file }
  return (
    <aside className={styles.banner} aria-label={m.own_title()}>
      <span>{own.mode === 'beside' ? m.own_banner_beside(about) : m.own_banner_instead(about)}</span>
      <button type="button" onClick={() => door?.open()}>
        {m.own_report()}
      </button>
      <button type="button" onClick={() => door?.remove()}>
        {m.own_remove()}
      </button>
    </aside>
  )
}
