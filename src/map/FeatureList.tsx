import { memo } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { MapModel, Target } from './model.ts'
import { useRoving } from './roving.ts'
import { featuresOf, nameFor } from './words.ts'

interface FeatureListProps {
  readonly model: MapModel
  readonly onFocus: (target: Target | null) => void
  readonly onPick: (target: Target) => void
}

/** What a canvas cannot offer: every country and link of the map as a button, one tab stop, out of sight. */
export const FeatureList = memo(function FeatureList({ model, onFocus, onPick }: FeatureListProps) {
  const rove = useRoving()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would add a form's meaning; keys only move focus inside
    <div className="map-features" role="group" aria-label={m.map_countries_and_links()} onKeyDown={rove}>
      {featuresOf(model).map(({ id, target }, i) => (
        <button
          key={id}
          type="button"
          data-feature={id}
          data-stays={target.selection?.type === 'pair' || undefined}
          tabIndex={i === 0 ? 0 : -1}
          aria-pressed={model.selected?.id === id}
          onFocus={() => onFocus(target)}
          onBlur={() => onFocus(null)}
          onClick={() => onPick(target)}
        >
          {nameFor(model, target)}
        </button>
      ))}
    </div>
  )
})
