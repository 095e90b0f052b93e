import { useId, useRef, useState } from 'react'
import { COLUMNS } from '../../dataset/own/flat.ts'
import { templateCsv, templateJson } from '../../dataset/own/templates.ts'
import { MOST_BYTES, MOST_ROWS } from '../../dataset/own/types.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { download } from '../take/download.ts'
import dialog from '../take/take.module.css'
import styles from './own.module.css'

interface IntakeProps {
  readonly onFile: (file: File) => void
  readonly onText: (text: string) => void
}

/** Three ways in, and something to start from. */
export function Intake({ onFile, onText }: IntakeProps) {
  const [text, setText] = useState('')
  const picker = useRef<HTMLInputElement>(null)
  const label = useId()
  return (
    <div className={styles.intake}>
      <p className={dialog.buttons}>
        <input
          ref={picker}
          type="file"
          className="visually-hidden"
          accept=".csv,.tsv,.txt,.json,.geojson,text/csv,application/json"
          tabIndex={-1}
          aria-label={m.own_pick()}
          onChange={(event) => {
            const file = event.target.files?.[0]
            // The same file, mended, can be picked again.
            event.target.value = ''
            if (file) onFile(file)
          }}
        />
        <button type="button" className={styles.primary} onClick={() => picker.current?.click()}>
          {m.own_pick()}
        </button>
        <span className={styles.soft}>{m.own_drop()}</span>
      </p>
      <details>
        <summary>{m.own_paste()}</summary>
        <label htmlFor={label} className={styles.soft}>
          {m.own_paste_label()}
        </label>
        <textarea
          id={label}
          className={dialog.code}
          rows={6}
          spellCheck={false}
          value={text}
          onChange={(event) => setText(event.target.value)}
        />
        <button type="button" className={dialog.button} disabled={text.trim() === ''} onClick={() => onText(text)}>
          {m.own_paste_read()}
        </button>
      </details>
      <details>
        <summary>{m.own_columns()}</summary>
        <p className={styles.soft}>
          {m.own_columns_text()} <code>{COLUMNS.join(', ')}</code>.
        </p>
      </details>
      <p className={dialog.buttons}>
        <span>{m.own_templates()}</span>
        <button
          type="button"
          className={dialog.button}
          aria-label={m.own_template({ format: 'CSV' })}
          onClick={() => download('atlas-sur-template.csv', templateCsv(), 'text/csv;charset=utf-8')}
        >
          CSV
        </button>
        <button
          type="button"
          className={dialog.button}
          aria-label={m.own_template({ format: 'JSON' })}
          onClick={() => download('atlas-sur-template.json', templateJson(), 'application/json')}
        >
          JSON
        </button>
        <span className={styles.soft}>
          {m.own_limits({ bytes: formatNumber(MOST_BYTES / 1_000_000), rows: formatNumber(MOST_ROWS) })}
        </span>
      </p>
    </div>
  )
}
