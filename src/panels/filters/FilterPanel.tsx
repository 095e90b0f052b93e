import { m } from '../../i18n/generated/messages.js'
import { FACET_ORDER } from '../facets.ts'
import { GlossaryDoor } from '../glossary/GlossaryDoor.tsx'
import { FacetGroup } from './FacetGroup.tsx'
import { FilterSentence } from './FilterSentence.tsx'
import styles from './filters.module.css'

/** All facets. What is open at first is what most readers come for. */
export function FilterPanel() {
  return (
    <section className={styles.panel} aria-labelledby="filter-title">
      <h2 id="filter-title" className={styles.title}>
        {m.filter_title()}
      </h2>
      <p className={styles.rule}>{m.filter_rule()}</p>
      <p className={styles.rule}>
        <GlossaryDoor />
      </p>
      <FilterSentence />
      {FACET_ORDER.map((facet) => (
        <FacetGroup key={facet} facet={facet} startsOpen={facet === 'kind' || facet === 'threat'} />
      ))}
    </section>
  )
}
