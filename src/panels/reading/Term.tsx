import type { ReactNode } from 'react'
import { termOf } from '../../dataset/terms.ts'
import { Defined } from './Defined.tsx'

interface TermProps {
  /** `threat:cyber`; see terms.ts. */
  readonly id: string
  /** In place of its label, where the sentence needs another form of it. */
  readonly text?: string
  readonly children?: ReactNode
}

/** A word of the atlas with its definition and the way to the glossary. */
export function Term({ id, text, children }: TermProps) {
  const term = termOf(id)
  if (!term) return null
  return (
    <Defined term={text ?? term.label()} definition={term.definition()} id={id}>
      {children}
    </Defined>
  )
}
