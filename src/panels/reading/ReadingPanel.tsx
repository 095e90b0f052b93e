import { useEffect, useRef } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { type Selection, select } from '../../state/view.ts'
import { leavePanel, PANEL_ATTRIBUTE, wantsFocus } from './attention.ts'
import { ClaimView } from './ClaimView.tsx'
import { CopyAddress } from './CopyAddress.tsx'
import { CountryView } from './CountryView.tsx'
import { HeadingContext } from './PageHead.tsx'
import { PairView } from './PairView.tsx'
import { PermanentLink } from './PermanentLink.tsx'
import { RecordView } from './RecordView.tsx'
import styles from './reading.module.css'
import { SeriesView } from './SeriesView.tsx'
import { SourceView } from './SourceView.tsx'

/** The page of whatever is selected; nothing while nothing is. The frame around it is the landmark. */
export function ReadingPanel() {
  const selection = useAtlasState((s) => s.view.selection)
  const apply = useAtlasState((s) => s.apply)
  const panel = useRef<HTMLDivElement>(null)
  const heading = useRef<HTMLHeadingElement>(null)

  // biome-ignore lint/correctness/useExhaustiveDependencies: runs when another page opens
  useEffect(() => {
    panel.current?.scrollTo?.({ top: 0 })
    if (wantsFocus()) heading.current?.focus({ preventScroll: true })
  }, [selection?.type, selection?.id])

  const open = selection !== null
  useEffect(() => {
    if (!open) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return
      apply(select(null))
      leavePanel()
    }
    const element = panel.current
    element?.addEventListener('keydown', onKey)
    return () => element?.removeEventListener('keydown', onKey)
  }, [open, apply])

  if (!selection) return null
  return (
    <div ref={panel} className={styles.panel} {...{ [PANEL_ATTRIBUTE]: '' }}>
      <div className={styles.tools}>
        <CopyAddress />
        <button type="button" className={`${styles.textButton} ${styles.print}`} onClick={() => window.print()}>
          {m.access_print()}
        </button>
        <PermanentLink />
        <button
          type="button"
          className={styles.close}
          aria-label={m.close()}
          title={m.close()}
          onClick={() => {
            apply(select(null))
            leavePanel()
          }}
        >
          <span aria-hidden="true">×</span>
        </button>
      </div>
      <HeadingContext value={heading}>
        <article className={styles.page}>
          <Page selection={selection} />
        </article>
      </HeadingContext>
    </div>
  )
}

function Page({ selection }: { readonly selection: Selection }) {
  switch (selection.type) {
    case 'country':
      return <CountryView key={selection.id} id={selection.id} />
    case 'pair':
      return <PairView key={selection.id} id={selection.id} />
    case 'record':
      return <RecordView key={selection.id} id={selection.id} />
    case 'series':
      return <SeriesView key={selection.id} id={selection.id} />
    case 'claim':
      return <ClaimView key={selection.id} id={selection.id} />
    case 'source':
      return <SourceView key={selection.id} id={selection.id} />
  }
}
