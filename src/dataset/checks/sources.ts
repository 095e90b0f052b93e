import type { Source } from '../../domain/schema.ts'
import type { Check, Finding } from './check.ts'

/** One page is one source, or it would count as two publishers: no address twice, no repost of one's own text. */
export const sourcesDistinct: Check = {
  name: 'sources-distinct',
  run: ({ data, pathOf }) => {
    const first = new Map<string, Source>()
    return data.sources.flatMap((source): Finding[] => {
      const where = { file: pathOf('sources'), record: source.id }
      const found: Finding[] = []
      if (source.origin === source.publisher) {
        const doThis = 'Remove origin: it is for a text that the publisher took over from another.'
        found.push({ ...where, field: 'origin', wrong: `"${source.origin}" is its own publisher`, doThis })
      }
      if (source.url === undefined) return found
      const address = addressOf(source.url)
      const before = first.get(address)
      if (before === undefined) first.set(address, source)
      else {
        const doThis = 'Cite one of the two everywhere, and remove the other.'
        found.push({ ...where, field: 'url', wrong: `the same page as ${before.id}`, doThis })
      }
      return found
    })
  },
}

/** Without what may differ for one and the same page: the protocol, "www.", a mobile version, a last slash. */
function addressOf(url: string): string {
  const { host, pathname, searchParams } = new URL(url)
  for (const key of [...searchParams.keys()]) if (/^(amp|outputType|utm_\w+)$/.test(key)) searchParams.delete(key)
  searchParams.sort()
  return [host.replace(/^(www|m|amp)\./, ''), pathname.replace(/\/(amp\/?)?$/, ''), searchParams.toString()].join('|')
}
