import type { CompiledRecord } from '../../dataset/compiled.ts'
import {
  confidenceDefinition,
  confidenceLabel,
  disputeFormLabel,
  formLabel,
  kindLabel,
  meetingFormLabel,
  subjectLabel,
  typeLabel,
} from '../../dataset/labels.ts'
import { isOwn } from '../../domain/own.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { OwnTag } from '../../ui/OwnTag.tsx'
import { CiteRecord } from '../take/CiteRecord.tsx'
import { localize, titleOf } from '../words.ts'
import { ContingentsTable } from './ContingentsTable.tsx'
import { Defined } from './Defined.tsx'
import { Disagreements } from './Disagreements.tsx'
import { HiddenNote } from './HiddenNote.tsx'
import { InDocuments } from './InDocuments.tsx'
import { MembershipsTable } from './MembershipsTable.tsx'
import { NotFound } from './NotFound.tsx'
import { PageHead } from './PageHead.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { RecordList } from './RecordList.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'
import styles from './reading.module.css'
import { neighboursOf } from './recordPage.ts'
import { Section } from './Section.tsx'
import { Refs, SourceList, SourcesProvider } from './Sources.tsx'

export function RecordView({ id }: { readonly id: string }) {
  const { dataset } = useAtlas()
  const index = dataset.indexOf.get(id)
  const record = index === undefined ? undefined : dataset.records[index]
  if (!record) return <NotFound id={id} />
  const { named, editions, own } = neighboursOf(dataset, record)
  return (
    <SourcesProvider key={record.id} record={record}>
      <PageHead
        title={titleOf(record)}
        kicker={
          <>
            <KindMark kind={record.kind} /> {[kindLabel(record.kind), ...sortOf(record)].join(' · ')}
          </>
        }
      >
        {isOwn(record.id) && (
          <p>
            <OwnTag whole />
          </p>
        )}
        <p className={styles.confidence}>
          {m.read_confidence()}{' '}
          <Defined
            term={confidenceLabel(record.derived.confidence)}
            definition={confidenceDefinition(record.derived.confidence)}
          >
            <Refs fields={['existence']} name={m.read_confidence()} />
          </Defined>
        </p>
        <HiddenNote record={record} />
        {record.summary && <p className={styles.text}>{localize(record.summary)}</p>}
      </PageHead>
      <RecordTimeline record={record} />
      <RecordFacts record={record} />
      <Disagreements disagreements={record.derived.disagreements} />
      {record.note && (
        <Section title={m.read_note()}>
          <p className={styles.text}>{localize(record.note)}</p>
        </Section>
      )}
      {record.kind === 'organization' && <MembershipsTable record={record} />}
      {record.kind === 'mission' && record.contingents && <ContingentsTable contingents={record.contingents} />}
      <SourceList />
      {!isOwn(record.id) && <CiteRecord record={record} />}
      <InDocuments id={record.id} />
      {named.length > 0 && (
        <Section title={m.read_related()} count={named.length}>
          <RecordList records={named} />
        </Section>
      )}
      {editions.length > 0 && (
        <Section title={m.read_editions()} count={editions.length}>
          <RecordList records={editions} />
        </Section>
      )}
      {own.length > 0 && (
        <Section title={m.read_own_records()} count={own.length}>
          <RecordList records={own} />
        </Section>
      )}
    </SourcesProvider>
  )
}

/** What sort of record it is within its kind. */
function sortOf(record: CompiledRecord): readonly string[] {
  switch (record.kind) {
    case 'agreement':
      return [typeLabel(record.type), formLabel(record.form), subjectLabel(record.subject)]
    case 'meeting':
      return [meetingFormLabel(record.form), ...(record.standing ? [m.read_standing()] : [])]
    case 'dispute':
      return [disputeFormLabel(record.form)]
    case 'exercise':
      return record.seriesName ? [m.read_series({ name: record.seriesName })] : []
    default:
      return []
  }
}
