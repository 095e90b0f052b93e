import styles from './figures.module.css'

export interface Tabular {
  /** Heads the first column. */
  readonly corner: string
  readonly columns: readonly string[]
  readonly rows: readonly { readonly label: string; readonly cells: readonly string[] }[]
}

/** The numbers of a chart as a table; wider than the page, it scrolls inside itself. */
export function FigureTable({ caption, table }: { readonly caption: string; readonly table: Tabular }) {
  return (
    // What scrolls must be reached by keyboard.
    <div className={styles.scrolled} {...{ role: 'group', 'aria-label': caption, tabIndex: 0 }}>
      <table className={styles.table}>
        <caption className="visually-hidden">{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{table.corner}</th>
            {table.columns.map((column) => (
              <th key={column} scope="col">
                {column}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {table.rows.map(({ label, cells }) => (
            <tr key={label}>
              <th scope="row">{label}</th>
              {cells.map((cell, i) => (
                <td key={table.columns[i]}>{cell}</td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
