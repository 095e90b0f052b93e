import { lazy, Suspense, useState } from 'react'

const TakeAll = lazy(async () => ({ default: (await import('./take/TakeAll.tsx')).TakeAll }))

/** Downloads, pictures, frames and citations arrive when they are first asked for. */
export function TakeAway({ open, onClose }: { open: boolean; onClose: () => void }) {
  const [wanted, setWanted] = useState(open)
  if (open && !wanted) setWanted(true)
  if (!wanted) return null
  return (
    <Suspense fallback={null}>
      <TakeAll open={open} onClose={onClose} />
    </Suspense>
  )
}
