import { Dialog } from '@base-ui/react/dialog'
import { m } from '../i18n/generated/messages.js'
import styles from './KeysDialog.module.css'
import { pageName } from './pageName.ts'
import { PAGE_KEYS } from './shortcuts.ts'

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly shortcuts: boolean
  readonly onShortcuts: (on: boolean) => void
}

/** Everything that keys do, and the switch for those that are one letter alone. */
export function KeysDialog({ open, onClose, shortcuts, onShortcuts }: Props) {
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog}>
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{m.access_keys_title()}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={m.close()}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          <div className={styles.body}>
            <section>
              <h3>{m.access_keys_single()}</h3>
              <label className={styles.switch}>
                <input
                  type="checkbox"
                  checked={shortcuts}
                  onChange={(event) => onShortcuts(event.currentTarget.checked)}
                />
                <span>{m.access_keys_switch()}</span>
              </label>
              <Keys
                rows={[
                  ['/', m.access_keys_search()],
                  ['?', m.access_keys_help()],
                  ['l', m.access_keys_list()],
                  ['f', m.access_keys_filters()],
                  ...Object.entries(PAGE_KEYS).map(([key, page]) => [key, pageName(page)] as const),
                ]}
              />
            </section>
            <section>
              <h3>{m.access_keys_in_list()}</h3>
              <Keys
                rows={[
                  ['↑ ↓', m.access_keys_move()],
                  ['→', m.access_keys_deeper()],
                  ['← / Esc', m.access_keys_back()],
                  [m.access_key_enter(), m.access_keys_open()],
                  ['a–z', m.access_keys_letters()],
                  ['+ − 0', m.access_keys_zoom()],
                  [`${m.access_key_shift()} + ← ↑ ↓ →`, m.access_keys_pan()],
                ]}
              />
            </section>
            <section>
              <h3>{m.part_timeline()}</h3>
              <Keys
                rows={[
                  ['← →', m.access_keys_month()],
                  [`${m.access_key_page_up()} / ${m.access_key_page_down()}`, m.access_keys_decade()],
                  [`${m.access_key_home()} / ${m.access_key_end()}`, m.access_keys_ends()],
                ]}
              />
            </section>
            <section>
              <h3>{m.access_keys_grids()}</h3>
              <Keys
                rows={[
                  ['← ↑ ↓ →', m.access_keys_cells()],
                  [m.access_key_enter(), m.access_keys_open()],
                ]}
              />
            </section>
            <section>
              <h3>{m.part_reading()}</h3>
              <Keys rows={[['Esc', m.access_keys_leave()]]} />
            </section>
            <section>
              <h3>{m.access_still_title()}</h3>
              <p>{m.map_still_notice()}</p>
            </section>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

function Keys({ rows }: { readonly rows: readonly (readonly [key: string, does: string])[] }) {
  return (
    <dl className={styles.keys}>
      {rows.map(([key, does]) => (
        <div key={key}>
          <dt>
            <kbd>{key}</kbd>
          </dt>
          <dd>{does}</dd>
        </div>
      ))}
    </dl>
  )
}
