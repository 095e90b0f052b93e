import { TERMS } from '../../dataset/sourceTerms.ts'
import { m } from '../../i18n/generated/messages.js'
import { localize } from '../words.ts'
import styles from './data.module.css'

/** On what terms each source is used here. */
export function TermsTable() {
  return (
    <section className={styles.section}>
      <h3>{m.data_terms()}</h3>
      <p className={styles.note}>{m.data_terms_note()}</p>
      <dl className={styles.terms}>
        {TERMS.map((source) => (
          <div key={source.title.en}>
            <dt>{localize(source.title)}</dt>
            <dd>
              {localize(source.used)}. {localize(source.terms)}
              {source.citation && <cite> {source.citation}.</cite>}
            </dd>
          </div>
        ))}
      </dl>
    </section>
  )
}
