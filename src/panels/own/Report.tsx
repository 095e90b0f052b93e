import type { OwnPart } from '../../dataset/dataset.ts'
import { countLabel } from '../../dataset/labels.ts'
import { annotatedCsv, annotatedJson } from '../../dataset/own/annotated.ts'
import type { OwnResult } from '../../dataset/own/types.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { Choice } from '../take/Choice.tsx'
import { download } from '../take/download.ts'
import dialog from '../take/take.module.css'
import styles from './own.module.css'
import { failureText, noticeText, problemText, rowName, rowText } from './words.ts'

interface ReportProps {
  readonly result: OwnResult
  readonly mode: OwnPart['mode']
  readonly onMode: (mode: OwnPart['mode']) => void
  readonly onRemove: () => void
  readonly onClose: () => void
}

const MOST_LISTED = 100

/** What came of reading a file: what is shown and how, what was left out and why. */
export function Report({ result, mode, onMode, onRemove, onClose }: ReportProps) {
  const { bad, data, format, name, notices } = result
  const failure = failureText(result)
  const good = data.records.length
  const save = () =>
    format === 'csv'
      ? download('atlas-sur-left-out.csv', annotatedCsv(result, rowText), 'text/csv;charset=utf-8')
      : download('atlas-sur-left-out.json', annotatedJson(result, rowText), 'application/json')
  return (
    <section className={styles.report} aria-label={m.own_report()}>
      {failure ? (
        <p className={styles.failure} role="alert">
          <strong>{name}</strong>: {failure}
        </p>
      ) : (
        <output className={styles.outcome}>
          {m.own_result({ file: name, good: countLabel('record', good), bad: formatNumber(bad.length) })}
        </output>
      )}
      {notices.map((notice) => (
        <p key={notice.code} className={styles.soft}>
          {noticeText(notice)}
        </p>
      ))}
      {good > 0 && (
        <>
          <Choice
            legend={m.own_mode()}
            options={[
              { value: 'beside', label: m.own_beside() },
              { value: 'instead', label: m.own_instead() },
            ]}
            value={mode}
            onChange={onMode}
          />
          <p className={dialog.buttons}>
            <button type="button" className={styles.primary} onClick={onClose}>
              {m.own_look()}
            </button>
            <button type="button" className={dialog.button} onClick={onRemove}>
              {m.own_remove()}
            </button>
          </p>
        </>
      )}
      {bad.length > 0 && (
        <>
          <div className={styles.badHead}>
            <h3>
              {m.own_bad()} <span className={styles.soft}>{formatNumber(bad.length)}</span>
            </h3>
            <button type="button" className={dialog.button} onClick={save}>
              {m.own_download_bad()}
            </button>
          </div>
          <ul className={styles.bad} aria-label={m.own_bad()}>
            {bad.slice(0, MOST_LISTED).map((row) => (
              <li key={`${row.row} ${row.problems[0]?.column}`}>
                <ul>
                  {row.problems.map((problem, i) => (
                    // biome-ignore lint/suspicious/noArrayIndexKey: two problems of one value can be alike
                    <li key={i}>
                      <b>
                        {problem.column === ''
                          ? rowName(format, row.row)
                          : m.own_at({ where: rowName(format, row.row), column: problem.column })}
                      </b>{' '}
                      {problemText(problem)}
                    </li>
                  ))}
                </ul>
              </li>
            ))}
          </ul>
          {bad.length > MOST_LISTED && (
            <p className={styles.soft}>{m.own_bad_more({ count: formatNumber(bad.length - MOST_LISTED) })}</p>
          )}
        </>
      )}
    </section>
  )
}
