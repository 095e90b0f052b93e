import { useMemo } from 'react'
import { countLabel, publisherClassLabel } from '../../dataset/labels.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { yearsText } from '../reading/texts.ts'
import { CoverageSection } from './CoverageSection.tsx'
import styles from './coverage.module.css'
import { reachOf, sourceGroups, topPublishers } from './sources.ts'

const TOP = 12

/** Sources that are whole datasets, by publisher: what each covers, and what it cannot show. */
const DATASETS = [
  {
    publisher: 'ministerio-das-relacoes-exteriores-brasil',
    name: m.coverage_dataset_register,
    text: m.coverage_dataset_register_text,
  },
  {
    publisher: 'defense-cooperation-agreement-dataset-kinne',
    name: m.coverage_dataset_dcad,
    text: m.coverage_dataset_dcad_text,
  },
  {
    publisher: 'multinational-military-exercises-dataset-d-orazio-galambos',
    name: m.coverage_dataset_mme,
    text: m.coverage_dataset_mme_text,
  },
  { publisher: 'atop-project', name: m.coverage_dataset_atop, text: m.coverage_dataset_atop_text },
  { publisher: 'geo-pko', name: m.coverage_dataset_geopko, text: m.coverage_dataset_geopko_text },
] as const

export function SourcesCoverage({ anchor }: { readonly anchor: string }) {
  return (
    <CoverageSection anchor={anchor} title={m.coverage_sources()}>
      <div className={styles.two}>
        <Groups />
        <Publishers />
      </div>
      <Datasets />
    </CoverageSection>
  )
}

function Groups() {
  const { dataset } = useAtlas()
  const groups = useMemo(() => sourceGroups(dataset), [dataset])
  return (
    <div>
      <h4 className={styles.subtitle}>{m.coverage_groups()}</h4>
      <p className={styles.note}>{m.coverage_groups_note()}</p>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.coverage_groups()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.coverage_class()}</th>
            <th scope="col" className={styles.number}>
              {m.coverage_publishers()}
            </th>
            <th scope="col" className={styles.number}>
              {m.coverage_records()}
            </th>
            <th scope="col" className={styles.number}>
              {m.coverage_alone()}
            </th>
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={group.class}>
              <th scope="row">{publisherClassLabel(group.class)}</th>
              <td className={styles.number}>{formatNumber(group.publishers)}</td>
              <td className={styles.number}>{formatNumber(group.records)}</td>
              <td className={styles.number}>{formatNumber(group.alone)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Publishers() {
  const { dataset } = useAtlas()
  const { top, total } = useMemo(() => topPublishers(dataset, TOP), [dataset])
  return (
    <div>
      <h4 className={styles.subtitle}>{m.coverage_top()}</h4>
      <p className={styles.note}>
        {m.coverage_top_note({ shown: formatNumber(top.length), formatted: formatNumber(total) })}
      </p>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.coverage_top()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.coverage_publisher()}</th>
            <th scope="col">{m.coverage_publisher_class()}</th>
            <th scope="col" className={styles.number}>
              {m.coverage_records()}
            </th>
          </tr>
        </thead>
        <tbody>
          {top.map(({ publisher, records }) => (
            <tr key={publisher.id}>
              <th scope="row">{publisher.name}</th>
              <td>{publisherClassLabel(publisher.class)}</td>
              <td className={styles.number}>{formatNumber(records)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}

function Datasets() {
  const { dataset } = useAtlas()
  const listed = useMemo(
    () =>
      DATASETS.map((d) => ({ ...d, reach: reachOf(dataset, d.publisher) })).filter(({ reach }) => reach.records > 0),
    [dataset],
  )
  if (listed.length === 0) return null
  return (
    <>
      <h4 className={styles.subtitle}>{m.coverage_datasets()}</h4>
      <dl className={styles.datasets}>
        {listed.map(({ publisher, name, text, reach }) => (
          <div key={publisher}>
            <dt>
              {name()}
              <span className={styles.faint}>
                {m.coverage_dataset_figures({
                  records: countLabel('record', reach.records),
                  years: yearsText(reach.years),
                })}
              </span>
            </dt>
            <dd>{text()}</dd>
          </div>
        ))}
      </dl>
    </>
  )
}
