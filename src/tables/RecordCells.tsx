// biome-ignore-all lint/a11y/useSemanticElements: rows that come and go are placed freely, which table elements cannot be
// biome-ignore-all lint/a11y/useFocusableInteractive: what is inside the rows and headings takes the focus
import type { CompiledRecord } from '../dataset/compiled.ts'
import { kindLabel } from '../dataset/labels.ts'
import { isOwn } from '../domain/own.ts'
import { formatNumber } from '../i18n/format.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { toneOf } from '../state/tone.ts'
import type { TableColumn } from '../state/view.ts'
import { KindMark } from '../ui/KindMark.tsx'
import { OwnTag } from '../ui/OwnTag.tsx'
import { StatusMark } from '../ui/StatusMark.tsx'
import { COLUMNS, sourceCount } from './columns.ts'
import styles from './tables.module.css'
import { placeOf } from './useGrid.ts'
import { titleOf } from './words.ts'

interface RecordCellsProps {
  readonly record: CompiledRecord
  readonly columns: readonly TableColumn[]
  readonly place: number
  readonly focused: number | null
}

/** A record in columns. The title is a button, so that touch and speech find what opens it. */
export function RecordCells({ record, columns, place, focused }: RecordCellsProps) {
  return columns.map((column, i) =>
    column === 'title' ? (
      <div key={column} role="rowheader" aria-colindex={1} className={styles.cell} data-column={column}>
        <TitleButton record={record} columns={columns} place={place} focused={focused === 0} />
      </div>
    ) : (
      <div
        key={column}
        role="gridcell"
        aria-colindex={i + 1}
        className={styles.cell}
        data-column={column}
        data-place={placeOf(place, i)}
        tabIndex={focused === i ? 0 : -1}
      >
        <CellText record={record} column={column} />
      </div>
    ),
  )
}

/** A record in two lines: its title, then the rest. */
export function RecordLines({ record, columns, place, focused }: RecordCellsProps) {
  const { dataset } = useAtlas()
  const rest = columns.filter((column) => column !== 'title' && COLUMNS[column].text(record, dataset) !== '')
  return (
    <div role="rowheader" aria-colindex={1} className={styles.linesCell}>
      <TitleButton record={record} columns={columns} place={place} focused={focused !== null} />
      <p className={styles.meta}>
        {rest.map((column) => (
          <span key={column} data-column={column}>
            {column !== 'sources' && <span className="visually-hidden">{COLUMNS[column].label()}: </span>}
            {column === 'sources' ? sourcesText(record) : <CellText record={record} column={column} />}
          </span>
        ))}
      </p>
    </div>
  )
}

interface TitleButtonProps {
  readonly record: CompiledRecord
  readonly columns: readonly TableColumn[]
  readonly place: number
  readonly focused: boolean
}

/** The row takes the click. */
function TitleButton({ record, columns, place, focused }: TitleButtonProps) {
  return (
    <button type="button" className={styles.open} data-place={placeOf(place, 0)} tabIndex={focused ? 0 : -1}>
      {columns.includes('kind') ? (
        <KindMark kind={record.kind} size={11} />
      ) : (
        <KindMark kind={record.kind} size={11} label={kindLabel(record.kind)} />
      )}
      <span>
        {titleOf(record)}
        {isOwn(record.id) && <OwnTag />}
      </span>
    </button>
  )
}

function CellText({ record, column }: { readonly record: CompiledRecord; readonly column: TableColumn }) {
  const { dataset } = useAtlas()
  const text = COLUMNS[column].text(record, dataset)
  if (text === '') {
    const unsaid = column === 'threats' || column === 'activities'
    return (
      <span className={styles.none}>
        <span aria-hidden="true">—</span>
        {unsaid && <span className="visually-hidden">{m.not_stated()}</span>}
      </span>
    )
  }
  if (column !== 'status') return <span className={styles.text}>{text}</span>
  return (
    <span className={styles.text}>
      <StatusMark tone={toneOf(record.status.is)} /> {text}
    </span>
  )
}

function sourcesText(record: CompiledRecord): string {
  const count = sourceCount(record)
  return m.table_sources_count({ count, formatted: formatNumber(count) })
}
