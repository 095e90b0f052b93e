import { useId, useState } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { type ClaimsView, setClaims } from '../../state/view.ts'
import { GlossaryDoor } from '../glossary/GlossaryDoor.tsx'
import { TourList } from '../tours/TourList.tsx'
import { localize, titleOf } from '../words.ts'
import { ClaimFilters } from './ClaimFilters.tsx'
import { ClaimItem } from './ClaimItem.tsx'
import { claimsByDocument, countFindings, type DocumentClaims, NO_CLAIM_FILTER } from './claims.ts'
import styles from './documents.module.css'
import { FindingBar } from './FindingBar.tsx'
import { PageFrame } from './PageFrame.tsx'

/** What the founding documents claim, and whether the record bears it out. */
export function DocumentsPage() {
  const { dataset } = useAtlas()
  return (
    <PageFrame kicker={m.documents_kicker()} title={m.documents_title()}>
      <div className={styles.intro}>
        <p>{m.documents_intro()}</p>
        <p>{m.documents_not_drawn()}</p>
        <p>
          {m.documents_wording()} <GlossaryDoor />
        </p>
      </div>
      <div className={styles.overall}>
        <FindingBar counts={countFindings(dataset.claims)} label={m.documents_overall()} />
      </div>
      <TourList />
      <Claims />
    </PageFrame>
  )
}

/** The claims that the address asks for; so the choice can be shared, and the back button undoes it. */
function Claims() {
  const { dataset } = useAtlas()
  const filter = useAtlasState((s) => s.view.claims)
  const apply = useAtlasState((s) => s.apply)
  const setFilter = (claims: ClaimsView) => apply(setClaims(claims))
  const groups = claimsByDocument(dataset, filter)
  const shown = groups.reduce((sum, g) => sum + g.claims.length, 0)
  const all = dataset.claims.length
  const narrowed = filter.documents.length > 0 || filter.findings.length > 0 || filter.record !== null
  const about = filter.record === null ? undefined : dataset.records[dataset.indexOf.get(filter.record) ?? -1]
  return (
    <div className={styles.columns}>
      <ClaimFilters filter={filter} onChange={setFilter} />
      <div>
        <div className={styles.shown}>
          {about && (
            <p>
              {m.documents_bearing()} <cite className={styles.about}>{titleOf(about)}</cite>
            </p>
          )}
          <output>
            {shown < all ? m.documents_shown({ shown: formatNumber(shown), claims: countText(all) }) : countText(all)}
          </output>
          {narrowed && (
            <button type="button" className={styles.tie} onClick={() => setFilter(NO_CLAIM_FILTER)}>
              {m.documents_show_all()}
            </button>
          )}
        </div>
        {groups.length === 0 && <p className={styles.note}>{m.documents_none()}</p>}
        {groups.map((group) => (
          // Chosen claims stand open; a new choice starts afresh.
          <DocumentSection key={`${group.document.id} ${JSON.stringify(filter)}`} group={group} opens={narrowed} />
        ))}
      </div>
    </div>
  )
}

interface DocumentSectionProps {
  readonly group: DocumentClaims
  /** Its claims stand open at first. */
  readonly opens: boolean
}

function DocumentSection({ group, opens }: DocumentSectionProps) {
  const { document, number, counts, total, claims } = group
  const [open, setOpen] = useState(opens)
  const id = useId()
  const name = m.documents_number({ number })
  return (
    <section className={styles.document} aria-labelledby={`${id}-title`}>
      <p className={styles.kicker}>
        {name} ·{' '}
        {claims.length < total
          ? m.documents_shown({ shown: formatNumber(claims.length), claims: countText(total) })
          : countText(total)}
      </p>
      <h3 id={`${id}-title`} className={styles.documentTitle}>
        {localize(document.title)}
      </h3>
      <p className={styles.summary}>{localize(document.summary)}</p>
      <FindingBar counts={counts} label={m.documents_findings_of({ name })} />
      <button
        type="button"
        className={styles.fold}
        aria-expanded={open}
        aria-controls={id}
        aria-describedby={`${id}-title`}
        onClick={() => setOpen(!open)}
      >
        {open ? m.documents_fold() : m.documents_read()}
      </button>
      <ol id={id} className={styles.claims} hidden={!open}>
        {open && claims.map((claim) => <ClaimItem key={claim.id} claim={claim} language={document.language} />)}
      </ol>
    </section>
  )
}

function countText(count: number): string {
  return m.documents_count_claims({ count, formatted: formatNumber(count) })
}
