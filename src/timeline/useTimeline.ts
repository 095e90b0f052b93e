import { useEffect, useMemo, useSyncExternalStore } from 'react'
import { dayOf } from '../domain/time.ts'
import { useAtlas, useAtlasState } from '../state/context.ts'
import type { View } from '../state/view.ts'
import { beginGesture } from './gesture.ts'
import { createHistogramSelector, type Histogram } from './histogram.ts'
import { type Clock, createPlayback, type Playback, type PlaybackState } from './playback.ts'
import { createScale, type Domain } from './scale.ts'

export interface TimelineModel {
  readonly view: View
  readonly domain: Domain
  readonly histogram: Histogram
  readonly playback: Playback
  readonly playing: PlaybackState
}

const browserClock: Clock = {
  after: (ms, call) => {
    const timer = setTimeout(call, ms)
    return () => clearTimeout(timer)
  },
}

function prefersReducedMotion(): boolean {
  return typeof matchMedia === 'function' && matchMedia('(prefers-reduced-motion: reduce)').matches
}

export function useTimeline(): TimelineModel {
  const { dataset, selectors, store } = useAtlas()
  const view = useAtlasState((state) => state.view)
  const domain = useMemo(
    () => ({ start: dayOf(dataset.firstYear), end: dayOf(dataset.lastYear + 1) }),
    [dataset.firstYear, dataset.lastYear],
  )
  const histogram = useMemo(() => createHistogramSelector(selectors, dataset.firstYear), [selectors, dataset.firstYear])
  const playback = useMemo(() => {
    const knee = createScale(domain, 1).break
    return createPlayback(
      {
        window: () => store.getState().view.window,
        mode: () => store.getState().view.mode,
        eventYears: () => histogram(store.getState().view).eventYears,
        today: dataset.today,
        pace: (day) => (knee && day < knee.day ? knee.factor : 1),
        reducedMotion: prefersReducedMotion,
        begin: () => beginGesture(store).step,
      },
      browserClock,
    )
  }, [store, histogram, domain, dataset.today])
  useEffect(() => playback.pause, [playback])
  return {
    view,
    domain,
    histogram: histogram(view),
    playback,
    playing: useSyncExternalStore(playback.subscribe, playback.state),
  }
}
