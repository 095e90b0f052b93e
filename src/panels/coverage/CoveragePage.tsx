import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { PageFrame } from '../documents/PageFrame.tsx'
import { GlossaryDoor } from '../glossary/GlossaryDoor.tsx'
import { Blanks } from './Blanks.tsx'
import { BrazilShare } from './BrazilShare.tsx'
import { ConfidenceShares } from './ConfidenceShares.tsx'
import styles from './coverage.module.css'
import { DecadeTable } from './DecadeTable.tsx'
import { PairMatrix } from './PairMatrix.tsx'
import { SourcesCoverage } from './SourcesCoverage.tsx'

const PARTS = [
  { anchor: 'coverage-pairs', name: m.coverage_pairs_short, Part: PairMatrix },
  { anchor: 'coverage-decades', name: m.coverage_decades_short, Part: DecadeTable },
  { anchor: 'coverage-brazil', name: m.coverage_brazil, Part: BrazilShare },
  { anchor: 'coverage-sources', name: m.coverage_sources_short, Part: SourcesCoverage },
  { anchor: 'coverage-blanks', name: m.coverage_blanks_short, Part: Blanks },
  { anchor: 'coverage-confidence', name: m.coverage_confidence_short, Part: ConfidenceShares },
] as const

/** What the data does not contain: absence of a line must not be read as absence of cooperation. */
export function CoveragePage() {
  const { dataset } = useAtlas()
  useAtlasState((s) => s.view.lang)
  return (
    <PageFrame kicker={m.coverage_kicker()} title={m.coverage_title()}>
      <div className={styles.intro}>
        <p>{m.coverage_intro()}</p>
        <p>{m.coverage_use({ date: formatEdtf(dataset.asOf) })}</p>
        <p>
          {m.coverage_languages()} <GlossaryDoor />
        </p>
      </div>
      <nav className={styles.contents} aria-label={m.coverage_contents()}>
        <ul>
          {PARTS.map(({ anchor, name }) => (
            <li key={anchor}>
              <button type="button" className={styles.link} onClick={() => goTo(anchor)}>
                {name()}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {PARTS.map(({ anchor, Part }) => (
        <Part key={anchor} anchor={anchor} />
      ))}
    </PageFrame>
  )
}

/** By button and not by link: the address after # is not the atlas's. */
function goTo(anchor: string): void {
  const section = document.getElementById(anchor)
  section?.scrollIntoView?.({ block: 'start' })
  section?.focus({ preventScroll: true })
}
