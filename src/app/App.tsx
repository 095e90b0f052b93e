import { useState } from 'react'
import { m } from '../i18n/generated/messages.js'
import { setActiveLocale } from '../i18n/locale.ts'
import { MapView } from '../map/MapView.tsx'
import { FilterChips } from '../panels/filters/FilterChips.tsx'
import { FilterPanel } from '../panels/filters/FilterPanel.tsx'
import { Legend } from '../panels/Legend.tsx'
import { OpeningSentence } from '../panels/OpeningSentence.tsx'
import { OwnBanner } from '../panels/own/OwnBanner.tsx'
import { ReadingPanel } from '../panels/reading/ReadingPanel.tsx'
import { TourStrip } from '../panels/tours/TourStrip.tsx'
import { useAtlasState } from '../state/context.ts'
import type { UrlProblem } from '../state/url.ts'
import { FACETS } from '../state/view.ts'
import { Timeline } from '../timeline/Timeline.tsx'
import { useSize } from '../ui/useMeasured.ts'
import { Announcer } from './Announcer.tsx'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'
import { FilterSheet } from './FilterSheet.tsx'
import { Header } from './Header.tsx'
import { Keys } from './Keys.tsx'
import { Notice } from './Notice.tsx'
import { isWhole, PageStage } from './PageStage.tsx'
import { readPreference, writePreference } from './preferences.ts'
import { PrintBrief } from './print/PrintBrief.tsx'
import { ReadingSheet } from './ReadingSheet.tsx'
import { SkipLink } from './SkipLink.tsx'
import { TakeAway } from './TakeAway.tsx'
import { useDocument } from './useDocument.ts'
import { useKeys } from './useKeys.ts'
import { COMPACT, MENU, SIDE, useMedia } from './useMedia.ts'

