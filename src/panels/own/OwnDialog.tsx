import { Dialog } from '@base-ui/react/dialog'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { OwnPart } from '../../dataset/dataset.ts'
import { MOST_BYTES, NO_DATA, type OwnResult, type OwnStep } from '../../dataset/own/types.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import dialog from '../take/take.module.css'
import { Intake } from './Intake.tsx'
import styles from './own.module.css'
import { Report } from './Report.tsx'
import type { OwnReader } from './reader.ts'

interface OwnDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  readonly read: OwnReader
  /** A file that was dropped on the page. */
  readonly dropped: File | null
  /** The last reading, kept while its records are shown. */
  readonly result: OwnResult | null
  readonly mode: OwnPart['mode']
  readonly onResult: (result: OwnResult) => void
  readonly onMode: (mode: OwnPart['mode']) => void
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
  const { open, onClose, read, dropped, result, mode, onResult, onMode, onRemove } = props
  const [busy, setBusy] = useState<Busy | null>(null)
  const [failure, setFailure] = useState('')
  const running = useRef<(() => void) | null>(null)

  const start = useCallback(
    async (name: string, size: number, bytesOf: () => Promise<Uint8Array>) => {
      running.current?.()
      setFailure('')
      // Refused before it is read: a huge file would fill the memory.
      if (size > MOST_BYTES)
        return onResult({
          ...{ name, format: 'csv', failure: 'too-large', detail: '', notices: [], rows: 0, header: [], bad: [] },
          data: NO_DATA,
        })
      let stopped = false
      const first = { step: 'reading', done: 0, total: 0 } as const
      running.current = () => {
        stopped = true
      }
      setBusy({ ...first, cancel: () => running.current?.() })
      try {
        const bytes = await bytesOf()
        if (stopped) return
        const reading = read({ name, bytes }, (step, done, total) =>
          setBusy((old) => (old && !stopped ? { ...old, step, done, total } : old)),
        )
        running.current = () => {
          stopped = true
          reading.cancel()
          setBusy(null)
        }
        const found = await reading.result
        if (stopped) return
        setBusy(null)
        onResult(found)
      } catch (error) {
        if (stopped) return
        setBusy(null)
        setFailure(m.own_fail_reader({ detail: error instanceof Error ? error.message : String(error) }))
      }
    },
    [read, onResult],
  )
  const openFile = useCallback(
    (file: File) => start(file.name, file.size, async () => new Uint8Array(await file.arrayBuffer())),
    [start],
  )
  const openText = (text: string) => start(m.own_pasted_name(), text.length, async () => new TextEncoder().encode(text))

  useEffect(() => {
    if (dropped) openFile(dropped)
  }, [dropped, openFile])
  useEffect(() => () => running.current?.(), [])

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
                {result && <Report {...{ result, mode, onMode, onRemove, onClose }} />}
                <Intake onFile={openFile} onText={openText} />
              </>
            )}
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function stepText({ step, done, total }: Busy): string {
  if (step === 'checking') return m.own_step_checking({ done: formatNumber(done), total: formatNumber(total) })
  return step === 'reading' ? m.own_step_reading() : m.own_step_joining()
}
