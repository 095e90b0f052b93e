import { useMemo } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { CoverageSection } from './CoverageSection.tsx'
import styles from './coverage.module.css'
import { type Blank, blanksOf } from './coverage.ts'
import { ShareCell } from './ShareCell.tsx'

const WORDS: Record<Blank, { readonly name: () => string; readonly text: () => string }> = {
  undated: { name: m.coverage_blank_undated, text: m.coverage_blank_undated_text },
  vague: { name: m.coverage_blank_vague, text: m.coverage_blank_vague_text },
  believed: { name: m.coverage_blank_believed, text: m.coverage_blank_believed_text },
  threats: { name: m.coverage_blank_threats, text: m.coverage_blank_threats_text },
  parties: { name: m.coverage_blank_parties, text: m.coverage_blank_parties_text },
}

/** What even the records that are here do not say. */
export function Blanks({ anchor }: { readonly anchor: string }) {
  const { dataset } = useAtlas()
  const blanks = useMemo(() => blanksOf(dataset), [dataset])
  return (
    <CoverageSection anchor={anchor} title={m.coverage_blanks()}>
      <dl className={styles.datasets}>
        {blanks.map(({ blank, part, all }) => (
          <div key={blank}>
            <dt>
              {WORDS[blank].name()}
              <span className={styles.share}>
                <ShareCell part={part} all={all} />
              </span>
            </dt>
            <dd>{WORDS[blank].text()}</dd>
          </div>
        ))}
      </dl>
    </CoverageSection>
  )
}
