import type { Claim } from '../../domain/schema.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { documentNumber } from '../documents/claims.ts'
import { FindingMark } from '../documents/FindingMark.tsx'
import { localize } from '../words.ts'
import { useGo } from './go.ts'
import groups from './groups.module.css'
import styles from './reading.module.css'
import { Term } from './Term.tsx'

/** Claims in short, each leading to its page. */
export function ClaimList({ claims }: { readonly claims: readonly Claim[] }) {
  const { dataset } = useAtlas()
  const go = useGo()
  return (
    <ul className={styles.claims}>
      {claims.map((claim) => (
        <li key={claim.id} className={styles.claim}>
          <FindingMark finding={claim.finding} size={13} />
          <div>
            <button
              type="button"
              className={`${styles.claimText} ${groups.claimButton}`}
              onClick={() => go({ type: 'claim', id: claim.id })}
            >
              {localize(claim.statement)}
            </button>
            <p className={styles.sourceMeta}>
              <Term id={`finding:${claim.finding}`} /> ·{' '}
              {m.documents_number({ number: documentNumber(dataset, claim.document) })}
            </p>
          </div>
        </li>
      ))}
    </ul>
  )
}
