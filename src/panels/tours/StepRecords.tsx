import type { CompiledRecord } from '../../dataset/compiled.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import type { Selection } from '../../state/view.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { useShowOnMap } from '../documents/pages.ts'
import { useHover } from '../reading/go.ts'
import { firstDateText, titleOf } from '../words.ts'
import styles from './strip.module.css'

interface Props {
  readonly ids: readonly string[]
  readonly onOpen: () => void
}

/** The records that a step's statements rest on; choosing one opens its page, and the step can be returned to. */
export function StepRecords({ ids, onOpen }: Props) {
  const { dataset } = useAtlas()
  const records = ids.flatMap((id) => dataset.records[dataset.indexOf.get(id) ?? -1] ?? [])
  if (records.length === 0) return null
  return (
    <>
      <h3 className={styles.label}>{m.tours_records()}</h3>
      <ul aria-label={m.tours_records()}>
        {records.map((record) => (
          <li key={record.id}>
            <RecordButton record={record} onOpen={onOpen} />
          </li>
        ))}
      </ul>
    </>
  )
}

function RecordButton({ record, onOpen }: { readonly record: CompiledRecord; readonly onOpen: () => void }) {
  const show = useShowOnMap()
  const selection: Selection = { type: 'record', id: record.id }
  const hover = useHover(selection)
  return (
    <button
      type="button"
      className={styles.record}
      {...hover}
      onClick={() => {
        show(selection)
        onOpen()
      }}
    >
      <KindMark kind={record.kind} size={10} />
      <span>{titleOf(record)}</span>
      <span className={styles.date}>{firstDateText(record)}</span>
    </button>
  )
}
