import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { groupIndexes } from '../../state/groups.ts'
import { seriesName } from '../series.ts'
import { localize } from '../words.ts'
import { byDecade, shown, yearSpan } from './lookup.ts'
import { Matching } from './Matching.tsx'
import { NotFound } from './NotFound.tsx'
import { PageActions } from './PageActions.tsx'
import { PageHead } from './PageHead.tsx'
import { Participants } from './Participants.tsx'
import { DecadeList } from './RecordList.tsx'
import { RecordsTimeline } from './RecordsTimeline.tsx'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { participantsOf } from './seriesPage.ts'
import { sourcesOf } from './sourcePage.ts'
import { yearsText } from './texts.ts'
import { UsedSources } from './UsedSources.tsx'

/** Every edition of a series of exercises or meetings, who took part when, and what it rests on. */
export function SeriesView({ id }: { readonly id: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const name = seriesName(dataset, id)
  if (name === null) return <NotFound id={id} />
  const { all, records } = shown(selectors, view, groupIndexes(dataset, { type: 'series', id }))
  const states = participantsOf(dataset, records).length
  const meeting = (dataset.bySeries.get(id) ?? []).every((index) => dataset.records[index]?.kind === 'meeting')
  return (
    <>
      <PageHead kicker={meeting ? m.series_kicker_meeting() : m.series_kicker_exercise()} title={localize(name)}>
        {records.length > 0 && (
          <p className={styles.lead}>
            {m.series_summary({
              editions: m.series_editions_count({ count: records.length, formatted: formatNumber(records.length) }),
              years: yearsText(yearSpan(records)),
              states: m.series_states_count({ count: states, formatted: formatNumber(states) }),
            })}
          </p>
        )}
        <p className={styles.note}>{m.series_note()}</p>
        <Matching shown={records.length} all={all} />
        <PageActions selection={{ type: 'series', id }} />
      </PageHead>
      <RecordsTimeline name={localize(name)} groups={[{ title: '', records }]} />
      <Participants editions={records} />
      {records.length > 0 && (
        <Section title={m.series_editions()} count={records.length}>
          <DecadeList decades={byDecade(records)} />
        </Section>
      )}
      <UsedSources sources={sourcesOf(dataset, records)} title={m.group_sources()} note={m.group_sources_note()} />
    </>
  )
}
