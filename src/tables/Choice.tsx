import styles from './tables.module.css'

interface ChoiceProps<T extends string> {
  readonly label: string
  readonly values: readonly T[]
  readonly value: T
  readonly name: (value: T) => string
  readonly onChoose: (value: T) => void
}

/** A labelled list to choose one value from. */
export function Choice<T extends string>({ label, values, value, name, onChoose }: ChoiceProps<T>) {
  return (
    <label className={styles.choice}>
      <span>{label}</span>
      <select
        value={value}
        onChange={(event) => {
          const next = values.find((v) => v === event.target.value)
          if (next !== undefined) onChoose(next)
        }}
      >
        {values.map((v) => (
          <option key={v} value={v}>
            {name(v)}
          </option>
        ))}
      </select>
    </label>
  )
}
