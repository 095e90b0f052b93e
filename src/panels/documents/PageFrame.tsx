import { type ReactNode, useEffect, useId, useRef } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { wantsFocus } from '../reading/attention.ts'
import styles from './page.module.css'
import { useOpenPage } from './pages.ts'

interface PageFrameProps {
  readonly kicker: string
  readonly title: string
  readonly children: ReactNode
}

/** A page over the whole stage, with its own scroll and a way back to the map. */
export function PageFrame({ kicker, title, children }: PageFrameProps) {
  const id = useId()
  const open = useOpenPage()
  const frame = useRef<HTMLElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  useEffect(() => {
    if (wantsFocus()) heading.current?.focus({ preventScroll: true })
  }, [])
  useEffect(() => {
    const element = frame.current
    const onKey = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) open('map')
    }
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [open])

  return (
    <section ref={frame} className={styles.frame} aria-labelledby={id}>
      <div className={styles.bar}>
        <button type="button" className={styles.back} onClick={() => open('map')}>
          <span aria-hidden="true">←</span> {m.documents_back_to_map()}
        </button>
      </div>
      <article className={styles.page}>
        <header className={styles.head}>
          <p className={styles.kicker}>{kicker}</p>
          <h2 id={id} ref={heading} className={styles.title} tabIndex={-1}>
            {title}
          </h2>
        </header>
        {children}
      </article>
    </section>
  )
}
