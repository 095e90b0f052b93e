import { Dialog } from '@base-ui/react/dialog'
import { Tabs } from '@base-ui/react/tabs'
import type { ReactNode } from 'react'
import { countLabel } from '../../dataset/labels.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { useOwn } from '../../state/own.ts'
import { CitationTab } from './CitationTab.tsx'
import { DataTab } from './DataTab.tsx'
import { filterWords } from './describe.ts'
import styles from './take.module.css'

interface TakeDialogProps {
  readonly open: boolean
  readonly onClose: () => void
  /** Tabs made of more than the panels know of. */
  readonly more?: readonly TakeTab[]
}

export interface TakeTab {
  readonly value: string
  readonly label: string
  readonly content: ReactNode
}

/** What is shown, to take away: as data in the formats other programs read, and as a citation. */
export function TakeDialog({ open, onClose, more = [] }: TakeDialogProps) {
  const own = useOwn()
  return (
    <Dialog.Root open={open} onOpenChange={(next) => !next && onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.dialog}>
          <div className={styles.head}>
            <Dialog.Title className={styles.title}>{m.take_title()}</Dialog.Title>
            <Dialog.Close className={styles.close} aria-label={m.close()}>
              <span aria-hidden="true">×</span>
            </Dialog.Close>
          </div>
          <div className={styles.body}>
            <What />
            {own && (
              <p className={styles.note}>
                <button
                  type="button"
                  className={styles.fold}
                  onClick={() => {
                    onClose()
                    own.open()
                  }}
                >
                  {m.own_button()}
                </button>
              </p>
            )}
            <Tabs.Root defaultValue="data">
              <Tabs.List className={styles.tabs}>
                <Tabs.Tab value="data">{m.take_tab_data()}</Tabs.Tab>
                <Tabs.Tab value="citation">{m.take_tab_citation()}</Tabs.Tab>
                {more.map(({ value, label }) => (
                  <Tabs.Tab key={value} value={value}>
                    {label}
                  </Tabs.Tab>
                ))}
              </Tabs.List>
              <Tabs.Panel value="data" className={styles.panel}>
                <DataTab />
              </Tabs.Panel>
              <Tabs.Panel value="citation" className={styles.panel}>
                <CitationTab />
              </Tabs.Panel>
              {more.map(({ value, content }) => (
                <Tabs.Panel key={value} value={value} className={styles.panel}>
                  {content}
                </Tabs.Panel>
              ))}
            </Tabs.Root>
          </div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}

/** Which records, of which version and day. */
function What() {
  const { dataset, selectors } = useAtlas()
  const view = useAtlasState((s) => s.view)
  return (
    <Dialog.Description className={styles.what}>
      <span>
        {m.take_what({
          records: countLabel('record', selectors.totals(view).matching),
          filter: filterWords(dataset, view),
        })}
      </span>{' '}
      <span className={styles.edition}>
        {m.take_edition({ version: dataset.version, date: formatEdtf(dataset.asOf) })}
      </span>
    </Dialog.Description>
  )
}
