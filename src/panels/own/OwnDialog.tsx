import { Dialog } from '@base-ui/react/dialog'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OwnPart } from '../../dataset/dataset.ts'
import { MOST_BYTES, NO_DATA, type OwnResult, type OwnStep, type Tell } from '../../dataset/own/types.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import dialog from '../take/take.module.css'
import { Intake } from './Intake.tsx'
import styles from './own.module.css'
import { Report } from './Report.tsx'
import type { OwnReader, OwnShow } from './reader.ts'

interface OwnDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly read: OwnReader
  /** A file that was dropped on the page. */
  readonly dropped: File | null
  /** The last reading, kept while its records are shown. */
  readonly result: OwnResult | null
  readonly mode: OwnPart['mode']
  readonly onShow: OwnShow
  readonly onRemove: () => void
}

interface Busy {
  readonly step: OwnStep
  readonly done: number
  readonly total: number
  readonly cancel: () => void
}

/** Brings a reader's own records in: a file or a text, what came of reading it, and the way to be rid of them. */
export function OwnDialog(props: OwnDialogProps) {
  const { open, onClose, read, dropped, result, mode, onShow, onRemove } = props
  const [busy, setBusy] = useState<Busy | null>(null)
  const [failure, setFailure] = useState('')
  const running = useRef<AbortController | null>(null)
  // Of the newest drawing: what is read is shown as the last was.
  const shownAs = useRef(mode)
  shownAs.current = mode

  /** Ends what is under way, and gives what ends the next. */
  const begin = useCallback((): AbortController => {
    running.current?.abort()
    const controller = new AbortController()
    running.current = controller
    setFailure('')
    return controller
  }, [])
  const during = useCallback(async (controller: AbortController, work: (tell: Tell) => Promise<void>) => {
    const { signal } = controller
    const cancel = () => {
      controller.abort()
      setBusy(null)
    }
    setBusy({ step: 'reading', done: 0, total: 0, cancel })
    try {
      await work((step, done, total) => !signal.aborted && setBusy({ step, done, total, cancel }))
    } catch (error) {
      if (!signal.aborted)
        setFailure(m.own_fail_reader({ detail: error instanceof Error ? error.message : String(error) }))
    }
    if (!signal.aborted) setBusy(null)
  }, [])

  const start = useCallback(
    (name: string, size: number, bytesOf: () => Promise<Uint8Array>) => {
      const controller = begin()
      const { signal } = controller
      return during(controller, async (tell) => {
        // Refused before it is read: a huge file would fill the memory.
        if (size > MOST_BYTES) return onShow({ ...TOO_LARGE, name }, shownAs.current, tell, signal)
        const bytes = await bytesOf()
        if (signal.aborted) return
        const reading = read({ name, bytes }, tell)
        signal.addEventListener('abort', reading.cancel)
        const found = await reading.result
        if (!signal.aborted) await onShow(found, shownAs.current, tell, signal)
      })
    },
    [read, onShow, begin, during],
  )
  const changeMode = (next: OwnPart['mode']) => {
    const controller = begin()
    if (result) void during(controller, (tell) => onShow(result, next, tell, controller.signal))
  }
  const openFile = useCallback(
    (file: File) => start(file.name, file.size, async () => new Uint8Array(await file.arrayBuffer())),
    [start],
  )
  const openText = (text: string) => start(m.own_pasted_name(), text.length, async () => new TextEncoder().encode(text))

  useEffect(() => {
    if (dropped) openFile(dropped)
  }, [dropped, openFile])
  useEffect(() => () => running.current?.abort(), [])

  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={dialog.backdrop} />
        <Dialog.Popup className={dialog.dialog}>
          <div className={dialog.head}>
            <Dialog.Title className={dialog.title}>{m.own_title()}</Dialog.Title>
            <Dialog.Close className={dialog.close} aria-label={m.close()}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          <div className={dialog.body}>
            <Dialog.Description className={styles.lead}>{m.own_lead()}</Dialog.Description>
            {busy ? (
              <div className={styles.busy}>
                <output>{stepText(busy)}</output>
                <progress
                  max={busy.total || undefined}
                  value={busy.total ? busy.done : undefined}
                  aria-label={stepText(busy)}
                />
                <button type="button" className={dialog.button} onClick={busy.cancel}>
                  {m.own_cancel()}
                </button>
              </div>
            ) : (
              <>
                {failure !== '' && (
                  <p className={styles.failure} role="alert">
                    {failure}
                  </p>
                )}
                {result && <Report {...{ result, mode, onRemove, onClose }} onMode={changeMode} />}
                <Intake onFile={openFile} onText={openText} />
              </>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

const TOO_LARGE: Omit<OwnResult, 'name'> = {
  format: 'csv',
  failure: 'too-large',
  detail: '',
  notices: [],
  rows: 0,
  header: [],
  bad: [],
  data: NO_DATA,
}

const STEP_TEXT = {
  checking: m.own_step_checking,
  relating: m.own_step_relating,
  joining: m.own_step_joining,
  receiving: m.own_step_receiving,
  showing: m.own_step_showing,
} as const

function stepText({ step, done, total }: Busy): string {
  if (step === 'reading') return m.own_step_reading()
  return STEP_TEXT[step]({ done: formatNumber(done), total: formatNumber(total) })
}
