import type { Disagreement } from '../../dataset/compiled.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { DIFFER_ON } from './factWords.ts'
import styles from './reading.module.css'
import { RefsTo } from './Sources.tsx'

/** Where sources differ: every value with its sources, the one shown above first. */
export function Disagreements({ disagreements }: { readonly disagreements: readonly Disagreement[] }) {
  if (disagreements.length === 0) return null
  return (
    <div className={styles.disagreements} role="note">
      {disagreements.map(({ field, values }) => (
        <p key={field}>
          {m.read_differ({ field: DIFFER_ON[field]() })}{' '}
          {values.map(({ value, sources }, at) => {
            const text = formatEdtf(value)
            return (
              <span key={value}>
                {at > 0 && '; '}
                {text}
                <RefsTo ids={sources} name={text} />
                {at === 0 && <span className={styles.faint}> {m.read_differ_shown()}</span>}
              </span>
            )
          })}
          .
        </p>
      ))}
    </div>
  )
}
