import { findingDefinition, findingLabel } from '../../dataset/labels.ts'
import { FINDINGS } from '../../domain/taxonomy.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import type { ClaimsView } from '../../state/view.ts'
import { localize } from '../words.ts'
import { countClaims, toggled } from './claims.ts'
import styles from './documents.module.css'
import { FindingMark } from './FindingMark.tsx'

interface ClaimFiltersProps {
  readonly filter: ClaimsView
  readonly onChange: (filter: ClaimsView) => void
}

/** Documents and findings to choose from, with live counts; the findings are defined where they are chosen. */
export function ClaimFilters({ filter, onChange }: ClaimFiltersProps) {
  const { dataset } = useAtlas()
  const counts = countClaims(dataset.claims, filter)
  const occurring = new Set(dataset.claims.map((c) => c.finding))
  return (
    <nav className={styles.filters} aria-label={m.documents_filters()}>
      <h3 className={styles.filterTitle}>{m.documents_filter_document()}</h3>
      <ul className={styles.choices}>
        {dataset.documents.map((document, i) => (
          <li key={document.id}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={filter.documents.includes(document.id)}
              onClick={() => onChange({ ...filter, documents: toggled(filter.documents, document.id) })}
            >
              <span className={styles.number}>{i + 1}</span>
              <span>{localize(document.title)}</span>
              <span className={styles.count}>{formatNumber(counts.documents.get(document.id) ?? 0)}</span>
            </button>
          </li>
        ))}
      </ul>
      <h3 className={styles.filterTitle}>{m.documents_filter_finding()}</h3>
      <ul className={styles.choices}>
        {FINDINGS.filter((finding) => occurring.has(finding)).map((finding) => (
          <li key={finding}>
            <button
              type="button"
              className={styles.choice}
              aria-pressed={filter.findings.includes(finding)}
              aria-describedby={`define-${finding}`}
              onClick={() => onChange({ ...filter, findings: toggled(filter.findings, finding) })}
            >
              <FindingMark finding={finding} />
              <span>{findingLabel(finding)}</span>
              <span className={styles.count}>{formatNumber(counts.findings[finding])}</span>
            </button>
            <p id={`define-${finding}`} className={styles.define}>
              {findingDefinition(finding)}
            </p>
          </li>
        ))}
      </ul>
    </nav>
  )
}
