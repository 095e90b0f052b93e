import MiniSearch from 'minisearch'
import { type Steps, whole } from '../../dataset/steps.ts'
import { isOwn } from '../../domain/own.ts'
import { fold } from '../fold.ts'
import type { EntryGroup, SearchEntry } from './entries.ts'
import { scanned } from './scan.ts'

export interface ResultGroup {
  readonly group: EntryGroup
  readonly items: readonly SearchEntry[]
}

export type SearchEngine = (query: string) => readonly ResultGroup[]

/** Words that join names in the three languages: "Brazil and Peru", "Brasil y Perú", "Brasil e Peru". */
const JOINING = new Set([
  'and',
  'of',
  'the',
  'with',
  'y',
  'e',
  'o',
  'a',
  'de',
  'del',
  'da',
  'do',
  'la',
  'el',
  'con',
  'com',
])
const PER_GROUP = 6
/** Entries between two yields: indexing one takes longer than looking at it. */
const INDEXED_STEP = 50
/** Shown in this order where two groups match equally well. */
const GROUPS: readonly EntryGroup[] = [
  'country',
  'pair',
  'organization',
  'agreement',
  'exercise',
  'mission',
  'meeting',
  'dispute',
  'series',
  'claim',
  'source',
]

/** Every word must be found, as a prefix or nearly so; groups come in the order of their best hit. */
export function createEngine(entries: readonly SearchEntry[]): SearchEngine {
  return whole(engineSteps(entries))
}

/** Beyond so many a reader's own records and sources are looked through, not indexed. */
const MOST_INDEXED = 5000

/** The same in steps, for many entries: yields how many it has looked at. */
export function* engineSteps(entries: readonly SearchEntry[]): Steps<SearchEngine> {
  const index = new MiniSearch<SearchEntry>({ fields: ['text'], idField: 'id', tokenize, processTerm: (term) => term })
  const byId = new Map<string, SearchEntry>()
  const rest: SearchEntry[] = []
  const texts: string[] = []
  const own = entries.reduce((n, entry) => n + Number(isOwn(entry.selection.id)), 0)
  for (const [i, entry] of entries.entries()) {
    if (i % INDEXED_STEP === 0) yield i
    if (own > MOST_INDEXED && isOwn(entry.selection.id)) {
      rest.push(entry)
      texts.push(` ${tokenize(entry.text).join(' ')}`)
      continue
    }
    index.add(entry)
    byId.set(entry.id, entry)
  }
  return (query) => {
    const words = tokenize(query)
    const telling = words.filter((word) => !JOINING.has(word))
    const terms = (telling.length > 0 ? telling : words).join(' ')
    if (terms === '') return []
    const hits = index.search(terms, {
      combineWith: 'AND',
      prefix: true,
      fuzzy: (term) => (/^\d+$/.test(term) || term.length < 4 ? false : 0.2),
      // Few words and many records behind them: "Brasil" is the country before it is one of its agreements.
      // What a record is comes before who says so.
      boostDocument: (id) => {
        const entry = byId.get(String(id))
        const base = entry?.group === 'source' || entry?.group === 'claim' ? 0.3 : 1
        return base * (1 + Math.log1p(entry?.weight ?? 0) / 2)
      },
    })
    const groups = new Map<EntryGroup, { best: number; items: SearchEntry[] }>()
    for (const hit of hits) {
      const entry = byId.get(String(hit.id))
      if (!entry) continue
      const found = groups.get(entry.group)
      if (!found) groups.set(entry.group, { best: hit.score, items: [entry] })
      else if (found.items.length < PER_GROUP) found.items.push(entry)
    }
    for (const entry of scanned({ entries: rest, texts }, terms.split(' '), PER_GROUP)) {
      const found = groups.get(entry.group)
      if (!found) groups.set(entry.group, { best: 0, items: [entry] })
      else if (found.items.length < PER_GROUP) found.items.push(entry)
    }
    return [...groups]
      .sort(([a, x], [b, y]) => y.best - x.best || GROUPS.indexOf(a) - GROUPS.indexOf(b))
      .map(([group, { items }]) => ({ group, items }))
  }
}

function tokenize(text: string): string[] {
  return fold(text)
    .split(/[^\p{L}\p{N}]+/u)
    .filter((word) => word !== '')
}
