export interface Place {
  readonly row: number
  readonly column: number
}

interface Size {
  readonly rows: number
  readonly columns: number
  /** Rows that Page Up and Page Down pass over. */
  readonly page: number
}

interface Key {
  readonly key: string
  readonly ctrlKey: boolean
  readonly metaKey: boolean
  readonly altKey: boolean
}

/** Where a key leads in a grid of cells; null for keys that are not its own. The edges hold. */
export function moveIn({ rows, columns, page }: Size, { row, column }: Place, key: Key): Place | null {
  if (key.altKey || rows === 0 || columns === 0) return null
  const far = key.ctrlKey || key.metaKey
  const to = target(key.key, far)
  return to && { row: clamp(to.row, rows), column: clamp(to.column, columns) }

  function target(name: string, whole: boolean): Place | null {
    switch (name) {
      case 'ArrowRight':
        return { row, column: whole ? columns : column + 1 }
      case 'ArrowLeft':
        return { row, column: whole ? 0 : column - 1 }
      case 'ArrowDown':
        return { row: whole ? rows : row + 1, column }
      case 'ArrowUp':
        return { row: whole ? 0 : row - 1, column }
      case 'PageDown':
        return { row: row + page, column }
      case 'PageUp':
        return { row: row - page, column }
      case 'Home':
        return { row: whole ? 0 : row, column: 0 }
      case 'End':
        return { row: whole ? rows : row, column: columns }
      default:
        return null
    }
  }
}

function clamp(index: number, count: number): number {
  return Math.max(0, Math.min(count - 1, index))
}
