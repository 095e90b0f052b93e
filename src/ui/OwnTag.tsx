import { m } from '../i18n/generated/messages.js'
import styles from './OwnTag.module.css'

/** Stands beside whatever comes from a reader's own file. */
export function OwnTag({ whole = false }: { readonly whole?: boolean }) {
  return <span className={styles.tag}>{whole ? m.own_not_atlas() : m.own_mark()}</span>
}
