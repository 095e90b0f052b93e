// biome-ignore-all lint/a11y/useSemanticElements: a table whose cells the arrow keys reach is a grid
// biome-ignore-all lint/a11y/noNoninteractiveElementToInteractiveRole: the same
import { memo, useId } from 'react'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { type Lang, type MatrixOrder, select } from '../state/view.ts'
import { cellSelection, cellText } from './cell.ts'
import { MatrixCellButton } from './MatrixCellButton.tsx'
import styles from './matrix.module.css'
import type { Matrix } from './matrix.ts'
import { partStarts } from './order.ts'
import { useGrid } from './useGrid.ts'
import { countryName } from './words.ts'

interface MatrixGridProps {
  readonly labelledBy: string
  readonly matrix: Matrix
  readonly order: MatrixOrder
  readonly narrow: boolean
  readonly lang: Lang
  /** What the pointer or the focus is on, in words. */
  readonly onPoint: (text: string | null) => void
}

/** The square with its headings. Both halves say the same, so that every country can be read along its row. */
export const MatrixGrid = memo(function MatrixGrid(props: MatrixGridProps) {
  const { labelledBy, matrix, order, narrow, onPoint } = props
  const { dataset } = useAtlas()
  const selection = useAtlasState((s) => s.view.selection)
  const apply = useAtlasState((s) => s.apply)
  const keysId = useId()
  const { countries, cells } = matrix
  const { ref, at, onKeyDown, onFocus } = useGrid({ rows: countries.length, columns: countries.length, page: 5 })
  const starts = partStarts(countries, order)
  const name = (id: string) => countryName(dataset, id)
  const chosen = (id: string) =>
    ((selection?.type === 'country' || selection?.type === 'pair') && selection.id.split('-').includes(id)) || undefined

  return (
    <div ref={ref} className={styles.holder}>
      <p id={keysId} className="visually-hidden">
        {m.matrix_keys()}
      </p>
      <table
        role="grid"
        className={styles.matrix}
        data-narrow={narrow || undefined}
        data-many={countries.length > 12 || undefined}
        aria-labelledby={labelledBy}
        aria-describedby={keysId}
        onKeyDown={onKeyDown}
        onFocus={onFocus}
        onBlur={() => onPoint(null)}
        onPointerLeave={() => onPoint(null)}
      >
        <thead>
          <tr>
            <td />
            {countries.map((id) => (
              <th key={id} scope="col" data-start={starts.has(id) || undefined} data-chosen={chosen(id)}>
                <Heading id={id} name={name(id)} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {countries.map((a, row) => (
            <tr key={a} data-start={starts.has(a) || undefined}>
              <th scope="row" data-chosen={chosen(a)}>
                <Heading id={a} name={name(a)} />
              </th>
              {countries.map((b, column) => {
                const cell = cells[row]?.[column]
                if (!cell) return null
                const text = cellText(dataset, cell, a, b)
                const target = cellSelection(a, b)
                return (
                  <td key={b} data-start={starts.has(b) || undefined}>
                    <MatrixCellButton
                      cell={cell}
                      own={a === b}
                      most={matrix.most}
                      text={text}
                      row={row}
                      column={column}
                      selected={selection?.id === target.id}
                      current={at.row === row && at.column === column}
                      onPoint={onPoint}
                      onOpen={() => apply(select(target))}
                    />
                  </td>
                )
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
})

/** The name where there is room, the code where there is not; read aloud, always the name. */
function Heading({ id, name }: { readonly id: string; readonly name: string }) {
  return (
    <>
      <span className={styles.name}>{name}</span>
      <span className={styles.code} title={name} aria-hidden="true">
        {id}
      </span>
    </>
  )
}
