import { useId, useState } from 'react'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { type Facet, MULTI_FACETS, setFacet } from '../../state/view.ts'
import { facetLabel } from '../words.ts'
import { AllChoice } from './AllChoice.tsx'
import { CountryValues } from './CountryValues.tsx'
import { FacetValues } from './FacetValues.tsx'
import styles from './filters.module.css'

interface FacetGroupProps {
  readonly facet: Facet
  readonly startsOpen: boolean
}

/** One facet: a fieldset that folds. Its header says how many values are ticked, so that a folded one hides nothing. */
export function FacetGroup({ facet, startsOpen }: FacetGroupProps) {
  const chosen = useAtlasState((s) => s.view.filters[facet])
  const apply = useAtlasState((s) => s.apply)
  const [open, setOpen] = useState(startsOpen || chosen.length > 0)
  const body = useId()
  const label = facetLabel(facet)
  const multi = MULTI_FACETS.find((f) => f === facet)
  return (
    <fieldset className={styles.facet}>
      <legend className={styles.legend}>
        <button
          type="button"
          className={styles.fold}
          aria-expanded={open}
          aria-controls={body}
          onClick={() => setOpen(!open)}
        >
          <span className={styles.caret} aria-hidden="true" />
          {label}
          {chosen.length > 0 && (
            <span className={styles.chosen}>
              {m.filter_chosen({ count: chosen.length, formatted: formatNumber(chosen.length) })}
            </span>
          )}
        </button>
      </legend>
      {chosen.length > 0 && (
        <button
          type="button"
          className={styles.clear}
          aria-label={m.filter_clear_facet({ facet: label })}
          onClick={() => apply(setFacet(facet, []))}
        >
          {m.filter_clear()}
        </button>
      )}
      {multi && <AllChoice facet={multi} />}
      <div id={body} className={styles.body} hidden={!open}>
        {open && (facet === 'country' ? <CountryValues /> : <FacetValues facet={facet} />)}
      </div>
    </fieldset>
  )
}
