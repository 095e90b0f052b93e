import '@testing-library/jest-dom/vitest'
import { cleanup, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import type { ReactNode } from 'react'
import { afterEach } from 'vitest'
import { createDataset } from '../../src/dataset/dataset.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { type Atlas, AtlasContext } from '../../src/state/context.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { createAtlasStore } from '../../src/state/store.ts'
import { DEFAULT_VIEW, type View } from '../../src/state/view.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'

afterEach(() => {
  cleanup()
  setActiveLocale('en')
})

/** The tiny atlas with a view of its own. */
export function tinyAtlas(over: Partial<View> = {}, compiled = tinyCompiled): Atlas {
  const dataset = createDataset(compiled)
  return { dataset, selectors: createSelectors(dataset), store: createAtlasStore({ ...DEFAULT_VIEW, ...over }) }
}

/** Renders inside the tiny atlas; `view()` reads the view as it stands. */
export function renderIn(ui: ReactNode, atlas: Atlas = tinyAtlas()) {
  const user = userEvent.setup()
  const result = render(<AtlasContext value={atlas}>{ui}</AtlasContext>)
  return { ...result, user, atlas, view: () => atlas.store.getState().view }
}
