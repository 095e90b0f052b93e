import { lazy, Suspense, useState } from 'react'

const KeysDialog = lazy(async () => ({ default: (await import('./KeysDialog.tsx')).KeysDialog }))

interface Props {
  readonly open: boolean
  readonly onClose: () => void
  readonly shortcuts: boolean
  readonly onShortcuts: (on: boolean) => void
}

/** The dialog of the keys arrives when it is first asked for. */
export function Keys(props: Props) {
  const [wanted, setWanted] = useState(props.open)
  if (props.open && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <KeysDialog {...props} />
    </Suspense>
  )
}
