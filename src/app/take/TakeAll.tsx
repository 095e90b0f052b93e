import { m } from '../../i18n/generated/messages.js'
import { TakeDialog } from '../../panels/take/TakeDialog.tsx'
import { EmbedTab } from './EmbedTab.tsx'
import { PictureTab } from './PictureTab.tsx'

/** The dialog with what needs the map as well as the panels. */
export function TakeAll({ open, onClose }: { open: boolean; onClose: () => void }) {
  return (
    <TakeDialog
      open={open}
      onClose={onClose}
      more={[
        { value: 'picture', label: m.picture_tab(), content: <PictureTab /> },
        { value: 'embed', label: m.embed_tab(), content: <EmbedTab /> },
      ]}
    />
  )
}
