import { Dialog } from '@base-ui/react/dialog'
import { useId, useRef, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { Selection } from '../../state/view.ts'
import { copyText } from '../clipboard.ts'
import { selectionName } from '../selectionName.ts'
import { pageAddress } from '../take/addresses.ts'
import take from '../take/take.module.css'
import styles from './report.module.css'
import { reportables } from './reportable.ts'
import { mailAddress, reportText } from './reportText.ts'

const WHOLE = ''

interface ReportDialogProps {
  readonly selection: Selection
  readonly onClose: () => void
}

/** A report that the reader sends on their own: the page, the value and its sources stand in it already. */
export function ReportDialog({ selection, onClose }: ReportDialogProps) {
  const { dataset } = useAtlas()
  const lang = useAtlasState((s) => s.view.lang)
  const [key, setKey] = useState(WHOLE)
  const [correction, setCorrection] = useState('')
  const [source, setSource] = useState('')
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const area = useRef<HTMLTextAreaElement>(null)
  const id = useId()
  const values = reportables(dataset, selection)
  const title = selectionName(dataset, selection) ?? selection.id
  const value = values.find((one) => one.key === key) ?? null
  const text = reportText(dataset, { title, address: pageAddress(lang, selection), value, correction, source })
  const copy = async () => {
    const done = await copyText(text)
    setOutcome(done ? 'copied' : 'refused')
    if (!done) area.current?.select()
  }
  return (
    <Dialog.Root open onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={take.backdrop} />
        <Dialog.Popup className={take.dialog}>
          <div className={take.head}>
            <Dialog.Title className={take.title}>{m.report_title()}</Dialog.Title>
            <Dialog.Close className={take.close} aria-label={m.close()}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          <div className={take.body}>
            <Dialog.Description className={styles.intro}>{m.report_intro()}</Dialog.Description>
            <div className={styles.fields}>
              <label htmlFor={`${id}-value`}>{m.report_value()}</label>
              <select id={`${id}-value`} value={key} onChange={(event) => setKey(event.target.value)}>
                <option value={WHOLE}>{m.report_whole()}</option>
                {values.map((one) => (
                  <option key={one.key} value={one.key}>
                    {one.name}
                  </option>
                ))}
              </select>
              <label htmlFor={`${id}-correction`}>{m.report_correction()}</label>
              <textarea
                id={`${id}-correction`}
                rows={2}
                value={correction}
                onChange={(event) => setCorrection(event.target.value)}
              />
              <label htmlFor={`${id}-source`}>{m.report_source()}</label>
              <input
                id={`${id}-source`}
                type="text"
                value={source}
                placeholder={m.report_source_hint()}
                onChange={(event) => setSource(event.target.value)}
              />
            </div>
            <label htmlFor={`${id}-text`} className={styles.label}>
              {m.report_text()}
            </label>
            <textarea id={`${id}-text`} ref={area} className={styles.text} readOnly rows={11} value={text} />
            <div className={take.buttons}>
              <button type="button" className={take.button} onClick={copy}>
                {m.report_copy()}
              </button>
              <a className={`${take.button} ${styles.mail}`} href={mailAddress(m.report_subject({ title }), text)}>
                {m.report_mail()}
              </a>
              <output className={take.outcome}>
                {outcome === 'copied' && m.report_copied()}
                {outcome === 'refused' && m.report_refused()}
              </output>
            </div>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