/** The frame: map beneath everything, rail on the left, reading panel on the right, timeline along the bottom. */
export function App({ problems }: { problems: readonly UrlProblem[] }) {
  // Part by part, so that a moving window does not render the frame and all that stands still in it.
  const lang = useAtlasState((state) => state.view.lang)
  const page = useAtlasState((state) => state.view.page)
  const selection = useAtlasState((state) => state.view.selection)
  const onTour = useAtlasState((state) => state.view.tour !== null)
  const filters = useAtlasState((state) => state.view.filters)
  // Before any child renders: every message below reads it.
  setActiveLocale(lang)
  useDocument()
  const compact = useMedia(COMPACT)
  const menu = useMedia(MENU)
  const side = useMedia(SIDE)
  const [railOpen, setRailOpen] = useState(() => readPreference('rail') !== 'closed')
  const [sheetOpen, setSheetOpen] = useState(false)
  const [taking, setTaking] = useState(false)
  const [railRef, rail] = useSize()
  const [panelRef, panel] = useSize()
  const [footRef, foot] = useSize()
  const [plateRef, plate] = useSize()
  const [stripRef, strip] = useSize()
  const chosen = FACETS.reduce((n, facet) => n + filters[facet].length, 0)
  const selected = selection !== null
  const whole = isWhole(page)
  const onMap = page === 'map'

  const toggleFilters = () => {
    if (compact) return setSheetOpen(true)
    writePreference('rail', railOpen ? 'closed' : 'open')
    setRailOpen(!railOpen)
  }

  const keys = useKeys(toggleFilters)

  // The plate stands beside the map while there is room for both, and makes way for a selection.
  const touring = onMap && onTour
  const railShown = railOpen && !compact && !whole && !touring
  const plateShown = onMap && (compact ? !selected && !touring : touring || !selected || !railOpen)
  const beside = plateShown && (touring || !selected) && (!compact || side) ? plate.width : 0
  // A phone's sheet, drawn up to its full height, leaves the map where it was.
  const sheet = {
    width: Math.min(panel.width, window.innerWidth / 2),
    height: Math.min(panel.height, window.innerHeight / 2),
  }
  const insets = {
    top: compact && !side && plateShown ? plate.height : 0,
    right: side ? sheet.width : compact ? 0 : panel.width,
    bottom: strip.height + (compact && !side ? Math.max(foot.height, sheet.height) : foot.height),
    left: compact ? beside : rail.width + beside,
  }

  return (
    <div className={styles.app} data-compact={compact || undefined} data-side={side || undefined}>
      <SkipLink page={page} />
      <Header
        filtersAvailable={!whole && !(touring && !compact)}
        filtersOpen={compact ? sheetOpen : railOpen}
        filterCount={chosen}
        onToggleFilters={toggleFilters}
        onTake={() => setTaking(true)}
        onKeys={keys.show}
        shortcuts={keys.on}
        compact={menu}
      />
      <OwnBanner />
      <main className={styles.stage}>
        <div className={styles.map} inert={!onMap}>
          <ErrorBoundary part={m.part_map()}>
            <MapView insets={insets} />
          </ErrorBoundary>
        </div>
        {page !== 'map' && (
          <PageStage page={page} insets={{ left: rail.width, right: compact ? 0 : panel.width, bottom: foot.height }} />
        )}
        {railShown && (
          <aside ref={railRef} className={styles.rail} style={{ bottom: foot.height }} aria-label={m.part_filters()}>
            <ErrorBoundary part={m.part_filters()}>
              <FilterChips />
              <FilterPanel />
            </ErrorBoundary>
          </aside>
        )}
        {plateShown && (
          <div ref={plateRef} className={styles.plate} style={compact ? undefined : { left: rail.width }}>
            <ErrorBoundary part={m.part_tour()}>
              {touring && !compact ? <TourStrip /> : !selected && <OpeningSentence />}
            </ErrorBoundary>
            {!railShown && <FilterChips />}
          </div>
        )}
        <Notice problems={problems} />
        {!compact && !selected && !touring && onMap && (
          <div className={styles.legend} style={{ left: rail.width, top: plate.height, bottom: foot.height }}>
            <Legend />
          </div>
        )}
        {selected && !compact && (
          <aside ref={panelRef} className={styles.panel} style={{ bottom: foot.height }} aria-label={m.part_reading()}>
            <ErrorBoundary key={selection?.id} part={m.part_reading()}>
              <ReadingPanel />
            </ErrorBoundary>
          </aside>
        )}
        {!whole && (
          <div ref={footRef} className={styles.foot} style={{ bottom: strip.height, right: side ? sheet.width : 0 }}>
            <ErrorBoundary part={m.part_timeline()}>
              <Timeline compact={compact} />
            </ErrorBoundary>
          </div>
        )}
        {touring && compact && (
          <div ref={stripRef} className={styles.strip}>
            <ErrorBoundary part={m.part_tour()}>
              <TourStrip />
            </ErrorBoundary>
          </div>
        )}
        {selected && compact && (
          <ReadingSheet ref={panelRef} label={m.part_reading()} bottom={strip.height}>
            <ErrorBoundary key={selection?.id} part={m.part_reading()}>
              <ReadingPanel />
            </ErrorBoundary>
          </ReadingSheet>
        )}
      </main>
      <Announcer />
      <PrintBrief />
      <Keys open={keys.shown} onClose={keys.hide} shortcuts={keys.on} onShortcuts={keys.setOn} />
      <ErrorBoundary part={m.part_take()} onRetry={() => setTaking(false)}>
        <TakeAway open={taking} onClose={() => setTaking(false)} />
      </ErrorBoundary>
      {compact && (
        <FilterSheet open={sheetOpen} onClose={() => setSheetOpen(false)}>
          <ErrorBoundary part={m.part_filters()}>
            <FilterChips />
            <FilterPanel />
          </ErrorBoundary>
        </FilterSheet>
      )}
    </div>
  )
}
