import type { CompiledRecord } from '../dataset/compiled.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { select, type View } from '../state/view.ts'
import { KindMark } from '../ui/KindMark.tsx'
import styles from './LeftOutList.module.css'
import { useDisclosure } from './useDisclosure.ts'

interface LeftOutListProps {
  readonly view: View
  /** Beneath its button instead of over it. */
  readonly inline?: boolean
  readonly onPicked?: () => void
}

/** The records that the window leaves out for want of a date, behind a button. */
export function LeftOutList({ view, inline = false, onPicked }: LeftOutListProps) {
  const { selectors, store } = useAtlas()
  const { id, open, box, button, toggle, close, onKeyDown } = useDisclosure()
  const records = selectors.undatedRecords(view)
  if (records.length === 0) return null
  const title = m.timeline_left_out_list({ count: records.length, formatted: formatNumber(records.length) })
  const pick = (record: CompiledRecord) => {
    close()
    onPicked?.()
    store.getState().apply(select({ type: 'record', id: record.id }))
  }
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: only listens for Escape from the controls inside
    <div ref={box} className={styles.box} data-inline={inline || undefined} onKeyDown={onKeyDown}>
      <button
        ref={button}
        type="button"
        className={styles.open}
        aria-label={title}
        aria-expanded={open}
        aria-controls={id}
        onClick={toggle}
      >
        {m.timeline_left_out_show()}
      </button>
      <section id={id} className={styles.list} hidden={!open} aria-label={title}>
        {open && (
          <ul>
            {records.map((record) => (
              <li key={record.id}>
                <button type="button" onClick={() => pick(record)}>
                  <KindMark kind={record.kind} size={11} />
                  <span>{record.derived.title[view.lang]}</span>
                  <small>{record.derived.begun ? m.timeline_out_never() : m.undated()}</small>
                </button>
              </li>
            ))}
          </ul>
        )}
      </section>
    </div>
  )
}
