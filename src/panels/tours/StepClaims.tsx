import { useId, useState } from 'react'
import { findingLabel } from '../../dataset/labels.ts'
import type { Claim } from '../../domain/schema.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { FindingMark } from '../documents/FindingMark.tsx'
import { useOpenPage, useShowOnMap } from '../documents/pages.ts'
import { localize } from '../words.ts'
import styles from './strip.module.css'

interface Props {
  readonly ids: readonly string[]
  readonly onOpen: () => void
}

/** The document's claims that a step speaks of, with what came of each; the reason unfolds. */
export function StepClaims({ ids, onOpen }: Props) {
  const { dataset } = useAtlas()
  const open = useOpenPage()
  const claims = ids.flatMap((id) => dataset.claims.find((claim) => claim.id === id) ?? [])
  if (claims.length === 0) return null
  return (
    <>
      <h3 className={styles.label}>{m.tours_claims()}</h3>
      <ul aria-label={m.tours_claims()}>
        {claims.map((claim) => (
          <StepClaim key={claim.id} claim={claim} onOpen={onOpen} />
        ))}
      </ul>
      <button
        type="button"
        className={styles.text}
        onClick={() => {
          open('documents')
          onOpen()
        }}
      >
        {m.tours_all_claims()}
      </button>
    </>
  )
}

function StepClaim({ claim, onOpen }: { readonly claim: Claim; readonly onOpen: () => void }) {
  const show = useShowOnMap()
  const id = useId()
  const [open, setOpen] = useState(false)
  return (
    <li>
      <button
        type="button"
        className={styles.claim}
        aria-expanded={open}
        aria-controls={id}
        onClick={() => setOpen(!open)}
      >
        <FindingMark finding={claim.finding} size={12} />
        <span>
          <strong>{findingLabel(claim.finding)}:</strong> {localize(claim.statement)}
        </span>
      </button>
      <p id={id} className={styles.reason} hidden={!open}>
        {localize(claim.reason)}{' '}
        <button
          type="button"
          className={styles.text}
          onClick={() => {
            show({ type: 'claim', id: claim.id })
            onOpen()
          }}
        >
          {m.claim_page()}
        </button>
      </p>
    </li>
  )
}
