import type { Claim } from '../../domain/schema.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { groupRecords } from '../../state/groups.ts'
import { setClaims, setPage } from '../../state/view.ts'
import { documentNumber, isLead, NO_CLAIM_FILTER } from '../documents/claims.ts'
import { FindingMark } from '../documents/FindingMark.tsx'
import { localize } from '../words.ts'
import { ClaimList } from './ClaimList.tsx'
import { claimsAround, claimsBeside } from './claimPage.ts'
import { useGo } from './go.ts'
import groups from './groups.module.css'
import { newestFirst } from './lookup.ts'
import { NotFound } from './NotFound.tsx'
import { PageActions } from './PageActions.tsx'
import { PageHead } from './PageHead.tsx'
import { RecordList } from './RecordList.tsx'
import { RecordsTimeline } from './RecordsTimeline.tsx'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { Term } from './Term.tsx'

/** One statement of a founding document, what came of it and why, and the records that bear on it. */
export function ClaimView({ id }: { readonly id: string }) {
  const { dataset } = useAtlas()
  const claim = dataset.claimById.get(id)
  if (!claim) return <NotFound id={id} />
  const records = newestFirst(groupRecords(dataset, { type: 'claim', id }))
  const others = claimsBeside(dataset, claim)
  const statement = localize(claim.statement)
  return (
    <>
      <PageHead
        kicker={`${m.claim_kicker({ number: documentNumber(dataset, claim.document) })} · ${id}`}
        title={<span className={groups.statement}>{statement}</span>}
      >
        <p className={styles.note}>{m.claim_paraphrase()}</p>
        <PageActions selection={{ type: 'claim', id }} />
      </PageHead>
      <ClaimFacts claim={claim} />
      <RecordsTimeline name={statement} groups={[{ title: '', records }]} />
      <Section title={m.claim_records()} count={records.length}>
        {records.length === 0 ? (
          <p className={styles.text}>{m.claim_no_records()}</p>
        ) : (
          <RecordList records={records} />
        )}
      </Section>
      {others.length > 0 && (
        <Section title={m.claim_others()} count={others.length}>
          <ClaimList claims={others} />
        </Section>
      )}
      <Around claim={claim} />
    </>
  )
}

function ClaimFacts({ claim }: { readonly claim: Claim }) {
  const { dataset } = useAtlas()
  const apply = useAtlasState((s) => s.apply)
  const document = dataset.documents.find((one) => one.id === claim.document)
  const openDocument = () =>
    apply((view) => setPage('documents')(setClaims({ ...NO_CLAIM_FILTER, documents: [claim.document] })(view)))
  return (
    <dl className={styles.facts}>
      <div>
        <dt>{m.claim_finding()}</dt>
        <dd>
          <FindingMark finding={claim.finding} /> <Term id={`finding:${claim.finding}`} />
        </dd>
      </div>
      <div>
        <dt>{m.claim_reason()}</dt>
        <dd>{localize(claim.reason)}</dd>
      </div>
      <div>
        <dt>{m.claim_document()}</dt>
        <dd>
          {document ? localize(document.title) : claim.document}{' '}
          <button type="button" className={styles.textButton} onClick={openDocument}>
            {m.claim_all_of()}
          </button>
        </dd>
      </div>
      <div>
        <dt>{m.claim_where()}</dt>
        <dd>
          {isLead(claim.section) ? m.documents_lead() : <span lang={document?.language}>{claim.section}</span>},{' '}
          {m.documents_locator({ paragraph: claim.paragraph, line: claim.line })}
        </dd>
      </div>
    </dl>
  )
}

/** On to the claims before and after it in the document. */
function Around({ claim }: { readonly claim: Claim }) {
  const { dataset } = useAtlas()
  const go = useGo()
  const { before, after } = claimsAround(dataset, claim)
  return (
    <p className={groups.around}>
      {before && (
        <button type="button" className={styles.textButton} onClick={() => go({ type: 'claim', id: before.id })}>
          <span aria-hidden="true">←</span> {m.claim_previous()}
        </button>
      )}
      {after && (
        <button type="button" className={styles.textButton} onClick={() => go({ type: 'claim', id: after.id })}>
          {m.claim_next()} <span aria-hidden="true">→</span>
        </button>
      )}
    </p>
  )
}
