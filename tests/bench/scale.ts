import { hold, measureScale } from './scaleFigures.ts'
import { syntheticColumns } from './synthetic.ts'

/** What the bench calls in the page. `hold` keeps what it made, so that its memory can be weighed from outside. */
declare global {
  interface Window {
    measureScale: typeof measureScale
    makeColumns: (size: number) => void
    holdEvaluator: () => void
    held: unknown[]
  }
}

let columns = syntheticColumns(0)
window.held = []
window.measureScale = measureScale
window.makeColumns = (size) => {
  columns = syntheticColumns(size)
}
window.holdEvaluator = () => {
  window.held.push(hold(columns))
}
