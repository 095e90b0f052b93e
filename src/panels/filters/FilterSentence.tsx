import { useEffect, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { isUnfiltered } from '../../state/view.ts'
import { copyText } from '../clipboard.ts'
import styles from './filters.module.css'
import { filterSentence } from './sentence.ts'

/** The filter in words, to be copied; nothing while nothing filters. */
export function FilterSentence() {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const [outcome, setOutcome] = useState<'none' | 'copied' | 'refused'>('none')
  const sentence = filterSentence(dataset, view)
  useEffect(() => {
    if (outcome === 'none') return
    const timer = setTimeout(() => setOutcome('none'), 4000)
    return () => clearTimeout(timer)
  }, [outcome])
  if (isUnfiltered(view)) return null
  return (
    <section className={styles.sentence} aria-label={m.sentence_label()}>
      <p>{sentence}</p>
      <button
        type="button"
        className={styles.copySentence}
        onClick={async () => setOutcome((await copyText(sentence)) ? 'copied' : 'refused')}
      >
        {m.sentence_copy()}
      </button>{' '}
      <span aria-live="polite">
        {outcome === 'copied' && m.read_copied()}
        {outcome === 'refused' && m.sentence_refused()}
      </span>
    </section>
  )
}
