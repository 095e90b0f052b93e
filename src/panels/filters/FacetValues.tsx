import { useMemo, useState } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { type Facet, NOT_STATED } from '../../state/view.ts'
import { SHORT_LENGTH, valueTotals } from '../facets.ts'
import styles from './filters.module.css'
import { ValueList } from './ValueList.tsx'

/** The values of a facet in the order of its vocabulary; a long facet shows its most frequent ones first. */
export function FacetValues({ facet }: { readonly facet: Facet }) {
  const { selectors } = useAtlas()
  const chosen = useAtlasState((s) => s.view.filters[facet])
  const [all, setAll] = useState(false)
  const short = SHORT_LENGTH[facet]
  const values = useMemo(() => {
    const { columns } = selectors
    if (short === undefined) return columns.values[facet]
    const totals = valueTotals(columns, facet)
    const order = columns.values[facet].map((value, i) => ({ value, total: totals[i] ?? 0 }))
    const stated = order.filter((o) => o.value !== NOT_STATED).sort((a, b) => b.total - a.total)
    return [...stated.map((o) => o.value), ...(order.length > stated.length ? [NOT_STATED] : [])]
  }, [selectors, facet, short])
  const listed =
    all || short === undefined
      ? values
      : values.filter((value, i) => i < short || value === NOT_STATED || chosen.includes(value))
  return (
    <>
      <ValueList facet={facet} values={listed} />
      {short !== undefined && values.length > short + 1 && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.filter_show_fewer() : m.filter_show_all({ formatted: formatNumber(values.length) })}
        </button>
      )}
    </>
  )
}
