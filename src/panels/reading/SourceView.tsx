import type { CompiledRecord } from '../../dataset/compiled.ts'
import { countLabel, fieldLabel, kindPluralLabel } from '../../dataset/labels.ts'
import type { Source } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatList } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { groupIndexes } from '../../state/groups.ts'
import { countryName } from '../words.ts'
import { useGo } from './go.ts'
import { byDecade, countByKind, ofKind, shown } from './lookup.ts'
import { Matching } from './Matching.tsx'
import { NotFound } from './NotFound.tsx'
import { PageActions } from './PageActions.tsx'
import { PageHead } from './PageHead.tsx'
import { DecadeList } from './RecordList.tsx'
import { RecordsTimeline } from './RecordsTimeline.tsx'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { countedPublisher, countedWith, evidenceFrom, flowCountries } from './sourcePage.ts'
import { Term } from './Term.tsx'
import { UsedSources } from './UsedSources.tsx'

/** One source: who publishes it, as whom it counts, and every value that rests on it. */
export function SourceView({ id }: { readonly id: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const source = dataset.sources.get(id)
  if (!source) return <NotFound id={id} />
  const { all, records } = shown(selectors, view, groupIndexes(dataset, { type: 'source', id }))
  const flows = flowCountries(dataset, id)
  const kinds = countByKind(records)
  const aside = (record: CompiledRecord) => asideOf(record, id)
  return (
    <>
      <PageHead kicker={m.source_kicker()} title={source.title}>
        <p className={styles.lead}>
          {kinds.length > 0
            ? m.source_summary({ records: formatList(kinds.map((k) => countLabel(k.kind, k.count))) })
            : all === 0 && flows.length === 0 && m.source_unused()}
        </p>
        {all > 0 && <Matching shown={records.length} all={all} />}
        <PageActions selection={{ type: 'source', id }} />
      </PageHead>
      <SourceFacts source={source} />
      <RecordsTimeline name={source.title} groups={[{ title: '', records }]} />
      {kinds.map(({ kind, count }) => (
        <Section key={kind} title={kindPluralLabel(kind)} count={count}>
          <DecadeList decades={byDecade(ofKind(records, kind))} aside={aside} />
        </Section>
      ))}
      <Flows ids={flows} />
      <CountedWith source={source} />
    </>
  )
}

function SourceFacts({ source }: { readonly source: Source }) {
  const { dataset } = useAtlas()
  const publisher = dataset.publishers.get(source.publisher)
  const counted = countedPublisher(dataset, source)
  const name = counted?.name ?? source.publisher
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{m.source_publisher()}</dt>
        <dd>
          {publisher?.name ?? source.publisher}
          {publisher?.country && `, ${countryName(dataset, publisher.country)}`}
        </dd>
      </div>
      {publisher && (
        <div>
          <dt>{m.source_class()}</dt>
          <dd>
            <Term id={`publisher:${publisher.class}`} />
          </dd>
        </div>
      )}
      <div>
        <dt>{m.source_counts_as()}</dt>
        <dd>{source.origin ? m.source_counts_origin({ name }) : m.source_counts_own({ name })}</dd>
      </div>
      <div>
        <dt>{m.source_published()}</dt>
        <dd>{source.published ? formatEdtf(source.published) : m.source_undated()}</dd>
      </div>
      <div>
        <dt>{m.source_address()}</dt>
        <dd className={styles.wrap}>
          {source.url ? (
            <a href={source.url} target="_blank" rel="noopener noreferrer">
              {source.url}
              <span className="visually-hidden"> {m.read_new_tab()}</span>
            </a>
          ) : (
            m.source_no_address()
          )}
        </dd>
      </div>
      {source.citation && (
        <div>
          <dt>{m.source_citation()}</dt>
          <dd>{source.citation}</dd>
        </div>
      )}
    </dl>
  )
}

/** What it says of one record: the values it supports, where it differs, where in it. */
function asideOf(record: CompiledRecord, source: string): string {
  const { supports, says, locators, denies } = evidenceFrom(record, source)
  return [
    m.source_supports({ fields: formatList(supports.map((field) => fieldLabel(field))) }),
    ...(says.length > 0
      ? [
          m.source_says({
            values: formatList(says.map(([field, value]) => `${fieldLabel(field)} ${formatEdtf(value)}`)),
          }),
        ]
      : []),
    ...(denies ? [m.source_denies()] : []),
    ...locators.map((locator) => m.read_locator({ locator })),
  ].join(' · ')
}

function Flows({ ids }: { readonly ids: readonly string[] }) {
  const { dataset } = useAtlas()
  const go = useGo()
  if (ids.length === 0) return null
  return (
    <Section title={m.source_flows()} count={ids.length} note={m.source_flows_note()}>
      <p className={styles.links}>
        {ids.map((id) => (
          <button key={id} type="button" className={styles.textButton} onClick={() => go({ type: 'country', id })}>
            {countryName(dataset, id)}
          </button>
        ))}
      </p>
    </Section>
  )
}

/** Sources beside it that the confidence rule does not count as a second publisher. */
function CountedWith({ source }: { readonly source: Source }) {
  const { dataset } = useAtlas()
  const others = countedWith(dataset, source)
  const publisher = countedPublisher(dataset, source)
  return (
    <UsedSources
      sources={others.map((other) => ({ source: other, count: dataset.bySource.get(other.id)?.length ?? 0 }))}
      title={m.source_same()}
      note={m.source_same_note({ name: publisher?.name ?? source.publisher })}
    />
  )
}
