import { useId } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { type MultiFacet, setAll } from '../../state/view.ts'
import styles from './filters.module.css'

/** Any of the ticked values, or all of them in one record. Offered as soon as there is a difference. */
export function AllChoice({ facet }: { readonly facet: MultiFacet }) {
  const ticked = useAtlasState((s) => s.view.filters[facet].length)
  const all = useAtlasState((s) => s.view.all.includes(facet))
  const apply = useAtlasState((s) => s.apply)
  const name = useId()
  if (ticked < (all ? 1 : 2)) return null
  const choices = [
    { label: m.filter_any(), title: m.filter_any_explained(), checked: !all, value: false },
    { label: m.filter_all(), title: m.filter_all_explained(), checked: all, value: true },
  ]
  return (
    <fieldset className={styles.anyAll}>
      <legend className="visually-hidden">{m.filter_any_all()}</legend>
      {choices.map(({ label, title, checked, value }) => (
        <label key={label} title={title}>
          <input type="radio" name={name} checked={checked} onChange={() => apply(setAll(facet, value))} />
          {label}
        </label>
      ))}
    </fieldset>
  )
}
