import { Menu } from '@base-ui/react/menu'
import { useRef } from 'react'
import { m } from '../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../state/context.ts'
import { useOwn } from '../state/own.ts'
import { LANGS, PAGES, setLang, setPage, setTheme, THEMES } from '../state/view.ts'
import { LANGUAGE_NAMES, themeName } from './choices.ts'
import styles from './PagesMenu.module.css'
import { pageName } from './pageName.ts'
import { writePreference } from './preferences.ts'

interface Props {
  readonly onTake: () => void
  readonly onKeys: () => void
}

/** The header of a phone in one button: pages, downloads, own data, keys, language, theme. */
export function PagesMenu({ onTake, onKeys }: Props) {
  const { store } = useAtlas()
  const own = useOwn()
  const { page, lang, theme } = useAtlasState((state) => state.view)
  const { apply } = store.getState()
  // Opened inside the landmark: who walks by landmarks finds the menu where its button is.
  const landmark = useRef<HTMLElement>(null)
  return (
    <nav ref={landmark} aria-label={m.pages_label()}>
      <Menu.Root>
        <Menu.Trigger className={styles.trigger} aria-label={m.access_menu({ page: pageName(page) })}>
          {pageName(page)} <span aria-hidden="true" className={styles.caret} />
        </Menu.Trigger>
        <Menu.Portal container={landmark}>
          <Menu.Positioner className={styles.positioner} sideOffset={4} align="end">
            <Menu.Popup className={styles.popup}>
              <Menu.RadioGroup value={page} onValueChange={(value) => choose(PAGES, value, (p) => apply(setPage(p)))}>
                {PAGES.map((p) => (
                  <Radio key={p} value={p} text={pageName(p)} />
                ))}
              </Menu.RadioGroup>
              <Menu.Separator className={styles.rule} />
              <Menu.Item className={styles.item} onClick={onTake}>
                {m.take_button_long()}
              </Menu.Item>
              <Menu.Item className={styles.item} onClick={() => own?.open()}>
                {m.own_button()}
              </Menu.Item>
              <Menu.Item className={styles.item} onClick={onKeys}>
                {m.access_keys_title()}
              </Menu.Item>
              <Menu.Separator className={styles.rule} />
              <Menu.RadioGroup
                className={styles.group}
                aria-label={m.language()}
                value={lang}
                onValueChange={(value) =>
                  choose(LANGS, value, (l) => {
                    writePreference('lang', l)
                    apply(setLang(l))
                  })
                }
              >
                {LANGS.map((l) => (
                  <Radio key={l} value={l} text={LANGUAGE_NAMES[l]} lang={l} />
                ))}
              </Menu.RadioGroup>
              <Menu.Separator className={styles.rule} />
              <Menu.RadioGroup
                className={styles.group}
                aria-label={m.theme()}
                value={theme}
                onValueChange={(value) =>
                  choose(THEMES, value, (t) => {
                    writePreference('theme', t)
                    apply(setTheme(t))
                  })
                }
              >
                {THEMES.map((t) => (
                  <Radio key={t} value={t} text={themeName(t)} />
                ))}
              </Menu.RadioGroup>
            </Menu.Popup>
          </Menu.Positioner>
        </Menu.Portal>
      </Menu.Root>
    </nav>
  )
}

function Radio({ value, text, lang }: { readonly value: string; readonly text: string; readonly lang?: string }) {
  return (
    <Menu.RadioItem className={styles.item} value={value} closeOnClick {...(lang ? { lang } : {})}>
      <Menu.RadioItemIndicator className={styles.mark} keepMounted aria-hidden="true" />
      {text}
    </Menu.RadioItem>
  )
}

function choose<T extends string>(values: readonly T[], value: unknown, act: (value: T) => void): void {
  const chosen = values.find((v) => v === value)
  if (chosen !== undefined) act(chosen)
}
