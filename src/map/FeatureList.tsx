import { memo } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Selection } from '../state/view.ts'
import type { MapModel } from './model.ts'
import { useRoving } from './roving.ts'
import { featuresOf, nameFor } from './words.ts'

interface FeatureListProps {
  readonly model: MapModel
  readonly onFocus: (selection: Selection | null) => void
  readonly onPick: (selection: Selection) => void
}

/** What a canvas cannot offer: every country and link of the map as a button, one tab stop, out of sight. */
export const FeatureList = memo(function FeatureList({ model, onFocus, onPick }: FeatureListProps) {
  const rove = useRoving()
  return (
    // biome-ignore lint/a11y/useSemanticElements: a fieldset would add a form's meaning; keys only move focus inside
    <div className="map-features" role="group" aria-label={m.map_countries_and_links()} onKeyDown={rove}>
      {featuresOf(model).map((selection, i) => (
        <button
          key={selection.id}
          type="button"
          data-feature={selection.id}
          tabIndex={i === 0 ? 0 : -1}
          aria-pressed={model.selected?.id === selection.id}
          onFocus={() => onFocus(selection)}
          onBlur={() => onFocus(null)}
          onClick={() => onPick(selection)}
        >
          {nameFor(model, selection)}
        </button>
      ))}
    </div>
  )
})
