import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { localize } from '../words.ts'
import styles from './reading.module.css'

/** For a pair without a bilateral record, whatever the view shows: whether anyone looked, when and how. */
export function Searched({ pair }: { readonly pair: string }) {
  const { dataset } = useAtlas()
  if (dataset.byPair.has(pair)) return null
  const search = dataset.searches.find((s) => s.pair === pair)
  if (!search) return <p className={styles.note}>{m.claim_not_searched()}</p>
  const count = search.queries.length
  const figures = { count, formatted: formatNumber(count), date: formatEdtf(search.searchedOn) }
  return (
    <div className={styles.note}>
      <p>
        {search.found ? m.claim_searched_found(figures) : m.claim_searched_nothing(figures)}
        {search.note && ` ${localize(search.note)}`}
      </p>
      <details className={styles.queries}>
        <summary>{m.claim_queries()}</summary>
        <ul>
          {search.queries.map((query) => (
            <li key={query}>{query}</li>
          ))}
        </ul>
      </details>
    </div>
  )
}
