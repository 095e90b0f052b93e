import type { Agreement } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { compareText } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { partyName } from '../words.ts'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { Refs } from './Sources.tsx'

const STEPS = ['signed', 'ratified', 'inForce', 'withdrawn'] as const

const HEAD: Record<(typeof STEPS)[number], () => string> = {
  signed: m.read_action_signed,
  ratified: m.read_action_ratified,
  inForce: m.read_action_in_force,
  withdrawn: m.read_action_withdrawn,
}

/** When each party signed, ratified and left, as far as sources say. A column that nothing fills is left out. */
export function ActionsTable({ actions }: { readonly actions: NonNullable<Agreement['actions']> }) {
  const { dataset } = useAtlas()
  const name = (id: string) => partyName(dataset, id)
  const rows = actions
    .map((action, place) => ({ action, place }))
    .sort((a, b) => compareText(name(a.action.party), name(b.action.party)) || a.place - b.place)
  const steps = STEPS.filter((step) => actions.some((action) => action[step] !== undefined))
  return (
    <Section title={m.read_actions()} note={m.read_actions_note()}>
      <p className={styles.note}>
        {m.read_evidence()}
        <Refs fields={['actions']} name={m.read_actions()} />
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.read_actions()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.filter_facet_country()}</th>
            {steps.map((step) => (
              <th key={step} scope="col">
                {HEAD[step]()}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ action, place }) => (
            <tr key={place}>
              <th scope="row">{name(action.party)}</th>
              {steps.map((step) => (
                <td key={step}>{action[step] ? formatEdtf(action[step], 'short') : '–'}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </Section>
  )
}
