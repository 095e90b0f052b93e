import light from 'virtual:atlas-geometry-light'
import { renderToStaticMarkup } from 'react-dom/server'
import type { CompiledDataset } from '../dataset/compiled.ts'
import { createDataset } from '../dataset/dataset.ts'
import { Shell } from './Shell.tsx'

/** The markup of the first paint, for the build to write into the page. `tokens`: the stylesheet of the colours. */
export function renderShell(compiled: CompiledDataset, tokens: string): string {
  return renderToStaticMarkup(<Shell dataset={createDataset(compiled)} shapes={light} tokens={tokens} />)
}
