import { useId } from 'react'
import { compareText } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { setCompare } from '../../state/view.ts'
import { countryOrder } from '../facets.ts'
import { countryName } from '../words.ts'
import styles from './compare.module.css'

const SLOTS = [m.compare_first, m.compare_second, m.compare_third]

/** Two or three countries, each chosen from a list of all. */
export function Chooser({ chosen }: { readonly chosen: readonly string[] }) {
  const apply = useAtlasState((s) => s.apply)
  const put = (slot: number, id: string) => {
    const next = [...chosen]
    if (id === '') next.splice(slot, 1)
    else next[slot] = id
    apply(setCompare(next.filter((one) => one !== undefined)))
  }
  return (
    <fieldset className={styles.chooser}>
      <legend className="visually-hidden">{m.compare_choose()}</legend>
      {SLOTS.map((label, slot) => (
        <Slot
          // biome-ignore lint/suspicious/noArrayIndexKey: three fixed places
          key={slot}
          label={label()}
          value={chosen[slot] ?? ''}
          taken={chosen}
          // Places are filled from the left, so that the order in the address is the order seen.
          disabled={slot > chosen.length}
          onChange={(id) => put(slot, id)}
        />
      ))}
    </fieldset>
  )
}

interface SlotProps {
  readonly label: string
  readonly value: string
  readonly taken: readonly string[]
  readonly disabled: boolean
  readonly onChange: (id: string) => void
}

function Slot({ label, value, taken, disabled, onChange }: SlotProps) {
  const { dataset, selectors } = useAtlas()
  const id = useId()
  const name = (country: string) => countryName(dataset, country)
  const byName = (a: string, b: string) => compareText(name(a), name(b))
  const order = countryOrder(dataset, selectors.columns, byName)
  const option = (country: string) => (
    <option key={country} value={country} disabled={country !== value && taken.includes(country)}>
      {name(country)}
    </option>
  )
  return (
    <div className={styles.slot}>
      <label htmlFor={id}>{label}</label>
      <select id={id} value={value} disabled={disabled} onChange={(event) => onChange(event.target.value)}>
        <option value="">{m.compare_none()}</option>
        <optgroup label={m.filter_part_region()}>{order.southAmerican.map(option)}</optgroup>
        <optgroup label={m.filter_part_partners()}>{[...order.partners].sort(byName).map(option)}</optgroup>
      </select>
    </div>
  )
}
