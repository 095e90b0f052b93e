import { Dialog } from '@base-ui/react/dialog'
import type { ReactNode } from 'react'
import { m } from '../i18n/generated/messages.js'
import styles from './FilterSheet.module.css'

/** The filters of a phone: a sheet over the map, with the same panel inside. */
export function FilterSheet(props: { open: boolean; onClose: () => void; children: ReactNode }) {
  return (
    <Dialog.Root open={props.open} onOpenChange={(open) => !open && props.onClose()}>
      <Dialog.Portal>
        <Dialog.Backdrop className={styles.backdrop} />
        <Dialog.Popup className={styles.sheet}>
          <div className={styles.head}>
            <Dialog.Title>{m.part_filters()}</Dialog.Title>
            <Dialog.Close className={styles.done}>{m.show_map()}</Dialog.Close>
          </div>
          <div className={styles.body}>{props.children}</div>
        </Dialog.Popup>
      </Dialog.Portal>
    </Dialog.Root>
  )
}
