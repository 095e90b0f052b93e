import { useEffect, useState } from 'react'
import { createPortal, flushSync } from 'react-dom'
import { useAtlasState } from '../../state/context.ts'
import { useMedia } from '../useMedia.ts'
import { Brief } from './Brief.tsx'

/** The brief is made when the page is about to be printed, and only then. */
export function PrintBrief() {
  const media = useMedia('print')
  const [asked, setAsked] = useState(false)
  const onMap = useAtlasState((s) => s.view.page === 'map' || s.view.selection !== null)
  useEffect(() => {
    // The browser takes what stands there when the event has been heard.
    const before = () => flushSync(() => setAsked(true))
    const after = () => setAsked(false)
    window.addEventListener('beforeprint', before)
    window.addEventListener('afterprint', after)
    return () => {
      window.removeEventListener('beforeprint', before)
      window.removeEventListener('afterprint', after)
    }
  }, [])
  if (!(media || asked) || !onMap) return null
  return createPortal(<Brief />, document.body)
}
