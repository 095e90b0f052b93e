import { createContext, use } from 'react'

/** What can be done with a reader's own data from anywhere in the atlas. */
export interface OwnDoor {
  /** Opens the dialog, with a file to read at once if one was dropped. */
  readonly open: (file?: File) => void
  readonly remove: () => void
}

export const OwnContext = createContext<OwnDoor | null>(null)

/** Null where the atlas is drawn without a way to bring data: in a still page, in most tests. */
export function useOwn(): OwnDoor | null {
  return use(OwnContext)
}
