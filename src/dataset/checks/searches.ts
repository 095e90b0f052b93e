import { isPairKey, pairCountries, pairKey } from '../../domain/pair.ts'
import type { Check, Finding } from './check.ts'

/** Searches cover pairs within the region; a pair has one key, its countries in alphabetical order. */
export const searchesWithinRegion: Check = {
  name: 'searches-within-region',
  run: ({ data, pathOf }) => {
    const region = new Map(data.countries.map((c) => [c.id, c.southAmerican]))
    return data.searches.flatMap(({ pair }): Finding[] => {
      const where = { file: pathOf('searches'), record: pair, field: 'pair' }
      const [a, b] = pairCountries(pair)
      const found: Finding[] = []
      if (!isPairKey(pair)) {
        const doThis = a === b ? 'Name two countries.' : `Write ${pairKey(a, b)}.`
        found.push({ ...where, wrong: 'not two countries in alphabetical order', doThis })
      }
      for (const id of new Set([a, b])) {
        if (region.get(id) !== false) continue
        const doThis = 'Remove it: only pairs within the region are searched one by one.'
        found.push({ ...where, wrong: `${id} is not a South American state`, doThis })
      }
      return found
    })
  },
}
