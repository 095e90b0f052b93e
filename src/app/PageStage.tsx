import { type ComponentType, type LazyExoticComponent, lazy, Suspense } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Page } from '../state/view.ts'
import styles from './App.module.css'
import { ErrorBoundary } from './ErrorBoundary.tsx'

type LazyPage = LazyExoticComponent<ComponentType>

/** Each page arrives when it is first opened. */
const CONTENT: Readonly<Record<Exclude<Page, 'map'>, LazyPage>> = {
  table: lazy(async () => ({ default: (await import('../tables/TablePage.tsx')).TablePage })),
  matrix: lazy(async () => ({ default: (await import('../tables/MatrixPage.tsx')).MatrixPage })),
  figures: lazy(async () => ({ default: (await import('../panels/figures/FiguresPage.tsx')).FiguresPage })),
  compare: lazy(async () => ({ default: (await import('../panels/compare/ComparePage.tsx')).ComparePage })),
  documents: lazy(async () => ({ default: (await import('../panels/documents/DocumentsPage.tsx')).DocumentsPage })),
  coverage: lazy(async () => ({ default: (await import('../panels/coverage/CoveragePage.tsx')).CoveragePage })),
  data: lazy(async () => ({ default: (await import('../panels/data/DataPage.tsx')).DataPage })),
  words: lazy(async () => ({ default: (await import('../panels/glossary/WordsPage.tsx')).WordsPage })),
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
  const Content = CONTENT[page]
  return (
    <div className={styles.page} style={insets} data-page={page} tabIndex={-1}>
      <ErrorBoundary key={page} part={m.part_page()}>
        <Suspense fallback={<p className={styles.waiting}>{m.page_waiting()}</p>}>
          <Content />
        </Suspense>
      </ErrorBoundary>
    </div>
  )
}
