import { createContext, type ReactNode, type RefObject, use } from 'react'
import styles from './reading.module.css'

/** The heading that takes the focus when a page opens from the keyboard. */
export const HeadingContext = createContext<RefObject<HTMLHeadingElement | null> | null>(null)

interface PageHeadProps {
  readonly kicker: ReactNode
  readonly title: ReactNode
  readonly children?: ReactNode
}

export function PageHead({ kicker, title, children }: PageHeadProps) {
  const heading = use(HeadingContext)
  return (
    <header className={styles.head}>
      <p className={styles.kicker}>{kicker}</p>
      <h2 className={styles.title} ref={heading} tabIndex={-1}>
        {title}
      </h2>
      {children}
    </header>
  )
}
