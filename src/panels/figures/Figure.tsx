import { type ReactNode, useId, useLayoutEffect, useState } from 'react'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { useMeasured } from '../../ui/useMeasured.ts'
import type { Named } from './Drawing.tsx'
import { FigureTable, type Tabular } from './FigureTable.tsx'
import styles from './figures.module.css'
import { filterText } from './filterText.ts'
import { savePicture } from './save.ts'

/** Width of a chart until it is measured. */
const USUAL = 640
/** Narrower than any screen: a page on its way to another size can be for a moment. */
const LEAST = 200

interface FigureProps {
  /** Target of the list of contents, and name of the saved file. */
  readonly anchor: string
  readonly title: string
  /** What the chart shows, in words with its figures; null where there is nothing to show. */
  readonly reading: string | null
  readonly notes?: readonly string[]
  readonly controls?: ReactNode
  /** The same numbers. */
  readonly table: () => Tabular
  readonly children: (width: number, named: Named) => ReactNode
}

export function Figure({ anchor, title, reading, notes = [], controls, table, children }: FigureProps) {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const id = useId()
  const [asTable, setAsTable] = useState(false)
  const [plate, setPlate] = useState<HTMLElement | null>(null)
  const width = Math.max(LEAST, useMeasured(plate, 'inner')?.width || USUAL)
  const [scrolls, setScrolls] = useState(false)
  useLayoutEffect(() => {
    if (plate) setScrolls(plate.scrollWidth > plate.clientWidth)
  })
  const named = { labelledby: `${id}-title`, describedby: `${id}-reading` }

  const save = () => {
    const svg = plate?.querySelector<SVGSVGElement>('svg[data-figure]')
    const asOf = m.figures_as_of({ date: formatEdtf(dataset.asOf), version: dataset.version })
    const lines = [reading ?? '', filterText(dataset, selectors, view), asOf]
    if (svg) savePicture(svg, { title, lines }, `atlas-sur-${anchor}.svg`)
  }

  return (
    <section id={anchor} className={styles.figure} aria-labelledby={named.labelledby} tabIndex={-1}>
      <h3 id={named.labelledby} className={styles.title}>
        {title}
      </h3>
      {controls}
      <p id={named.describedby} className={styles.reading}>
        {reading ?? m.figures_empty()}
      </p>
      {reading !== null && (
        <>
          {/* What scrolls must be reached by keyboard. */}
          <div
            ref={setPlate}
            className={styles.plate}
            hidden={asTable}
            {...(scrolls ? { role: 'group', 'aria-labelledby': named.labelledby, tabIndex: 0 } : {})}
          >
            {children(width, named)}
          </div>
          {asTable && <FigureTable caption={title} table={table()} />}
          <div className={styles.acts}>
            <button
              type="button"
              className={styles.act}
              aria-pressed={asTable}
              aria-describedby={named.labelledby}
              onClick={() => setAsTable(!asTable)}
            >
              {m.figures_as_table()}
            </button>
            <button type="button" className={styles.act} aria-describedby={named.labelledby} onClick={save}>
              {m.figures_save()}
            </button>
          </div>
          {notes.map((note) => (
            <p key={note} className={styles.note}>
              {note}
            </p>
          ))}
        </>
      )}
    </section>
  )
}
