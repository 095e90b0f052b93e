import { m } from '../i18n/generated/messages.js'
import { SearchBox } from '../panels/search/SearchBox.tsx'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { useOwn } from '../state/own.ts'
import { LANGS, PAGES, setLang, setPage, setTheme, THEMES } from '../state/view.ts'
import { LANGUAGE_NAMES, themeName } from './choices.ts'
import styles from './Header.module.css'
import { PagesMenu } from './PagesMenu.tsx'
import { pageName } from './pageName.ts'
import { writePreference } from './preferences.ts'

interface Props {
  /** False on pages that no filter changes. */
  readonly filtersAvailable: boolean
  readonly filtersOpen: boolean
  readonly filterCount: number
  readonly onToggleFilters: () => void
  readonly onTake: () => void
  readonly onKeys: () => void
  /** Single-key shortcuts are on. */
  readonly shortcuts: boolean
  /** Pages and choices in one menu. */
  readonly compact: boolean
}

/** On a wide screen the glossary is reached from the definitions, the filters and the coverage page. */
const HEADED = PAGES.filter((page) => page !== 'words')

export function Header(props: Props) {
  const { filtersAvailable, filtersOpen, filterCount, onToggleFilters, onTake, onKeys, shortcuts, compact } = props
  const { store } = useAtlas()
  const own = useOwn()
  const lang = useAtlasState((state) => state.view.lang)
  const theme = useAtlasState((state) => state.view.theme)
  const page = useAtlasState((state) => state.view.page)
  return (
    <header className={styles.header} data-compact={compact || undefined}>
      <button
        type="button"
        className={styles.filters}
        hidden={!filtersAvailable}
        aria-expanded={filtersOpen}
        onClick={onToggleFilters}
        aria-label={filterCount > 0 ? m.filters_button_count({ count: filterCount }) : m.filters_button()}
      >
        <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
          <path d="M1 3h14M4 8h8M6.5 13h3" stroke="currentColor" strokeWidth="1.6" fill="none" />
        </svg>
        <span className={styles.word}>{m.filters_button()}</span>
        {filterCount > 0 && <span className={styles.count}>{filterCount}</span>}
      </button>
      <div className={styles.title}>
        <h1>{m.atlas_title()}</h1>
        <p>{m.atlas_subtitle()}</p>
      </div>
      {compact ? (
        <PagesMenu onTake={onTake} onKeys={onKeys} />
      ) : (
        <nav className={styles.pages} aria-label={m.pages_label()}>
          {HEADED.map((p) => (
            <button
              key={p}
              type="button"
              aria-current={p === page ? 'page' : undefined}
              onClick={() => store.getState().apply(setPage(p))}
            >
              {pageName(p)}
            </button>
          ))}
        </nav>
      )}
      <div className={styles.search}>
        <SearchBox slash={shortcuts} />
      </div>
      {!compact && (
        <div className={styles.choices}>
          <button
            type="button"
            className={styles.take}
            onClick={() => own?.open()}
            aria-label={m.own_button()}
            title={m.own_button()}
          >
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path d="M8 10V1.5M4.5 5 8 1.5 11.5 5M2 11v3h12v-3" stroke="currentColor" strokeWidth="1.6" fill="none" />
            </svg>
          </button>
          <button type="button" className={styles.take} onClick={onTake} aria-label={m.take_button_long()}>
            <svg width="16" height="16" viewBox="0 0 16 16" aria-hidden="true">
              <path
                d="M8 1.5v8.5M4.5 6.5 8 10l3.5-3.5M2 11v3h12v-3"
                stroke="currentColor"
                strokeWidth="1.6"
                fill="none"
              />
            </svg>
          </button>
          <button type="button" className={styles.take} onClick={onKeys} aria-label={m.access_keys_title()}>
            <span aria-hidden="true">?</span>
          </button>
          <label>
            <span className="visually-hidden">{m.language()}</span>
            <select
              value={lang}
              onChange={(event) => {
                const next = LANGS.find((l) => l === event.target.value)
                if (!next) return
                writePreference('lang', next)
                store.getState().apply(setLang(next))
              }}
            >
              {LANGS.map((l) => (
                <option key={l} value={l} lang={l}>
                  {LANGUAGE_NAMES[l]}
                </option>
              ))}
            </select>
          </label>
          <label>
            <span className="visually-hidden">{m.theme()}</span>
            <select
              value={theme}
              onChange={(event) => {
                const next = THEMES.find((t) => t === event.target.value)
                if (!next) return
                writePreference('theme', next)
                store.getState().apply(setTheme(next))
              }}
            >
              {THEMES.map((t) => (
                <option key={t} value={t}>
                  {themeName(t)}
                </option>
              ))}
            </select>
          </label>
        </div>
      )}
    </header>
  )
}
