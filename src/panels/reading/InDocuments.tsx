import { useState } from 'react'
import { findingDefinition, findingLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { setPage } from '../../state/view.ts'
import { documentNumber } from '../documents/claims.ts'
import { FindingMark } from '../documents/FindingMark.tsx'
import { localize } from '../words.ts'
import { Defined } from './Defined.tsx'
import styles from './reading.module.css'
import { Section } from './Section.tsx'

const FEW = 5

/** What the founding documents claim that this record bears on; their page opens on the same claims. */
export function InDocuments({ id }: { readonly id: string }) {
  const { dataset } = useAtlas()
  const apply = useAtlasState((s) => s.apply)
  const [all, setAll] = useState(false)
  const claims = dataset.claimsByRecord.get(id) ?? []
  if (claims.length === 0) return null
  return (
    <Section title={m.claim_section()} count={claims.length} note={m.claim_note()}>
      <ul className={styles.claims}>
        {(all ? claims : claims.slice(0, FEW)).map((claim) => (
          <li key={claim.id} className={styles.claim}>
            <FindingMark finding={claim.finding} size={13} />
            <div>
              <p className={styles.claimText}>{localize(claim.statement)}</p>
              <p className={styles.sourceMeta}>
                <Defined term={findingLabel(claim.finding)} definition={findingDefinition(claim.finding)} /> ·{' '}
                {m.documents_number({ number: documentNumber(dataset, claim.document) })}
              </p>
            </div>
          </li>
        ))}
      </ul>
      <p className={styles.links}>
        {claims.length > FEW && (
          <button type="button" className={styles.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? m.filter_show_fewer() : m.filter_show_all({ formatted: formatNumber(claims.length) })}
          </button>
        )}
        <button type="button" className={styles.textButton} onClick={() => apply(setPage('documents'))}>
          {m.claim_open()}
        </button>
      </p>
    </Section>
  )
}
