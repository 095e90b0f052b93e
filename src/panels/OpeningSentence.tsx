import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { isUnfiltered } from '../state/view.ts'
import { openingText } from './opening.ts'
import styles from './panels.module.css'
import { startersOf } from './starters.ts'

/** One sentence with the figures of what is shown, and three questions to start from. */
export function OpeningSentence() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const apply = useAtlasState((s) => s.apply)
  // At first the questions stand open; later they make room for what they led to.
  const opening = isUnfiltered(view) && view.selection === null
  const questions = (
    <ul className={styles.questions}>
      {startersOf(dataset).map((starter) => (
        <li key={starter.id}>
          <button type="button" onClick={() => apply(starter.transition)}>
            {starter.text}
          </button>
        </li>
      ))}
    </ul>
  )
  return (
    <section className={styles.opening} aria-label={m.opening_label()}>
      <p className={styles.sentence}>{openingText(selectors, view)}</p>
      {/* The questions are about the atlas's records. */}
      {dataset.own?.mode === 'instead' ? null : opening ? (
        questions
      ) : (
        <details className={styles.more}>
          <summary>{m.opening_questions()}</summary>
          {questions}
        </details>
      )}
    </section>
  )
}
