import { m } from '../../i18n/generated/messages.js'
import { useOpenPage } from '../documents/pages.ts'
import styles from './glossary.module.css'

/** To the page of words from wherever many of them stand together. */
export function GlossaryDoor() {
  const open = useOpenPage()
  return (
    <button type="button" className={styles.link} onClick={() => open('words')}>
      {m.words_all()}
    </button>
  )
}
