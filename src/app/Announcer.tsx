import { useEffect, useRef, useState } from 'react'
import { useAtlas } from '../state/context.ts'
import { announcement } from './announcement.ts'

/** What a drag or playback does in many steps is told once it has come to rest. */
const REST_MS = 500

/** The one place that tells a screen reader what an act changed, in words. */
export function Announcer() {
  const { dataset, selectors, store } = useAtlas()
  const [text, setText] = useState('')
  const told = useRef(store.getState().view)
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout> | undefined
    const tell = () => {
      const { view } = store.getState()
      const said = announcement(dataset, selectors, told.current, view)
      told.current = view
      if (said !== null) setText(said)
    }
    const stop = store.subscribe((state, previous) => {
      if (state.view === previous.view) return
      clearTimeout(timer)
      timer = setTimeout(tell, REST_MS)
    })
    return () => {
      stop()
      clearTimeout(timer)
    }
  }, [dataset, selectors, store])
  return (
    <output className="visually-hidden" data-announcer>
      {text}
    </output>
  )
}
