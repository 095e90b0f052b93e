import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { PageFrame } from '../documents/PageFrame.tsx'
import { DensityFigure } from './DensityFigure.tsx'
import styles from './figures.module.css'
import { filterText } from './filterText.ts'
import { HeatFigure } from './HeatFigure.tsx'
import { NetworkFigure } from './NetworkFigure.tsx'
import { PlaceFigure } from './PlaceFigure.tsx'
import { PowersFigure } from './PowersFigure.tsx'
import { ScopeFigure } from './ScopeFigure.tsx'
import { TriadsFigure } from './TriadsFigure.tsx'

const FIGURES = [
  { anchor: 'figure-density', name: m.figures_density, Part: DensityFigure },
  { anchor: 'figure-scope', name: m.figures_scope, Part: ScopeFigure },
  { anchor: 'figure-partners', name: m.figures_powers, Part: PowersFigure },
  { anchor: 'figure-threats', name: m.figures_heat, Part: HeatFigure },
  { anchor: 'figure-network', name: m.figures_network, Part: NetworkFigure },
  { anchor: 'figure-place', name: m.figures_place, Part: PlaceFigure },
  { anchor: 'figure-triads', name: m.figures_triads, Part: TriadsFigure },
] as const

/** Charts of whatever matches the filters and the time chosen. */
export function FiguresPage() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  return (
    <PageFrame kicker={m.figures_kicker()} title={m.figures_title()}>
      <div className={styles.page}>
        <div className={styles.intro}>
          <p>{m.figures_intro()}</p>
          <p>{m.figures_caution()}</p>
        </div>
        <output className={styles.from}>{filterText(dataset, selectors, view)}</output>
        <nav className={styles.contents} aria-label={m.figures_contents()}>
          <ul>
            {FIGURES.map(({ anchor, name }) => (
              <li key={anchor}>
                <button type="button" className={styles.act} onClick={() => goTo(anchor)}>
                  {name()}
                </button>
              </li>
            ))}
          </ul>
        </nav>
        {FIGURES.map(({ anchor, Part }) => (
          <Part key={anchor} anchor={anchor} />
        ))}
      </div>
    </PageFrame>
  )
}

/** By button and not by link: the address after # is not the atlas's. */
function goTo(anchor: string): void {
  const figure = document.getElementById(anchor)
  figure?.scrollIntoView?.({ block: 'start' })
  figure?.focus({ preventScroll: true })
}
