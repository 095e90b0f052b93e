import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import styles from './data.module.css'
import { DATA_FOLDER, type Manifest } from './manifest.ts'

/** Versions, newest first, with how much changed in each list; the whole in a file. */
export function Changes({ changes }: Pick<Manifest, 'changes'>) {
  return (
    <section className={styles.section}>
      <h3>{m.data_changes()}</h3>
      <ul className={styles.changes}>
        {changes.map(({ version, asOf, first, lists }) => {
          const moved = lists.filter((list) => list.added + list.removed + list.changed > 0)
          return (
            <li key={version}>
              <strong>{m.data_version({ version, date: formatEdtf(asOf) })}</strong>{' '}
              {first ? m.data_first() : moved.length === 0 && m.data_no_change()}
              {moved.length > 0 && (
                <ul>
                  {moved.map(({ name, added, removed, changed }) => (
                    <li key={name}>
                      {m.data_change({
                        name,
                        added: formatNumber(added),
                        removed: formatNumber(removed),
                        changed: formatNumber(changed),
                      })}
                    </li>
                  ))}
                </ul>
              )}
            </li>
          )
        })}
      </ul>
      <p>
        <a href={`${DATA_FOLDER}CHANGELOG.md`} download>
          {m.data_changes_all()}
        </a>
      </p>
    </section>
  )
}
