import { useRef } from 'react'
import type { ListEntry } from './listLevels.ts'

/** Letters typed within this time of each other are one word. */
const PAUSE_MS = 700

/** Gives the index of the next entry whose name begins with what is being typed, from `from` on; −1 where none does. */
export function useTypeahead(entries: readonly ListEntry[]): (key: string, from: number) => number {
  const typed = useRef({ text: '', at: 0 })
  return (key, from) => {
    if (!/^\p{L}$/u.test(key)) return -1
    const now = performance.now()
    const before = now - typed.current.at > PAUSE_MS ? '' : typed.current.text
    // The same letter again goes on to the next name with it.
    const text = before === plain(key) ? before : before + plain(key)
    typed.current = { text, at: now }
    const first = text.length > 1 ? from : from + 1
    for (let i = 0; i < entries.length; i++) {
      const index = (first + i) % entries.length
      if (plain(entries[index]?.name ?? '').startsWith(text)) return index
    }
    return -1
  }
}

/** Without case and accents. */
function plain(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
