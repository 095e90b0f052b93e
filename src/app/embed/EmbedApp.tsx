import { useState } from 'react'
import { m } from '../../i18n/generated/messages.js'
import { setActiveLocale } from '../../i18n/locale.ts'
import { MapView } from '../../map/MapView.tsx'
import { FilterChips } from '../../panels/filters/FilterChips.tsx'
import { FilterPanel } from '../../panels/filters/FilterPanel.tsx'
import { Legend } from '../../panels/Legend.tsx'
import { openingText } from '../../panels/opening.ts'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import type { UrlProblem } from '../../state/url.ts'
import { writeUrl } from '../../state/url.ts'
import { type EmbedPart, FACETS, setEmbed } from '../../state/view.ts'
import { Timeline } from '../../timeline/Timeline.tsx'
import { useSize } from '../../ui/useMeasured.ts'
import { ErrorBoundary } from '../ErrorBoundary.tsx'
import { FilterSheet } from '../FilterSheet.tsx'
import { Notice } from '../Notice.tsx'
import { useDocument } from '../useDocument.ts'
import { COMPACT, useMedia } from '../useMedia.ts'
import styles from './EmbedApp.module.css'

/** The map in a frame of another page, with the parts that its address asks for and a way to the whole atlas. */
export function EmbedApp({ problems }: { readonly problems: readonly UrlProblem[] }) {
  const { selectors } = useAtlas()
  const view = useAtlasState((state) => state.view)
  setActiveLocale(view.lang)
  useDocument()
  const compact = useMedia(COMPACT)
  const [sheetOpen, setSheetOpen] = useState(false)
  const [footRef, foot] = useSize()
  const [legendRef, legend] = useSize()
  const shows = (part: EmbedPart) => view.embed?.includes(part) ?? false
  const chosen = FACETS.reduce((n, facet) => n + view.filters[facet].length, 0)
  const whole = writeUrl(setEmbed(null)(view))
  const side = shows('legend') && !compact
  return (
    <div className={styles.embed}>
      <header className={styles.bar}>
        {shows('title') ? (
          <div className={styles.title}>
            <h1>{m.atlas_title()}</h1>
            <p>{openingText(selectors, view)}</p>
          </div>
        ) : (
          <h1 className="visually-hidden">{m.atlas_title()}</h1>
        )}
        {shows('filters') && (
          <button type="button" className={styles.filters} onClick={() => setSheetOpen(true)}>
            {chosen > 0 ? m.filters_button_count({ count: chosen }) : m.filters_button()}
          </button>
        )}
        <a className={styles.open} href={whole} target="_blank" rel="noopener">
          {m.embed_open()}
          <span className="visually-hidden"> {m.read_new_tab()}</span>
        </a>
      </header>
      <main className={styles.stage}>
        <ErrorBoundary part={m.part_map()}>
          <MapView insets={{ top: 0, right: 0, bottom: foot.height, left: side ? legend.width : 0 }} />
        </ErrorBoundary>
        <Notice problems={problems} />
        {shows('legend') && (
          <div
            ref={legendRef}
            className={styles.legend}
            style={{ bottom: foot.height, maxHeight: `calc(100% - ${foot.height}px)` }}
          >
            <Legend startsOpen={side} />
          </div>
        )}
        {shows('timeline') && (
          <div ref={footRef} className={styles.foot}>
            <ErrorBoundary part={m.part_timeline()}>
              <Timeline compact />
            </ErrorBoundary>
          </div>
        )}
      </main>
      {shows('filters') && (
        <FilterSheet open={sheetOpen} onClose={() => setSheetOpen(false)}>
          <FilterChips />
          <FilterPanel />
        </FilterSheet>
      )}
    </div>
  )
}
