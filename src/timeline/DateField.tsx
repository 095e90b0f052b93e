import { type KeyboardEvent, memo, useId, useState } from 'react'
import type { Day } from '../domain/time.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { setWindow, type View } from '../state/view.ts'
import styles from './DateField.module.css'
import type { End } from './moves.ts'
import { parseTyped, typedWindow } from './typed.ts'
import { typedText } from './words.ts'

interface DateFieldProps extends Pick<View, 'mode' | 'lang'> {
  readonly which: End
  readonly day: Day | null
}

/** One end of the window as text. What cannot be read stays as it was typed, with what is accepted said under it. */
export const DateField = memo(function DateField({ which, day, mode, lang }: DateFieldProps) {
  const { store } = useAtlas()
  const id = useId()
  const [draft, setDraft] = useState<string | null>(null)
  const [wrong, setWrong] = useState(false)
  const starts = which === 'from'
  const unused = starts && mode === 'until'

  const leave = () => {
    setDraft(null)
    setWrong(false)
  }
  const commit = () => {
    if (draft === null) return
    const typed = parseTyped(draft, lang)
    if (!typed) return setWrong(true)
    const { window } = store.getState().view
    const { from, to } = typedWindow(which, typed, starts ? window.to : window.from)
    store.getState().apply(setWindow(from, to))
    leave()
  }
  const key = (event: KeyboardEvent) => {
    if (event.key === 'Enter') commit()
    if (event.key === 'Escape' && draft !== null) {
      // The draft alone is given up, not whatever the field stands in.
      event.stopPropagation()
      leave()
    }
  }
  return (
    <div className={styles.field} data-which={which}>
      <label htmlFor={id}>{starts ? m.timeline_earliest() : m.timeline_latest()}</label>
      <input
        id={id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        placeholder={m.timeline_open()}
        disabled={unused}
        title={unused ? m.timeline_unused_start() : undefined}
        value={draft ?? typedText(which, day)}
        aria-invalid={wrong || undefined}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        onChange={(event) => setDraft(event.target.value)}
        onBlur={commit}
        onKeyDown={key}
      />
      {wrong && (
        <p id={`${id}-wrong`} role="alert">
          {m.timeline_not_a_date()}
        </p>
      )}
    </div>
  )
})
