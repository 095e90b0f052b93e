import type { Flow } from '../../domain/schema.ts'
import { formatList, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { Section } from './Section.tsx'
import { TrainingBars } from './TrainingBars.tsx'
import styles from './TrainingFlow.module.css'

/** What the United States reports to have taught a country's forces, year by year. Nothing where nothing is known. */
export function TrainingFlow({ country }: { readonly country: string }) {
  const { dataset } = useAtlas()
  const flows = (dataset.flows.get(country) ?? []).filter((flow) => flow.partner === 'USA')
  if (flows.length === 0) return null
  const counted = flows.some((flow) => flow.students !== undefined)
  const partly = flows.filter((flow) => flow.incomplete).map((flow) => String(flow.year))
  return (
    <Section title={m.flow_title()}>
      <TrainingBars flows={flows} />
      {partly.length > 0 && <p className={styles.note}>{m.flow_note({ years: formatList(partly) })}</p>}
      {!counted && <p className={styles.note}>{m.flow_no_students()}</p>}
      <p className={styles.note}>
        <SourceOf flows={flows} />
      </p>
      <details className={styles.details}>
        <summary>{m.flow_table()}</summary>
        <table className={styles.table}>
          <caption className="visually-hidden">{m.flow_title()}</caption>
          <thead>
            <tr>
              <th scope="col">{m.read_year()}</th>
              <th scope="col">{m.flow_courses()}</th>
              {counted && <th scope="col">{m.flow_students()}</th>}
            </tr>
          </thead>
          <tbody>
            {flows.map((flow) => (
              <tr key={flow.year}>
                <th scope="row">
                  {flow.year}
                  {flow.incomplete && ` (${m.flow_incomplete()})`}
                </th>
                <td>{formatNumber(flow.courses)}</td>
                {counted && <td>{flow.students === undefined ? '–' : formatNumber(flow.students)}</td>}
              </tr>
            ))}
          </tbody>
        </table>
      </details>
    </Section>
  )
}

function SourceOf({ flows }: { readonly flows: readonly Flow[] }) {
  const { dataset } = useAtlas()
  const sources = [...new Set(flows.map((flow) => flow.source))].flatMap((id) => dataset.sources.get(id) ?? [])
  return sources.map((source) => {
    const text = m.flow_source({ citation: source.citation ?? source.title })
    if (!source.url) return <span key={source.id}>{text}</span>
    return (
      <a key={source.id} href={source.url} target="_blank" rel="noopener noreferrer">
        {text}
        <span className="visually-hidden"> {m.read_new_tab()}</span>
      </a>
    )
  })
}
