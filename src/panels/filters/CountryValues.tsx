import { useMemo, useState } from 'react'
import { compareText, formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { countryOrder, SHORT_LENGTH } from '../facets.ts'
import { fold } from '../fold.ts'
import { countryName } from '../words.ts'
import styles from './filters.module.css'
import { ValueList } from './ValueList.tsx'

/** South American states by name, then partners with most records; typing narrows both. */
export function CountryValues() {
  const { dataset, selectors } = useAtlas()
  const lang = useAtlasState((s) => s.view.lang)
  const chosen = useAtlasState((s) => s.view.filters.country)
  const [all, setAll] = useState(false)
  const [query, setQuery] = useState('')
  // biome-ignore lint/correctness/useExhaustiveDependencies: names, and so their order, follow the language
  const order = useMemo(
    () =>
      countryOrder(dataset, selectors.columns, (a, b) => compareText(countryName(dataset, a), countryName(dataset, b))),
    [dataset, selectors, lang],
  )
  const wanted = fold(query.trim())
  const found = (id: string) =>
    Object.values(dataset.countries.get(id)?.name ?? {}).some((name) => fold(name).includes(wanted))
  const states = wanted === '' ? order.southAmerican : order.southAmerican.filter(found)
  const partners =
    wanted !== ''
      ? order.partners.filter(found)
      : order.partners.filter((id, i) => all || i < (SHORT_LENGTH.country ?? 0) || chosen.includes(id))
  const total = order.southAmerican.length + order.partners.length
  return (
    <>
      <input
        type="search"
        className={styles.find}
        value={query}
        placeholder={m.filter_country_find()}
        aria-label={m.filter_country_find()}
        onChange={(event) => setQuery(event.target.value)}
      />
      {states.length + partners.length === 0 && (
        <output className={styles.nothing}>{m.filter_country_none({ query: query.trim() })}</output>
      )}
      {states.length > 0 && <h3 className={styles.part}>{m.filter_part_region()}</h3>}
      <ValueList facet="country" values={states} />
      {partners.length > 0 && <h3 className={styles.part}>{m.filter_part_partners()}</h3>}
      <ValueList facet="country" values={partners} />
      {wanted === '' && order.partners.length > (SHORT_LENGTH.country ?? 0) && (
        <button type="button" className={styles.more} aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? m.filter_show_fewer() : m.filter_show_all({ formatted: formatNumber(total) })}
        </button>
      )}
    </>
  )
}
