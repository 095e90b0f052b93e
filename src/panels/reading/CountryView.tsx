import { kindPluralLabel } from '../../dataset/labels.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { localize } from '../words.ts'
import { type CountryPage, countryPage } from './countryPage.ts'
import { Matching } from './Matching.tsx'
import { NotFound } from './NotFound.tsx'
import { PageActions } from './PageActions.tsx'
import { PageHead } from './PageHead.tsx'
import { Partners } from './Partners.tsx'
import { DecadeList, RecordList } from './RecordList.tsx'
import { RecordsTimeline } from './RecordsTimeline.tsx'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { countrySummary, membershipText } from './summaries.ts'
import { TrainingFlow } from './TrainingFlow.tsx'

export function CountryView({ id }: { readonly id: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const page = countryPage(dataset, selectors, view, id)
  if (!page) return <NotFound id={id} />
  const memberships = new Map(page.organizations.map((o) => [o.record.id, o.memberships]))
  return (
    <>
      <PageHead
        kicker={page.country.southAmerican ? m.read_kicker_state() : m.read_kicker_partner()}
        title={localize(page.country.name)}
      >
        {page.records.length > 0 && <p className={styles.lead}>{countrySummary(page)}</p>}
        <Matching shown={page.records.length} all={page.all} />
        <PageActions selection={{ type: 'country', id }} />
      </PageHead>
      <RecordsTimeline name={localize(page.country.name)} groups={[{ title: '', records: page.records }]} />
      {page.partners.length > 0 && <Partners partners={page.partners} />}
      {page.agreements.length > 0 && (
        <Section title={kindPluralLabel('agreement')} count={count(page, 'agreement')}>
          <DecadeList decades={page.agreements} />
        </Section>
      )}
      {page.organizations.length > 0 && (
        <Section title={kindPluralLabel('organization')} count={count(page, 'organization')}>
          <RecordList
            records={page.organizations.map((o) => o.record)}
            aside={(record) => membershipText(memberships.get(record.id) ?? [])}
          />
        </Section>
      )}
      {page.exercises.length > 0 && (
        <Section title={kindPluralLabel('exercise')} count={count(page, 'exercise')}>
          <DecadeList decades={page.exercises} />
        </Section>
      )}
      {(['missions', 'meetings', 'disputes'] as const).map((key) => {
        const kind = KIND_OF[key]
        if (page[key].length === 0) return null
        return (
          <Section
            key={key}
            title={kindPluralLabel(kind)}
            count={page[key].length}
            {...(key === 'disputes' ? { note: m.read_disputes_note() } : {})}
          >
            <RecordList records={page[key]} />
          </Section>
        )
      })}
      <TrainingFlow country={id} />
    </>
  )
}

const KIND_OF = { missions: 'mission', meetings: 'meeting', disputes: 'dispute' } as const

function count(page: CountryPage, kind: string): number {
  return page.byKind.find((k) => k.kind === kind)?.count ?? 0
}
