import { useMemo } from 'react'
import { scopeLabel } from '../../dataset/labels.ts'
import { lowerFirst } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { CoverageSection } from './CoverageSection.tsx'
import styles from './coverage.module.css'
import { sharesOf } from './coverage.ts'
import { ShareCell } from './ShareCell.tsx'

/** Two datasets that cover all countries end with this year. */
const LAST_YEAR_OF_DATASETS = 2010

/** How far the data is Brazil's, before and after the datasets on everybody end. */
export function BrazilShare({ anchor }: { readonly anchor: string }) {
  const { dataset } = useAtlas()
  const rows = useMemo(() => sharesOf(dataset, 'BRA', LAST_YEAR_OF_DATASETS), [dataset])
  return (
    <CoverageSection anchor={anchor} title={m.coverage_brazil()} note={m.coverage_brazil_note()}>
      <table className={styles.table}>
        <caption className="visually-hidden">{m.coverage_brazil_caption()}</caption>
        <thead>
          <tr>
            <th scope="col">{m.coverage_what()}</th>
            <th scope="col">{m.coverage_to_year({ year: LAST_YEAR_OF_DATASETS })}</th>
            <th scope="col">{m.coverage_from_year({ year: LAST_YEAR_OF_DATASETS + 1 })}</th>
            <th scope="col">{m.coverage_all_years()}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ what, scope, before, after, all }) => {
            const inputs = { scope: lowerFirst(scopeLabel(scope)) }
            return (
              <tr key={`${what}-${scope}`}>
                <th scope="row">
                  {what === 'agreements' ? m.coverage_row_agreements(inputs) : m.coverage_row_records(inputs)}
                </th>
                {[before, after, all].map((part, i) => (
                  // biome-ignore lint/suspicious/noArrayIndexKey: three fixed columns
                  <td key={i}>
                    <ShareCell {...part} />
                  </td>
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </CoverageSection>
  )
}
