import { keyOf } from '../canonical.ts'
import type { Check, Finding } from './check.ts'

/** A flow goes from a state outside the region to one inside it, in a year that has begun. */
export const flowsFromOutside: Check = {
  name: 'flows-from-outside',
  run: ({ data, pathOf }) => {
    const region = new Map(data.countries.map((c) => [c.id, c.southAmerican]))
    const lastYear = Number(data.meta.asOf.slice(0, 4))
    return data.flows.flatMap((flow): Finding[] => {
      const where = { file: pathOf('flows'), record: keyOf(flow) ?? '' }
      const found: Finding[] = []
      if (region.get(flow.country) === false) {
        const wrong = `${flow.country} is not a South American state`
        found.push({ ...where, field: 'country', wrong, doThis: 'Name the state of the region that received it.' })
      }
      if (region.get(flow.partner) === true) {
        const wrong = `${flow.partner} is a South American state`
        const doThis = 'Remove it: ties within the region are records of their own.'
        found.push({ ...where, field: 'partner', wrong, doThis })
      }
      if (flow.year > lastYear) {
        const wrong = `${flow.year} lies after the as-of day ${data.meta.asOf}`
        found.push({ ...where, field: 'year', wrong, doThis: 'Correct the year.' })
      }
      return found
    })
  },
}
