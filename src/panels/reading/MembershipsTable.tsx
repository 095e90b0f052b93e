import { fieldLabel } from '../../dataset/labels.ts'
import type { Membership, Organization } from '../../domain/schema.ts'
import { partsOf } from '../../domain/time.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { compareText, formatList, formatNumber, formatParts } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { type Holding, holdingOn, type MemberState, standingOn } from '../../state/members.ts'
import { StatusMark, type StatusTone } from '../../ui/StatusMark.tsx'
import { countryName } from '../words.ts'
import { useGo } from './go.ts'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { Refs } from './Sources.tsx'
import { Term } from './Term.tsx'

/** Every interval of membership, and where it leaves each state at the end of the time window: what the map draws. */
export function MembershipsTable({ record }: { readonly record: Organization }) {
  const { dataset, selectors } = useAtlas()
  const day = useAtlasState((s) => selectors.statusDay(s.view))
  const go = useGo()
  const name = (id: string) => countryName(dataset, id)
  const rows = [...record.memberships].sort(
    (a, b) => compareText(name(a.country), name(b.country)) || ((a.from ?? '') < (b.from ?? '') ? -1 : 1),
  )
  const states = new Set(rows.map((r) => r.country)).size
  return (
    <Section
      title={m.read_memberships()}
      count={states}
      {...(record.membersIncomplete ? { note: m.read_members_incomplete() } : {})}
    >
      <p className={styles.text}>{standingText(record, day)}</p>
      <p className={styles.note}>{m.read_members_on_map()}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.read_memberships()}</caption>
        <thead>
          <tr>
            <th scope="col">
              {m.filter_facet_country()}
              <Refs fields={['memberships', 'parties']} name={m.read_memberships()} />
            </th>
            <th scope="col">{fieldLabel('status')}</th>
            <th scope="col">{m.read_from()}</th>
            <th scope="col">{m.read_to()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr
              key={`${row.country}-${row.status}-${row.from ?? ''}`}
              className={styles.membership}
              data-holding={holdingOn(row, day)}
            >
              <th scope="row">
                <button
                  type="button"
                  className={styles.textButton}
                  onClick={() => go({ type: 'country', id: row.country })}
                >
                  {name(row.country)}
                </button>
              </th>
              <td>
                <StatusMark tone={toneOn(row, day)} /> <Term id={`member:${row.status}`} />{' '}
                <span className={styles.faint}>{HOLDING[holdingOn(row, day)]()}</span>
              </td>
              <td>{row.from ? formatEdtf(row.from, 'short') : m.undated()}</td>
              <td>{row.to ? formatEdtf(row.to, 'short') : '–'}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}

const HOLDING: Record<Holding, () => string> = {
  now: m.read_member_now,
  past: m.read_member_past,
  future: m.read_member_future,
}

/** The strokes of the map: solid for a member, dashed for whoever else is tied on the day. */
function toneOn(membership: Membership, day: number): StatusTone {
  if (holdingOn(membership, day) !== 'now') return 'past'
  return membership.status === 'member' ? 'sure' : 'unsure'
}

const STANDING: readonly (readonly [MemberState, (inputs: { count: number; formatted: string }) => string])[] = [
  ['member', m.read_members_member],
  ['suspended', m.read_members_suspended],
  ['observer', m.read_members_observer],
  ['former', m.read_members_former],
  ['future', m.read_members_future],
]

/** "On 31 December 2019: 5 members, 2 suspended and 5 no longer members." */
function standingText(record: Organization, day: number): string {
  const { year, month, day: dayOfMonth } = partsOf(day)
  const states = [...standingOn(record.memberships, day).values()]
  const counts = STANDING.map(([state, text]) => ({ text, count: states.filter((s) => s === state).length }))
  const told = counts.filter(({ count }, i) => count > 0 || i === 0)
  return m.read_members_on({
    date: formatParts(year, month, dayOfMonth),
    counts: formatList(told.map(({ text, count }) => text({ count, formatted: formatNumber(count) }))),
  })
}
