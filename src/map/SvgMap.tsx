import { type KeyboardEvent, memo, type ReactNode } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Selection } from '../state/view.ts'
import { KIND_PATHS } from '../ui/KindMark.tsx'
import type { Mark } from './contents.ts'
import type { LightShape } from './geometry/shapes.ts'
import { HubMark } from './HubMark.tsx'
import { Labels } from './Labels.tsx'
import { DASH, DISPUTED_POINT_ZOOM, DRAW_ORDER, KIND_TOKEN, type Layer, OWN_TOKEN, ROLE_TOKEN } from './layers.ts'
import { type Line, type LineState, opacityOf } from './lines.ts'
import { type MapModel, type Target, targetOf } from './model.ts'
import { type Bounds, boxOf, EXTENT_BOUNDS, type Insets, SVG_SCALE, WORLD } from './projection.ts'
import { useRoving } from './roving.ts'
import { Frame, placeIn } from './Stage.tsx'
import { DISPUTED_PATHS, dotPath, GRATICULE_PATH, linePath } from './svgPaths.ts'
import { featuresOf, nameFor } from './words.ts'

interface SvgMapProps {
  readonly model: MapModel
  readonly shapes: readonly LightShape[]
  /** What fills the free part: the extent's frame where left out. */
  readonly bounds?: Bounds
  readonly insets?: Insets
  /** Map zoom by which room for names is judged; a middling screen's where left out. */
  readonly zoom?: number
  /** Stands in for the names of the model: the still page holds them in every language. */
  readonly names?: ReactNode
  readonly onPoint?: OnTarget
  /** Without it the map is a picture: nothing in it can be focused or pressed. */
  readonly onPick?: OnTarget
}

type OnTarget = ((target: Target | null) => void) | undefined

/** Zoom at which the frame fills a middling screen: what is assumed before anything is measured. */
const NOMINAL_ZOOM = { region: 2.5, world: 1.2 } as const

/** The model as SVG with names in HTML. Touches neither window nor document, so it can be rendered anywhere. */
export function SvgMap({
  model,
  shapes,
  bounds = EXTENT_BOUNDS[model.extent],
  insets,
  zoom,
  names,
  onPoint,
  onPick,
}: SvgMapProps) {
  const box = boxOf(bounds)
  const viewBox = [box.x, box.y, box.width, box.height].map((v) => (v * SVG_SCALE).toFixed(1)).join(' ')
  const mapZoom = zoom ?? NOMINAL_ZOOM[model.extent]
  const rove = useRoving()
  const first = featuresOf(model)[0]
  const feature = !onPick
    ? null
    : (selection: Selection) => ({
        role: 'button',
        'data-feature': selection.id,
        tabIndex: selection.id === first?.id ? 0 : -1,
        'aria-label': nameFor(model, selection),
        'aria-pressed': model.selected?.id === selection.id,
        ...actsOn({ selection }, onPoint, onPick),
      })
  const layers: Readonly<Record<Layer, ReactNode>> = {
    sea: null,
    graticule: <path className="map-graticule" d={GRATICULE_PATH} />,
    land: (
      <Land
        model={model}
        shapes={shapes}
        feature={feature}
        acts={onPick ? (s) => actsOn({ selection: s }, onPoint, onPick) : null}
      />
    ),
    borders: null,
    coast: null,
    disputed: (
      <g className="map-disputed" strokeDasharray={dash(DASH.disputed, 1)}>
        {DISPUTED_PATHS.filter((area) => !area.isPoint || mapZoom >= DISPUTED_POINT_ZOOM).map(({ id, d }) => (
          <path
            key={id}
            d={d}
            onPointerEnter={() => onPoint?.({ selection: null, disputed: id })}
            onPointerLeave={() => onPoint?.(null)}
          />
        ))}
      </g>
    ),
    outline: <Outline model={model} shapes={shapes} />,
    links: (
      <g>
        {model.links.map((line) => (
          <LinePath key={line.id} line={line} state={model.states.get(line.id)} feature={feature} />
        ))}
      </g>
    ),
    focus: (
      <g>
        {model.focus.map((line) => (
          <LinePath
            key={line.id}
            line={line}
            state={model.states.get(line.id) ?? 'selected'}
            feature={line.spoke || line.transient ? null : feature}
          />
        ))}
      </g>
    ),
    capitals: (
      <g className="map-capitals">
        {[...model.countries.values()]
          .filter((c) => c.southAmerican)
          .map((c) => (
            <g key={c.id}>
              <path d={dotPath([c.capital.lon, c.capital.lat])} />
              <path d={dotPath([c.capital.lon, c.capital.lat])} />
            </g>
          ))}
      </g>
    ),
    marks: null,
    labels: null,
  }
  return (
    <Frame bounds={bounds} insets={insets}>
      {/* biome-ignore lint/a11y/useSemanticElements: an SVG cannot be a fieldset */}
      <svg
        className="map-svg"
        role="group"
        aria-label={m.map_countries_and_links()}
        viewBox={viewBox}
        preserveAspectRatio="xMidYMid meet"
        onKeyDown={rove}
      >
        {DRAW_ORDER.map((layer) => (
          <g key={layer} data-layer={layer}>
            {layers[layer]}
          </g>
        ))}
      </svg>
      <div className="map-marks" aria-hidden="true">
        {model.marks.map((mark) => (
          <MarkIcon key={mark.id} mark={mark} bounds={bounds} onPoint={onPoint} onPick={onPick} />
        ))}
        {model.hub && <HubMark hub={model.hub} bounds={bounds} />}
      </div>
      {names ?? <Labels labels={model.labels} bounds={bounds} zoom={mapZoom} />}
    </Frame>
  )
}

