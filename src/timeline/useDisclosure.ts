import { type KeyboardEvent, useEffect, useId, useRef, useState } from 'react'

/** A button and what it opens: Escape and a press elsewhere close it; Escape gives the focus back to the button. */
export function useDisclosure() {
  const id = useId()
  const [open, setOpen] = useState(false)
  const box = useRef<HTMLDivElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  useEffect(() => {
    if (!open) return
    const onPress = (event: PointerEvent) => {
      if (event.target instanceof Node && !box.current?.contains(event.target)) setOpen(false)
    }
    document.addEventListener('pointerdown', onPress)
    return () => document.removeEventListener('pointerdown', onPress)
  }, [open])
  return {
    id,
    open,
    box,
    button,
    toggle: () => setOpen(!open),
    close: () => setOpen(false),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !open) return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    },
  }
}
