import type { Claim } from '../../domain/schema.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import type { Selection } from '../../state/view.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { Term } from '../reading/Term.tsx'
import { countryName, firstDateText, localize, titleOf } from '../words.ts'
import { isLead, recordsOf, sharedTie } from './claims.ts'
import styles from './documents.module.css'
import { FindingMark } from './FindingMark.tsx'
import { useShowOnMap } from './pages.ts'

/** A claim in our words, where it stands, what came of it and why, and the records that bear on it. */
export function ClaimItem({ claim, language }: { readonly claim: Claim; readonly language: string }) {
  return (
    <li className={styles.claim} data-finding={claim.finding}>
      <p className={styles.locator}>
        {isLead(claim.section) ? m.documents_lead() : <span lang={language}>{claim.section}</span>}
        <span className={styles.place}>{m.documents_locator({ paragraph: claim.paragraph, line: claim.line })}</span>
      </p>
      <div>
        <p className={styles.statement}>{localize(claim.statement)}</p>
        <p className={styles.finding}>
          <span className="visually-hidden">{m.documents_finding()}</span>{' '}
          <span className={styles.verdict}>
            <FindingMark finding={claim.finding} /> <Term id={`finding:${claim.finding}`} />
          </span>
        </p>
        <p className={styles.reason}>{localize(claim.reason)}</p>
        <ClaimRecords claim={claim} />
        <ClaimLink id={claim.id} />
      </div>
    </li>
  )
}

function ClaimRecords({ claim }: { readonly claim: Claim }) {
  const { dataset } = useAtlas()
  const show = useShowOnMap()
  const records = recordsOf(dataset, claim)
  const tie = sharedTie(records)
  if (records.length === 0) return <p className={styles.note}>{m.documents_no_records()}</p>
  return (
    <>
      <ul className={styles.records} aria-label={m.documents_records()}>
        {records.map((record) => (
          <li key={record.id}>
            <button type="button" className={styles.record} onClick={() => show({ type: 'record', id: record.id })}>
              <KindMark kind={record.kind} size={10} /> <span>{titleOf(record)}</span>{' '}
              <span className={styles.date}>{firstDateText(record)}</span>
            </button>
          </li>
        ))}
      </ul>
      {tie && <ShowTie tie={tie} />}
    </>
  )
}

function ClaimLink({ id }: { readonly id: string }) {
  const show = useShowOnMap()
  return (
    <button type="button" className={styles.tie} onClick={() => show({ type: 'claim', id })}>
      {m.claim_page()} <span className={styles.date}>{id}</span> <span aria-hidden="true">→</span>
    </button>
  )
}

function ShowTie({ tie }: { readonly tie: Selection }) {
  const { dataset } = useAtlas()
  const show = useShowOnMap()
  const name = tie.id
    .split('-')
    .map((id) => countryName(dataset, id))
    .join(' – ')
  return (
    <button type="button" className={styles.tie} onClick={() => show(tie)}>
      {m.documents_show_tie({ name })} <span aria-hidden="true">→</span>
    </button>
  )
}
