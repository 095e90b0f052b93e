import { type ComponentType, Suspense, use } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Page } from '../state/view.ts'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'

/** Each page arrives when it is first opened. */
const CONTENT: Readonly<Record<Exclude<Page, 'map'>, () => Promise<ComponentType>>> = {
  table: async () => (await import('../tables/TablePage.tsx')).TablePage,
  matrix: async () => (await import('../tables/MatrixPage.tsx')).MatrixPage,
  figures: async () => (await import('../panels/figures/FiguresPage.tsx')).FiguresPage,
  compare: async () => (await import('../panels/compare/ComparePage.tsx')).ComparePage,
  documents: async () => (await import('../panels/documents/DocumentsPage.tsx')).DocumentsPage,
  coverage: async () => (await import('../panels/coverage/CoveragePage.tsx')).CoveragePage,
  data: async () => (await import('../panels/data/DataPage.tsx')).DataPage,
  words: async () => (await import('../panels/glossary/WordsPage.tsx')).WordsPage,
}

const arrivals = new Map<Page, Promise<ComponentType>>()

/** The same promise until it fails: then the next try asks for the page anew. */
function arrivalOf(page: Exclude<Page, 'map'>): Promise<ComponentType> {
  const begun = arrivals.get(page)
  if (begun) return begun
  const arrival = CONTENT[page]()
  arrivals.set(page, arrival)
  return arrival
}

function Content({ page }: { readonly page: Exclude<Page, 'map'> }) {
  const Arrived = use(arrivalOf(page))
  return <Arrived />
}

/** Pages about the dataset as a whole: filters and time do not change what they say, so they stand over both. */
export function isWhole(page: Page): boolean {
  return page === 'documents' || page === 'coverage' || page === 'data' || page === 'words'
}

interface Props {
  readonly page: Exclude<Page, 'map'>
  /** CSS pixels of the stage that rail, reading panel and timeline take. */
  readonly insets: { readonly left: number; readonly right: number; readonly bottom: number }
}

export function PageStage({ page, insets }: Props) {
  return (
    <div className={styles.page} style={insets} data-page={page} tabIndex={-1}>
      <ErrorBoundary key={page} part={m.part_page()} onRetry={() => arrivals.delete(page)}>
        <Suspense fallback={<p className={styles.waiting}>{m.page_waiting()}</p>}>
          <Content page={page} />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
