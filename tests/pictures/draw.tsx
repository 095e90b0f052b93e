import { fileURLToPath } from 'node:url'
import { renderToStaticMarkup } from 'react-dom/server'
import { compileFolder } from '../../src/build/load.ts'
import { createDataset } from '../../src/dataset/dataset.ts'
import { setActiveLocale } from '../../src/i18n/locale.ts'
import { buildLightShapes } from '../../src/map/geometry/build.ts'
import { createMapModel } from '../../src/map/model.ts'
import { SvgMap } from '../../src/map/SvgMap.tsx'
import { stepView } from '../../src/panels/tours/stepView.ts'
import { TOURS } from '../../src/panels/tours/tours.ts'
import { knownIds } from '../../src/state/knownIds.ts'
import { createSelectors } from '../../src/state/selectors.ts'
import { DEFAULT_VIEW, type Selection, select, type View } from '../../src/state/view.ts'

/** The map with every pair and organization selected, and at every step of the guided readings, in English. */
export function* pictures(): Generator<readonly [name: string, svg: string]> {
  const dataset = createDataset(compileFolder(fileURLToPath(new URL('../../data', import.meta.url))))
  const selectors = createSelectors(dataset)
  const known = knownIds(dataset, selectors.columns)
  const modelOf = createMapModel(dataset, selectors)
  const shapes = buildLightShapes()
  setActiveLocale('en')
  const draw = (view: View) => renderToStaticMarkup(<SvgMap model={modelOf(view, null)} shapes={shapes} />)
  const selected = (selection: Selection) => draw(select(selection)(DEFAULT_VIEW))

  for (const id of [...dataset.byPair.keys()].sort()) yield [`pair ${id}`, selected({ type: 'pair', id })]
  const organizations = dataset.records.filter((record) => record.kind === 'organization').map((record) => record.id)
  for (const id of organizations.sort()) yield [`organization ${id}`, selected({ type: 'record', id })]
  for (const tour of TOURS)
    for (const i of tour.steps.keys())
      yield [`step ${tour.id} ${i + 1}`, draw(stepView(DEFAULT_VIEW, tour, i + 1, known))]
}
