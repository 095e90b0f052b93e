import { countLabel } from '../../dataset/labels.ts'
import { pairCountries } from '../../domain/pair.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { useGo, useHover } from '../reading/go.ts'
import { countryName } from '../words.ts'
import { CompareSection } from './CompareTable.tsx'
import type { Between, Comparison, PartnerGroup } from './compare.ts'
import styles from './partners.module.css'

/** What ties the compared countries to one another. */
export function BetweenThem({ between }: { readonly between: readonly Between[] }) {
  return (
    <CompareSection title={m.compare_between()} note={m.compare_between_note()}>
      <ul className={styles.between}>
        {between.map(({ pair, bilateral, shared }) => (
          <li key={pair}>
            <PairButton pair={pair} bilateral={bilateral} shared={shared} named />
          </li>
        ))}
      </ul>
    </CompareSection>
  )
}

/** Partners by who has them; every number opens the page of its pair. */
export function PartnersShared({ comparison }: { readonly comparison: Comparison }) {
  return (
    <CompareSection title={m.compare_partners()} note={m.compare_partners_note()}>
      <div className={styles.groups}>
        {comparison.partners.map((group) => (
          <Group key={group.of.join()} group={group} among={comparison.countries.length} />
        ))}
      </div>
    </CompareSection>
  )
}

function Group({ group, among }: { readonly group: PartnerGroup; readonly among: number }) {
  const { dataset } = useAtlas()
  const names = formatList(group.of.map((id) => countryName(dataset, id)))
  const whole = among === 2 ? m.compare_both_have() : m.compare_all_have()
  const some = group.of.length === 1 ? m.compare_one_has({ name: names }) : m.compare_some_have({ names })
  const title = group.of.length === among ? whole : some
  return (
    <section className={styles.group} data-own={group.of.length === 1 || undefined} aria-label={title}>
      <h4 className={styles.groupTitle}>
        {m.compare_group_count({ title, formatted: formatNumber(group.partners.length) })}
      </h4>
      {group.partners.length === 0 && <p className={styles.none}>{m.compare_no_partner()}</p>}
      {group.partners.length > 0 &&
        (group.of.length > 1 ? <Shared group={group} title={title} /> : <Own group={group} />)}
    </section>
  )
}

interface SharedProps {
  readonly group: PartnerGroup
  readonly title: string
}

/** A row for each partner, a number for each country that has it. */
function Shared({ group, title }: SharedProps) {
  const { dataset } = useAtlas()
  return (
    <table className={styles.partners}>
      <caption className="visually-hidden">{title}</caption>
      <thead>
        <tr>
          <th scope="col">{m.compare_partner()}</th>
          {group.of.map((id) => (
            <th key={id} scope="col">
              {countryName(dataset, id)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {group.partners.map(({ id, ties }) => (
          <tr key={id}>
            <th scope="row">{countryName(dataset, id)}</th>
            {ties.map(({ pair, bilateral }) => (
              <td key={pair}>
                <PairButton pair={pair} bilateral={bilateral} />
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function Own({ group }: { readonly group: PartnerGroup }) {
  return (
    <ul className={styles.own}>
      {group.partners.map(({ id, ties }) => (
        <li key={id}>
          {ties.map(({ pair, bilateral }) => (
            <PairButton key={pair} pair={pair} bilateral={bilateral} partner={id} />
          ))}
        </li>
      ))}
    </ul>
  )
}

interface PairButtonProps {
  readonly pair: string
  readonly bilateral: number
  readonly shared?: number
  /** Writes the pair's name beside the number, or only this partner's. */
  readonly named?: boolean
  readonly partner?: string
}

function PairButton({ pair, bilateral, shared = 0, named = false, partner }: PairButtonProps) {
  const { dataset } = useAtlas()
  const go = useGo()
  const hover = useHover({ type: 'pair', id: pair })
  const name = pairCountries(pair)
    .map((id) => countryName(dataset, id))
    .join(' – ')
  const records = countLabel('record', bilateral)
  return (
    <button
      type="button"
      className={styles.pair}
      aria-label={m.compare_pair_records({
        pair: name,
        records: shared > 0 ? m.read_partner_counts({ bilateral: records, shared: formatNumber(shared) }) : records,
      })}
      onClick={() => go({ type: 'pair', id: pair })}
      {...hover}
    >
      {named && <span className={styles.pairName}>{name}</span>}
      {partner && <span className={styles.pairName}>{countryName(dataset, partner)}</span>}
      <span className={styles.pairCount}>{formatNumber(bilateral)}</span>
      {shared > 0 && <span className={styles.faint}>+{formatNumber(shared)}</span>}
    </button>
  )
}
