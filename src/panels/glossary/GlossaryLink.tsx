import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { lookUp } from '../../state/view.ts'
import styles from './glossary.module.css'

interface GlossaryLinkProps {
  /** See terms.ts. */
  readonly id: string
  readonly term: string
}

/** From a definition to its place in the glossary. */
export function GlossaryLink({ id, term }: GlossaryLinkProps) {
  const apply = useAtlasState((s) => s.apply)
  return (
    <button
      type="button"
      className={styles.link}
      aria-label={m.words_open_term({ term })}
      onClick={() => apply(lookUp(id))}
    >
      {m.words_open()}
    </button>
  )
}
