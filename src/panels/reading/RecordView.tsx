import { Fragment } from 'react'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import { isOwn } from '../../domain/own.ts'
import { pairCountries, pairKey } from '../../domain/pair.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { OwnTag } from '../../ui/OwnTag.tsx'
import { seriesName } from '../series.ts'
import { countryName, localize, titleOf } from '../words.ts'
import { ContingentsTable } from './ContingentsTable.tsx'
import { Disagreements } from './Disagreements.tsx'
import { useGo } from './go.ts'
import { HiddenNote } from './HiddenNote.tsx'
import { InDocuments } from './InDocuments.tsx'
import { MembershipsTable } from './MembershipsTable.tsx'
import { NotFound } from './NotFound.tsx'
import { PageActions } from './PageActions.tsx'
import { PageHead } from './PageHead.tsx'
import { RecordFacts } from './RecordFacts.tsx'
import { RecordList } from './RecordList.tsx'
import { RecordTimeline } from './RecordTimeline.tsx'
import styles from './reading.module.css'
import { neighboursOf } from './recordPage.ts'
import { Section } from './Section.tsx'
import { Refs, SourceList, SourcesProvider } from './Sources.tsx'
import { Term } from './Term.tsx'

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
            <KindMark kind={record.kind} /> <Sort record={record} />
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
          <Term id={`confidence:${record.derived.confidence}`}>
            <Refs fields={['existence']} name={m.filter_facet_confidence()} />
          </Term>
        </p>
        <HiddenNote record={record} />
        {record.summary && <p className={styles.text}>{localize(record.summary)}</p>}
        <PageActions selection={{ type: 'record', id }} />
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
      <InDocuments id={record.id} />
      <Wider record={record} />
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

/** What sort of record it is, each word with its definition. */
function Sort({ record }: { readonly record: CompiledRecord }) {
  const ids = [`kind:${record.kind}`, ...sortOf(record)]
  return (
    <>
      {ids.map((id, i) => (
        <Fragment key={id}>
          {i > 0 && ' · '}
          <Term id={id} />
        </Fragment>
      ))}
      {record.kind === 'meeting' && record.standing && ` · ${m.read_standing()}`}
    </>
  )
}

function sortOf(record: CompiledRecord): readonly string[] {
  switch (record.kind) {
    case 'agreement':
      return [`type:${record.type}`, `form:${record.form}`, `subject:${record.subject}`]
    case 'meeting':
      return [`meeting:${record.form}`]
    case 'dispute':
      return [`dispute:${record.form}`]
    default:
      return []
  }
}

/** The pages it is a part of: its series, its two states. */
function Wider({ record }: { readonly record: CompiledRecord }) {
  const { dataset } = useAtlas()
  const go = useGo()
  const series = 'series' in record ? record.series : undefined
  const name = series === undefined ? null : seriesName(dataset, series)
  const [a, b, more] = record.derived.states
  const pair = a !== undefined && b !== undefined && more === undefined ? pairKey(a, b) : null
  if (name === null && pair === null) return null
  return (
    <p className={styles.links}>
      {series !== undefined && name !== null && (
        <button type="button" className={styles.textButton} onClick={() => go({ type: 'series', id: series })}>
          {m.series_whole({ name: localize(name) })}
        </button>
      )}
      {pair !== null && (
        <button type="button" className={styles.textButton} onClick={() => go({ type: 'pair', id: pair })}>
          {m.page_between({
            name: pairCountries(pair)
              .map((country) => countryName(dataset, country))
              .join(' – '),
          })}
        </button>
      )}
    </p>
  )
}
