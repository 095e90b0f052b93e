import { Autocomplete } from '@base-ui/react/autocomplete'
import { useCallback, useEffect, useRef, useState } from 'react'
import type { Dataset } from '../../dataset/dataset.ts'
import { countLabel, kindPluralLabel } from '../../dataset/labels.ts'
import { paced } from '../../dataset/steps.ts'
import { KINDS, type Kind } from '../../domain/taxonomy.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { select } from '../../state/view.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { localize } from '../words.ts'
import type { SearchEngine } from './engine.ts'
import { type EntryGroup, type SearchEntry, searchEntrySteps } from './entries.ts'
import styles from './search.module.css'

/** Finds anything by name in any of the three languages and jumps to it. */
export function SearchBox({ slash = true }: { /** "/" leads here from anywhere. */ readonly slash?: boolean }) {
  const { dataset } = useAtlas()
  const apply = useAtlasState((s) => s.apply)
  const input = useRef<HTMLInputElement>(null)
  // The results stand inside the landmark: who walks by landmarks finds them where the box is.
  const landmark = useRef<HTMLElement>(null)
  const [query, setQuery] = useState('')
  const [open, setOpen] = useState(false)
  const { engine, load, failed } = useEngine(dataset)
  useSlashKey(input, slash)

  const asked = query.trim() !== ''
  const groups = asked && engine ? engine(query) : []
  const count = groups.reduce((sum, g) => sum + g.items.length, 0)
  const go = (entry: SearchEntry) => {
    apply(select(entry.selection))
    setQuery('')
    setOpen(false)
  }
  return (
    <search ref={landmark} className={styles.search}>
      <Autocomplete.Root<{ readonly group: EntryGroup; readonly items: readonly SearchEntry[] }>
        items={groups}
        filter={null}
        mode="none"
        autoHighlight="always"
        open={open && asked}
        onOpenChange={setOpen}
        value={query}
        onValueChange={(value, details) => {
          // Choosing an item would write its title into the box; the box is cleared instead.
          if (details.reason !== 'item-press') setQuery(value)
        }}
      >
        <Autocomplete.Input
          ref={input}
          className={styles.input}
          aria-label={m.search_label()}
          aria-keyshortcuts={slash ? '/' : undefined}
          placeholder={m.search_placeholder()}
          onFocus={load}
          spellCheck={false}
        />
        {slash && (
          <span className={styles.key} aria-hidden="true">
            /
          </span>
        )}
        <Autocomplete.Portal container={landmark}>
          <Autocomplete.Positioner className={styles.positioner} sideOffset={4} align="start">
            <Autocomplete.Popup className={styles.popup}>
              <Autocomplete.Status className={count === 0 ? styles.status : 'visually-hidden'}>
                {statusText({ failed, ready: engine !== null, asked, count, query })}
              </Autocomplete.Status>
              <Autocomplete.List className={styles.list}>
                {(group: { readonly group: EntryGroup; readonly items: readonly SearchEntry[] }) => (
                  <Autocomplete.Group key={group.group} items={group.items} className={styles.group}>
                    <Autocomplete.GroupLabel className={styles.label}>
                      {groupLabel(group.group)}
                    </Autocomplete.GroupLabel>
                    <Autocomplete.Collection>
                      {(entry: SearchEntry) => (
                        <Autocomplete.Item
                          key={entry.id}
                          value={entry}
                          className={styles.item}
                          onClick={() => go(entry)}
                        >
                          {isKind(entry.group) && <KindMark kind={entry.group} size={10} />}
                          <span className={styles.title}>{localize(entry.title)}</span>
                          <span className={styles.year}>{aside(entry)}</span>
                        </Autocomplete.Item>
                      )}
                    </Autocomplete.Collection>
                  </Autocomplete.Group>
                )}
              </Autocomplete.List>
            </Autocomplete.Popup>
          </Autocomplete.Positioner>
        </Autocomplete.Portal>
      </Autocomplete.Root>
    </search>
  )
}

/** The index and its library arrive with the first focus, not with the page. */
function useEngine(dataset: Dataset) {
  const [engine, setEngine] = useState<SearchEngine | null>(null)
  const [failed, setFailed] = useState(false)
  // The dataset that an engine was asked for, and what gives it up where another takes its place.
  const asked = useRef<{ readonly dataset: Dataset; readonly controller: AbortController } | null>(null)
  const load = useCallback(() => {
    if (asked.current?.dataset === dataset) return
    asked.current?.controller.abort()
    const controller = new AbortController()
    asked.current = { dataset, controller }
    setEngine(null)
    import('./engine.ts')
      .then(async ({ engineSteps }) => {
        const entries = await paced(searchEntrySteps(dataset), controller.signal)
        const made = await paced(engineSteps(entries), controller.signal)
        setEngine(() => made)
      })
      .catch(() => {
        if (controller.signal.aborted) return
        asked.current = null
        setFailed(true)
      })
  }, [dataset])
  // Another dataset, once the search is in use: its own records are to be found too.
  useEffect(() => {
    if (asked.current) load()
  }, [load])
  return { engine, load, failed: failed && engine === null }
}

/** "/" goes to the box from anywhere, except while one is typing. */
function useSlashKey(input: React.RefObject<HTMLInputElement | null>, on: boolean): void {
  useEffect(() => {
    if (!on) return
    const onKey = (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return
      const target = event.target
      if (target instanceof HTMLElement && target.closest('input, textarea, select, [contenteditable]')) {
        const typed = target instanceof HTMLInputElement ? !NO_TYPING.has(target.type) : true
        if (typed) return
      }
      event.preventDefault()
      input.current?.focus()
      input.current?.select()
    }
    document.addEventListener('keydown', onKey)
    return () => document.removeEventListener('keydown', onKey)
  }, [input, on])
}

const NO_TYPING = new Set(['checkbox', 'radio', 'range', 'button', 'submit', 'reset'])

const GROUP_LABEL: Readonly<Record<Exclude<EntryGroup, Kind>, () => string>> = {
  country: m.search_group_countries,
  pair: m.search_group_pairs,
  series: m.search_group_series,
  claim: m.search_group_claims,
  source: m.search_group_sources,
}

function isKind(group: EntryGroup): group is Kind {
  return KINDS.some((kind) => kind === group)
}

function groupLabel(group: EntryGroup): string {
  return isKind(group) ? kindPluralLabel(group) : GROUP_LABEL[group]()
}

function aside(entry: SearchEntry): string {
  if (entry.group === 'claim') return entry.selection.id
  if (!isKind(entry.group)) return countLabel('record', entry.weight)
  return entry.year === null ? m.undated() : String(entry.year)
}

interface SearchState {
  readonly failed: boolean
  readonly ready: boolean
  readonly asked: boolean
  readonly count: number
  readonly query: string
}

function statusText({ failed, ready, asked, count, query }: SearchState): string {
  if (!asked) return ''
  if (failed) return m.search_failed()
  if (!ready) return m.search_loading()
  if (count === 0) return m.search_empty({ query: query.trim() })
  return m.search_count({ count, formatted: formatNumber(count) })
}
