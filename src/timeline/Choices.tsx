import { memo, useId } from 'react'
import { modeDefinition, modeLabel } from '../dataset/labels.ts'
import { m } from '../i18n/generated/messages.js'
import { useAtlas } from '../state/context.ts'
import { MODES, setMode, setWindow, type View, type Window } from '../state/view.ts'
import styles from './Choices.module.css'
import { addMonths } from './calendar.ts'

interface ModeChoiceProps extends Pick<View, 'mode'> {
  /** Not read: its words follow the language. */
  readonly lang: View['lang']
}

/** How the window is read, in words; left alone while the window moves. */
export const ModeChoice = memo(function ModeChoice({ mode: chosen }: ModeChoiceProps) {
  const { store } = useAtlas()
  const name = useId()
  return (
    <fieldset className={styles.modes}>
      <legend className="visually-hidden">{m.timeline_mode()}</legend>
      {MODES.map((mode) => (
        <label key={mode} title={modeDefinition(mode)}>
          <input
            type="radio"
            name={name}
            checked={chosen === mode}
            onChange={() => store.getState().apply(setMode(mode))}
          />
          {modeLabel(mode)}
        </label>
      ))}
    </fieldset>
  )
})

/** Windows that readers ask for most. */
export function QuickChoices({ view }: { view: View }) {
  const { dataset, store } = useAtlas()
  const { today } = dataset
  const choices: readonly { readonly label: string; readonly window: Window }[] = [
    { label: m.timeline_all_years(), window: { from: null, to: null } },
    { label: m.timeline_today(), window: { from: today - 1, to: today } },
    { label: m.timeline_last_ten(), window: { from: addMonths(today, -120), to: today } },
  ]
  return (
    // biome-ignore lint/a11y/useSemanticElements: three buttons are no set of form fields
    <div className={styles.quick} role="group" aria-label={m.timeline_quick()}>
      {choices.map(({ label, window: { from, to } }) => (
        <button
          key={label}
          type="button"
          aria-pressed={view.window.from === from && view.window.to === to}
          onClick={() => store.getState().apply(setWindow(from, to))}
        >
          {label}
        </button>
      ))}
    </div>
  )
}
