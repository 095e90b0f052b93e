import { m } from '../i18n/generated/messages.js'
import type { Page } from '../state/view.ts'

export function pageName(page: Page): string {
  return NAMES[page]()
}

const NAMES: Readonly<Record<Page, () => string>> = {
  map: m.page_map,
  table: m.page_table,
  matrix: m.page_matrix,
  figures: m.page_figures,
  compare: m.page_compare,
  documents: m.page_documents,
  coverage: m.page_coverage,
  data: m.page_data,
  words: m.page_words,
}
