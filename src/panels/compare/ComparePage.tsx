import { useMemo } from 'react'
import { formatList } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { setCompare } from '../../state/view.ts'
import { PageFrame } from '../documents/PageFrame.tsx'
import { filterText } from '../figures/filterText.ts'
import { countryName } from '../words.ts'
import { Chooser } from './Chooser.tsx'
import styles from './compare.module.css'
import { comparisonOf } from './compare.ts'
import { BetweenThem, PartnersShared } from './Partners.tsx'
import { ConfidenceRows, Decades, Kinds, Organizations, Values } from './tables.tsx'

const STARTERS = [
  ['ARG', 'BRA', 'CHL'],
  ['COL', 'ECU', 'PER'],
  ['CHN', 'RUS', 'USA'],
]

/** Two or three countries side by side under the current filter. */
export function ComparePage() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const chosen = view.compare
  const names = formatList(chosen.map((id) => countryName(dataset, id)))
  const ready = chosen.length > 1
  return (
    <PageFrame kicker={m.compare_kicker()} title={ready ? m.compare_title_of({ names }) : m.compare_title()}>
      <div className={styles.page}>
        <p className={styles.intro}>{m.compare_intro()}</p>
        <Chooser chosen={chosen} />
        <output className={styles.from}>
          {chosen.length === 1 ? m.compare_one_more({ name: names }) : filterText(dataset, selectors, view)}
        </output>
        {ready ? <Sections /> : <Starters />}
      </div>
    </PageFrame>
  )
}

function Sections() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const comparison = useMemo(() => comparisonOf(dataset, selectors, view, view.compare), [dataset, selectors, view])
  if (comparison.countries.every((country) => country.matching === 0)) {
    return <p className={styles.intro}>{m.compare_nothing()}</p>
  }
  return (
    <>
      <Kinds comparison={comparison} />
      <BetweenThem between={comparison.between} />
      <PartnersShared comparison={comparison} />
      <Decades comparison={comparison} />
      <Organizations comparison={comparison} />
      <Values comparison={comparison} facet="activity" />
      <Values comparison={comparison} facet="threat" />
      <ConfidenceRows comparison={comparison} />
    </>
  )
}

/** Comparisons to start from, of countries that the dataset has. */
function Starters() {
  const { dataset } = useAtlas()
  const apply = useAtlasState((s) => s.apply)
  const offered = STARTERS.map((ids) => ids.filter((id) => dataset.countries.has(id))).filter((ids) => ids.length > 1)
  return (
    <section className={styles.starters}>
      <h3 className={styles.sectionTitle}>{m.compare_starters()}</h3>
      <ul>
        {offered.map((ids) => (
          <li key={ids.join()}>
            <button type="button" className={styles.link} onClick={() => apply(setCompare(ids))}>
              {formatList(ids.map((id) => countryName(dataset, id)))}
            </button>
          </li>
        ))}
      </ul>
    </section>
  )
}
