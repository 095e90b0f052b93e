import { useState } from 'react'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import { statusLabel } from '../../dataset/labels.ts'
import { isOwn } from '../../domain/own.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { toneOf } from '../../state/tone.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { OwnTag } from '../../ui/OwnTag.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { firstDateText, titleOf } from '../words.ts'
import { useGo, useHover } from './go.ts'
import type { Decade } from './lookup.ts'
import styles from './reading.module.css'

interface RecordListProps {
  readonly records: readonly CompiledRecord[]
  /** A word more about each record, under its title. */
  readonly aside?: (record: CompiledRecord) => string | null
  /** As many are listed whole. */
  readonly most?: number
}

/** A longer list begins with `FEW` and grows by as many; none of the atlas's own is so long. */
const MOST = 400
const FEW = 40

export function RecordList({ records, aside, most = MOST }: RecordListProps) {
  const [asked, setAsked] = useState(FEW)
  const listed = records.length > most ? records.slice(0, asked) : records
  const left = records.length - listed.length
  return (
    <>
      <ul className={styles.records}>
        {listed.map((record) => (
          <RecordRow key={record.id} record={record} aside={aside?.(record) ?? null} />
        ))}
      </ul>
      {left > 0 && (
        <p className={styles.links}>
          <button type="button" className={styles.textButton} onClick={() => setAsked(asked + FEW)}>
            {m.own_list_more({ next: formatNumber(Math.min(FEW, left)), left: formatNumber(left) })}
          </button>
        </p>
      )}
    </>
  )
}

function RecordRow({ record, aside }: { readonly record: CompiledRecord; readonly aside: string | null }) {
  const go = useGo()
  const hover = useHover({ type: 'record', id: record.id })
  return (
    <li>
      <button type="button" className={styles.record} onClick={() => go({ type: 'record', id: record.id })} {...hover}>
        <KindMark kind={record.kind} size={11} />
        <span className={styles.recordTitle}>
          {titleOf(record)}
          {isOwn(record.id) && <OwnTag />}
        </span>
        <span className={styles.recordMeta}>
          {firstDateText(record)} · <StatusMark tone={toneOf(record.status.is)} /> {statusLabel(record.status.is)}
          {aside && ` · ${aside}`}
        </span>
      </button>
    </li>
  )
}

interface DecadeListProps extends Pick<RecordListProps, 'aside'> {
  readonly decades: readonly Decade[]
}

/** A long list folds by decade: the newest two stand open. */
export function DecadeList({ decades, ...rest }: DecadeListProps) {
  const total = decades.reduce((sum, d) => sum + d.records.length, 0)
  return (
    <>
      {decades.map(({ decade, records }, i) => (
        <DecadeFold
          key={decade ?? 'undated'}
          decade={decade}
          records={records}
          open={total <= 10 || i < (total > MOST ? 1 : 2)}
          eager={total <= MOST}
          {...rest}
        />
      ))}
    </>
  )
}

interface DecadeFoldProps extends Decade, Pick<RecordListProps, 'aside'> {
  readonly open: boolean
  /** Holds its list while it is shut, so that the browser's search in the page finds it. */
  readonly eager: boolean
}

function DecadeFold({ decade, records, open, eager, ...rest }: DecadeFoldProps) {
  const [seen, setSeen] = useState(open)
  return (
    <details
      className={styles.decade}
      open={open}
      onToggle={(event) => {
        if (event.currentTarget.open) setSeen(true)
      }}
    >
      <summary>
        {decade === null ? m.undated() : m.read_decade({ from: decade, to: decade + 9 })}
        <span className={styles.sectionCount}> {formatNumber(records.length)}</span>
      </summary>
      {(eager || seen) && <RecordList records={records} most={eager ? MOST : FEW} {...rest} />}
    </details>
  )
}
