import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { localize } from '../words.ts'
import { BarsFigure } from './BarsFigure.tsx'
import { useGo } from './go.ts'
import { newestFirst } from './lookup.ts'
import { Matching } from './Matching.tsx'
import { NotFound } from './NotFound.tsx'
import { PageActions } from './PageActions.tsx'
import { PageHead } from './PageHead.tsx'
import { PairTimeline } from './PairTimeline.tsx'
import { pairPage } from './pairPage.ts'
import { RecordList } from './RecordList.tsx'
import styles from './reading.module.css'
import { Searched } from './Searched.tsx'
import { Section } from './Section.tsx'
import { pairSummary } from './summaries.ts'
import { TrainingFlow } from './TrainingFlow.tsx'

/** No pair of the atlas has so many; a line each would be a wall. */
const MOST_LINES = 300

export function PairView({ id }: { readonly id: string }) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const go = useGo()
  const page = pairPage(dataset, selectors, view, id)
  if (!page) return <NotFound id={id} />
  const [a, b] = [localize(page.a.name), localize(page.b.name)]
  const name = `${a} – ${b}`
  return (
    <>
      <PageHead kicker={m.read_kicker_pair()} title={name}>
        {page.records.length > 0 && <p className={styles.lead}>{pairSummary(page)}</p>}
        <Matching shown={page.records.length} all={page.all} />
        {page.all === 0 && <Searched pair={id} />}
        <p className={styles.links}>
          {[page.a, page.b].map((country) => (
            <button
              key={country.id}
              type="button"
              className={styles.textButton}
              onClick={() => go({ type: 'country', id: country.id })}
            >
              {m.read_all_of({ name: localize(country.name) })}
            </button>
          ))}
        </p>
        <PageActions selection={{ type: 'pair', id }} />
      </PageHead>
      {page.records.length > MOST_LINES ? (
        <BarsFigure name={name} records={page.records} />
      ) : (
        <PairTimeline
          name={name}
          today={dataset.today}
          groups={[
            { title: m.read_pair_bilateral(), records: page.bilateral },
            { title: m.read_pair_shared(), records: page.shared },
            { title: m.read_pair_disputes(), records: page.disputes },
          ]}
        />
      )}
      {page.all > 0 && (
        <Section title={m.read_pair_bilateral()} count={page.bilateral.length}>
          {page.bilateral.length === 0 ? (
            <>
              <p className={styles.text}>{m.read_pair_no_bilateral({ a, b })}</p>
              <Searched pair={id} />
            </>
          ) : (
            <RecordList records={newestFirst(page.bilateral)} />
          )}
        </Section>
      )}
      {page.shared.length > 0 && (
        <Section title={m.read_pair_shared()} count={page.shared.length} note={m.read_pair_shared_note()}>
          <RecordList records={newestFirst(page.shared)} />
        </Section>
      )}
      {page.disputes.length > 0 && (
        <Section title={m.read_pair_disputes()} count={page.disputes.length} note={m.read_disputes_note()}>
          <RecordList records={newestFirst(page.disputes)} />
        </Section>
      )}
      {[page.a, page.b].some((country) => country.id === 'USA') && (
        <TrainingFlow country={page.a.id === 'USA' ? page.b.id : page.a.id} />
      )}
    </>
  )
}
