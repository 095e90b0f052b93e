import { type ReactNode, useId, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { GlossaryLink } from '../glossary/GlossaryLink.tsx'
import styles from './reading.module.css'

interface DefinedProps {
  readonly term: string
  readonly definition: string
  /** Where the glossary has it; see terms.ts. */
  readonly id: string
  readonly children?: ReactNode
}

/** A term whose definition opens beneath it: by pointer, key or touch alike. */
export function Defined({ term, definition, id: termId, children }: DefinedProps) {
  const [open, setOpen] = useState(false)
  const id = useId()
  return (
    <>
      <button
        type="button"
        className={styles.term}
        aria-expanded={open}
        aria-controls={id}
        aria-label={m.read_define({ term })}
        title={definition}
        onClick={() => setOpen(!open)}
      >
        {term}
      </button>
      {children}
      <span id={id} className={styles.definition} hidden={!open}>
        {open && (
          <>
            {definition} <GlossaryLink id={termId} term={term} />
          </>
        )}
      </span>
    </>
  )
}
