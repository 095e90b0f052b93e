import { lazy, Suspense, useId, useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { Selection } from '../../state/view.ts'
import { CitationBox } from '../take/CitationBox.tsx'
import { citedPage } from '../take/cited.ts'
import styles from './actions.module.css'

const ReportDialog = lazy(async () => ({ default: (await import('../report/ReportDialog.tsx')).ReportDialog }))

/** What a reader does with a page: cite it, or say what is wrong with it. */
export function PageActions({ selection }: { readonly selection: Selection }) {
  const { dataset } = useAtlas()
  const lang = useAtlasState((s) => s.view.lang)
  const [citing, setCiting] = useState(false)
  const [reporting, setReporting] = useState(false)
  const id = useId()
  const cited = citedPage(dataset, lang, selection)
  if (!cited) return null
  return (
    <div className={styles.actions} data-noprint>
      <p className={styles.row}>
        <button
          type="button"
          className={styles.action}
          aria-expanded={citing}
          aria-controls={id}
          onClick={() => setCiting(!citing)}
        >
          {selection.type === 'record' ? m.cite_this() : m.page_cite()}
        </button>
        <button type="button" className={styles.action} aria-haspopup="dialog" onClick={() => setReporting(true)}>
          {m.report_open()}
        </button>
      </p>
      <div id={id} hidden={!citing}>
        {citing && <CitationBox cited={cited} />}
      </div>
      {reporting && (
        <Suspense fallback={null}>
          <ReportDialog selection={selection} onClose={() => setReporting(false)} />
        </Suspense>
      )}
    </div>
  )
}
