import { useMemo } from 'react'
import { confidenceDefinition, confidenceLabel } from '../../dataset/labels.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { CoverageSection } from './CoverageSection.tsx'
import styles from './coverage.module.css'
import { confidenceShares } from './coverage.ts'
import { ShareCell } from './ShareCell.tsx'

export function ConfidenceShares({ anchor }: { readonly anchor: string }) {
  const { dataset } = useAtlas()
  const shares = useMemo(() => confidenceShares(dataset), [dataset])
  return (
    <CoverageSection anchor={anchor} title={m.coverage_confidence()} note={m.coverage_confidence_note()}>
      <dl className={styles.datasets}>
        {shares.map(({ confidence, count }) => (
          <div key={confidence}>
            <dt>
              {confidenceLabel(confidence)}
              <span className={styles.share}>
                <ShareCell part={count} all={dataset.records.length} />
              </span>
            </dt>
            <dd>{confidenceDefinition(confidence)}</dd>
          </div>
        ))}
      </dl>
    </CoverageSection>
  )
}
