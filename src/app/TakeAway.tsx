import { lazy, Suspense, useState } from 'react'

const TakeDialog = lazy(async () => ({ default: (await import('../panels/take/TakeDialog.tsx')).TakeDialog }))

/** Downloads and citations arrive when they are first asked for. */
export function TakeAway({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [wanted, setWanted] = useState(open)
  if (open && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <TakeDialog open={open} onClose={onClose} />
    </Suspense>
  )
}
