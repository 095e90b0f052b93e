import { useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { download, fileName } from './download.ts'
import { FORMATS, type Format, WHATS, whatAbout, whatLabel, written } from './formats.ts'
import styles from './take.module.css'
import { takenFrom } from './take.ts'

/** One row for each thing that can be taken, with a button for each format it comes in. */
export function DataTab() {
  const atlas = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [outcome, setOutcome] = useState('')
  const nothing = atlas.selectors.totals(view).matching === 0

  const take = async (format: Format) => {
    const { what, extension, type } = format
    const file = fileName(what, atlas.dataset.asOf, extension)
    try {
      download(file, await written(format, takenFrom(atlas, view)), type)
      setOutcome(m.take_done({ file }))
    } catch {
      setOutcome(m.take_failed({ file }))
    }
  }

  if (nothing) return <p className={styles.note}>{m.take_none()}</p>
  return (
    <>
      <dl className={styles.formats}>
        {WHATS.map((what) => (
          <div key={what}>
            <dt>{whatLabel(what)}</dt>
            <dd className={styles.about}>{whatAbout(what)}</dd>
            <dd className={styles.buttons}>
              {FORMATS.filter((format) => format.what === what).map((format) => (
                <button
                  key={format.name}
                  type="button"
                  className={styles.button}
                  aria-label={m.take_download({ what: whatLabel(what), format: format.name })}
                  onClick={() => take(format)}
                >
                  {format.name}
                </button>
              ))}
            </dd>
          </div>
        ))}
      </dl>
      <output className={styles.outcome}>{outcome}</output>
      <p className={styles.note}>{m.take_csv_hint()}</p>
      <p className={styles.note}>{m.take_terms()}</p>
    </>
  )
}
