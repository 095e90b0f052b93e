import { useState } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { setClaims, setPage } from '../../state/view.ts'
import { NO_CLAIM_FILTER } from '../documents/claims.ts'
import { ClaimList } from './ClaimList.tsx'
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
      <ClaimList claims={all ? claims : claims.slice(0, FEW)} />
      <p className={styles.links}>
        {claims.length > FEW && (
          <button type="button" className={styles.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? m.filter_show_fewer() : m.filter_show_all({ formatted: formatNumber(claims.length) })}
          </button>
        )}
        <button
          type="button"
          className={styles.textButton}
          onClick={() => apply((view) => setPage('documents')(setClaims({ ...NO_CLAIM_FILTER, record: id })(view)))}
        >
          {m.claim_open()}
        </button>
      </p>
    </Section>
  )
}
