import { useState } from 'react'
import { countLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { Bar } from '../../ui/Bar.tsx'
import { countryName } from '../words.ts'
import type { Partner } from './countryPage.ts'
import { useGo, useHover } from './go.ts'
import styles from './reading.module.css'
import { Section } from './Section.tsx'

const FEW = 10

/** Partners by number of records; each opens the page of the pair. */
export function Partners({ partners }: { readonly partners: readonly Partner[] }) {
  const [regional, setRegional] = useState(false)
  const [all, setAll] = useState(false)
  const listed = regional ? partners.filter((p) => p.southAmerican) : partners
  const most = Math.max(1, ...partners.map((p) => p.bilateral + p.shared))
  return (
    <Section title={m.read_partners_title()} count={listed.length} note={m.read_partners_note()}>
      <label className={styles.toggle}>
        <input type="checkbox" checked={regional} onChange={() => setRegional(!regional)} />
        {m.read_partners_regional()}
      </label>
      <ul className={styles.partners}>
        {(all ? listed : listed.slice(0, FEW)).map((partner) => (
          <PartnerRow key={partner.id} partner={partner} most={most} />
        ))}
      </ul>
      {listed.length > FEW && (
        <button
          type="button"
          className={`${styles.textButton} ${styles.showAll}`}
          aria-expanded={all}
          onClick={() => setAll(!all)}
        >
          {all ? m.filter_show_fewer() : m.filter_show_all({ formatted: formatNumber(listed.length) })}
        </button>
      )}
    </Section>
  )
}

function PartnerRow({ partner, most }: { readonly partner: Partner; readonly most: number }) {
  const { dataset } = useAtlas()
  const go = useGo()
  const hover = useHover({ type: 'pair', id: partner.pair })
  return (
    <li>
      <button
        type="button"
        className={styles.partner}
        onClick={() => go({ type: 'pair', id: partner.pair })}
        {...hover}
      >
        <span>{countryName(dataset, partner.id)}</span>
        <Bar
          share={partner.bilateral / most}
          behind={(partner.bilateral + partner.shared) / most}
          color="var(--kind-agreement)"
        />
        <span className={styles.partnerCount} aria-hidden="true">
          {formatNumber(partner.bilateral)}
          {partner.shared > 0 && <span className={styles.faint}> +{formatNumber(partner.shared)}</span>}
        </span>
        <span className="visually-hidden">
          {m.read_partner_counts({
            bilateral: countLabel('record', partner.bilateral),
            shared: formatNumber(partner.shared),
          })}
        </span>
      </button>
    </li>
  )
}