type FeatureProps = ((selection: Selection) => Record<string, unknown>) | null

interface LandProps {
  readonly model: MapModel
  readonly shapes: readonly LightShape[]
  readonly feature: FeatureProps
  readonly acts: FeatureProps
}

function Land({ model, shapes, feature, acts }: LandProps) {
  const reachable = new Set(featuresOf(model).map((s) => s.id))
  const land = shapes.map(({ id, d }) => {
    const country = model.shapes.get(id)
    const role = model.roles.get(id) ?? 'other'
    const selection: Selection | null = country ? { type: 'country', id: country } : null
    // French Guiana can be pointed at, but France has its one name among the features already.
    const named = selection && reachable.has(selection.id) && model.countries.get(selection.id)?.numeric === id
    return (
      <path
        key={id}
        d={d}
        className={country && model.hovered.has(country) ? 'map-country map-country-hovered' : 'map-country'}
        style={{ fill: `var(${ROLE_TOKEN[role]})` }}
        {...(selection ? (named ? feature : acts)?.(selection) : {})}
      />
    )
  })
  if (model.extent === 'region') return land
  // The world again to the west: its frame begins in the middle of the Pacific.
  return (
    <>
      {[-1, 1].map((copy) => (
        <g key={copy} transform={`translate(${copy * WORLD * SVG_SCALE} 0)`}>
          {shapes.map(({ id, d }) => {
            const country = model.shapes.get(id)
            return (
              <path
                key={id}
                d={d}
                className="map-country"
                style={{ fill: `var(${ROLE_TOKEN[model.roles.get(id) ?? 'other']})` }}
                {...(country ? acts?.({ type: 'country', id: country }) : {})}
              />
            )
          })}
        </g>
      ))}
      {land}
    </>
  )
}

function Outline({ model, shapes }: { readonly model: MapModel; readonly shapes: readonly LightShape[] }) {
  const chosen = shapes.filter(({ id }) => model.roles.get(id) === 'selected')
  return (
    <g className="map-outline">
      {chosen.map(({ id, d }) => (
        <path key={id} d={d} />
      ))}
    </g>
  )
}

interface LinePathProps {
  readonly line: Line
  readonly state: LineState | undefined
  readonly feature: FeatureProps
}

const LinePath = memo(function LinePath({ line, state, feature }: LinePathProps) {
  const d = linePath(line.coordinates)
  if (state === 'fanned' || d === '') return null
  const raised = state === 'hovered' || state === 'selected'
  return (
    <g className="map-line" data-line={line.id} data-state={state} {...feature?.(line.selection)}>
      <path
        d={d}
        className="map-line-ink"
        style={{
          stroke: `var(${line.own ? OWN_TOKEN : raised && line.kind === 'agreement' ? '--link-strong' : KIND_TOKEN[line.kind]})`,
        }}
        strokeWidth={line.width + (state === 'hovered' ? 1 : 0)}
        strokeOpacity={opacityOf(line, state)}
        strokeDasharray={line.live ? undefined : dash(line.spoke ? DASH.former : DASH.past, line.width)}
      />
      {feature && <path d={d} className="map-line-hit" />}
    </g>
  )
})

function dash(pattern: readonly number[], width: number): string {
  return pattern.map((v) => (v * Math.max(1, width)).toFixed(1)).join(' ')
}

interface MarkIconProps {
  readonly mark: Mark
  readonly bounds: Bounds
  readonly onPoint: OnTarget
  readonly onPick: OnTarget
}

function MarkIcon({ mark, bounds, onPoint, onPick }: MarkIconProps) {
  const side = mark.radius * 2
  return (
    <svg
      className="map-mark"
      viewBox="-8 -8 16 16"
      width={side}
      height={side}
      style={placeIn(bounds, [mark.lon, mark.lat])}
      aria-hidden="true"
      {...pointerActs(targetOf(mark), onPoint, onPick)}
    >
      <path d={KIND_PATHS[mark.kind]} style={{ fill: `var(${KIND_TOKEN[mark.kind]})` }} />
    </svg>
  )
}

function pointerActs(target: Target, onPoint: OnTarget, onPick: OnTarget) {
  return {
    onPointerEnter: () => onPoint?.(target),
    onPointerLeave: () => onPoint?.(null),
    onClick: (event: { stopPropagation(): void }) => {
      event.stopPropagation()
      onPick?.(target)
    },
  }
}

function actsOn(target: Target, onPoint: OnTarget, onPick: OnTarget) {
  return {
    ...pointerActs(target, onPoint, onPick),
    onFocus: () => onPoint?.(target),
    onBlur: () => onPoint?.(null),
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Enter' && event.key !== ' ') return
      event.preventDefault()
      onPick?.(target)
    },
  }
}
