import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { hasPermanentPage, permanentPath } from '../../state/permanent.ts'
import styles from './reading.module.css'

/** To the page of plain HTML that the build wrote for what is selected: for citing, archiving and reading without a script. */
export function PermanentLink() {
  const { dataset } = useAtlas()
  const { lang, selection } = useAtlasState((s) => s.view)
  if (!selection || !hasPermanentPage(dataset, selection)) return null
  // The anchor tells the page that it is to be read: whoever has such pages open in the atlas is not sent back.
  return (
    <a className={styles.permanent} href={`./${permanentPath(lang, selection)}#text`}>
      {m.static_permanent()}
    </a>
  )
}
