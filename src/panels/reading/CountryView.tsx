import { countLabel, kindPluralLabel, memberStatusLabel } from '../../dataset/labels.ts'
import type { Membership } from '../../domain/schema.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
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
import { TrainingFlow } from './TrainingFlow.tsx'
import { formatSpan, yearsText } from './texts.ts'

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
        {page.records.length > 0 && <p className={styles.lead}>{summaryOf(page)}</p>}
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

/** "38 agreements and 3 organizations; 1941–2026; bilateral with 24 partners." */
function summaryOf(page: CountryPage): string {
  const kinds = formatList(page.byKind.map((k) => countLabel(k.kind, k.count)))
  const bilateral = page.partners.filter((p) => p.bilateral > 0).length
  const partners = m.read_partners({ count: bilateral, formatted: formatNumber(bilateral) })
  return m.read_country_summary({ kinds, years: yearsText(page.years), partners })
}

function membershipText(memberships: readonly Membership[]): string | null {
  if (memberships.length === 0) return null
  return memberships.map((x) => `${memberStatusLabel(x.status)}, ${formatSpan(x.from, x.to)}`).join('; ')
}
