import { linksOfStep } from './links.ts'
import { painted } from './stepping.ts'

/** What every step costs before anything is drawn: the links are counted, and two empty frames go by. */
window.step = (n) => {
  document.documentElement.dataset.links = String(linksOfStep(n).length)
  return painted()
}
document.documentElement.dataset.ready = 'true'
