import { memo, type PointerEvent, type ReactNode, useMemo } from 'react'
import { m } from '../i18n/generated/messages.js'
import type { Selection } from '../state/view.ts'
import { KIND_PATHS } from '../ui/KindMark.tsx'
import type { Mark } from './contents.ts'
import { type Drawing, hatchPath, planeDrawing } from './drawing.ts'
import { FanMarks } from './FanMarks.tsx'
import type { Fan } from './fan.ts'
import type { LightShape } from './geometry/shapes.ts'
import { HubMark } from './HubMark.tsx'
import { Labels } from './Labels.tsx'
import type { LabelRoom } from './labels.ts'
import { DASH, DISPUTED_POINT_ZOOM, DRAW_ORDER, HATCH, KIND_TOKEN, type Layer, ROLE_TOKEN } from './layers.ts'
import { dashOf, type Line, type LineState, lineToken, opacityOf } from './lines.ts'
import { lineTarget, type MapModel, type Target, targetOf } from './model.ts'
import { type Placer, planePlacer } from './placer.ts'
import { type Bounds, EXTENT_BOUNDS, type Insets, SVG_SCALE, WORLD } from './projection.ts'
import { Frame } from './Stage.tsx'

interface SvgMapProps {
  readonly model: MapModel
  readonly shapes: readonly LightShape[]
  /** What fills the free part: the extent's frame where left out. */
  readonly bounds?: Bounds
  readonly insets?: Insets
  /** Map zoom by which room for names is judged; a middling screen's where left out. */
  readonly zoom?: number
  /** Measured places, and the room that names have; shares of the stage without them. */
  readonly placer?: Placer | undefined
  readonly room?: LabelRoom | undefined
  /** The globe, where it is not the plane sheet. */
  readonly drawing?: Drawing | undefined
  /** Stands in for the names of the model: the still page holds them in every language. */
  readonly names?: ReactNode
  /** Stands in for the areas: the still page holds them as a picture. */
  readonly land?: ReactNode
  readonly onPoint?: OnTarget
  /** Without it the map is a picture. With it the pointer can press; keys have the map's list. */
  readonly onPick?: OnTarget
}

type OnTarget = ((target: Target | null) => void) | undefined

/** Zoom at which the frame fills a middling screen: what is assumed before anything is measured. */
const NOMINAL_ZOOM = { region: 2.5, world: 1.2, globe: 1.8 } as const

/** The model as SVG with names in HTML. Touches neither window nor document, so it can be rendered anywhere. */
export function SvgMap({
  model,
  shapes,
  bounds = EXTENT_BOUNDS[model.extent],
  insets,
  zoom,
  placer: measured,
  room,
  drawing: given,
  names,
  land,
  onPoint,
  onPick,
}: SvgMapProps) {
  const plane = useMemo(() => planeDrawing(bounds), [bounds])
  const drawing = given ?? plane
  const drawn = useMemo(() => drawing.shapes?.() ?? shapes, [drawing, shapes])
  const mapZoom = zoom ?? NOMINAL_ZOOM[model.extent]
  const plain = useMemo(() => planePlacer(bounds, mapZoom), [bounds, mapZoom])
  const placer = measured ?? plain
  const hatching = useMemo(() => hatchPath(drawing, mapZoom), [drawing, mapZoom])
  const feature: FeatureProps = !onPick
    ? null
    : (id, target) => ({
        'data-feature': id,
        'data-stays': target.selection?.type === 'pair' || undefined,
        ...pointerActs(target, onPoint, onPick),
      })
  const layers: Readonly<Record<Layer, ReactNode>> = {
    sea: drawing.disc && <path className="map-disc" d={drawing.disc} />,
    graticule: <path className="map-graticule" d={drawing.graticule} />,
    land: land ?? <Land model={model} shapes={drawn} feature={feature} />,
    borders: drawing.borders && <path className="map-borders" d={drawing.borders} />,
    coast: drawing.coast && <path className="map-coast" d={drawing.coast} />,
    disputed: (
      <g className="map-disputed" strokeDasharray={DASH.disputed.map(tenths).join(' ')}>
        {drawing.disputed
          .filter((area) => !area.isPoint || mapZoom >= DISPUTED_POINT_ZOOM)
          .map(({ id, d }) => (
            <path
              key={id}
              d={d}
              onPointerEnter={() => onPoint?.({ selection: null, disputed: id })}
              onPointerLeave={() => onPoint?.(null)}
            />
          ))}
        <path className="map-hatching" strokeWidth={HATCH.width} strokeOpacity={HATCH.opacity} d={hatching} />
      </g>
    ),
    outline: <Outline model={model} shapes={drawn} />,
    links: (
      <g>
        {model.links.map((line) => (
          <LinePath
            key={line.id}
            line={line}
            d={drawing.line(line.coordinates)}
            state={model.states.get(line.id)}
            feature={feature}
          />
        ))}
      </g>
    ),
    focus: (
      <g>
        {onPick && model.pointedFan && (
          <FanArea
            d={drawing.line([...model.pointedFan.area, ...model.pointedFan.area.slice(0, 1)])}
            fan={model.pointedFan}
            onPoint={onPoint}
            onPick={onPick}
          />
        )}
        {model.focus.map((line) => (
          <LinePath
            key={line.id}
            line={line}
            d={drawing.line(line.coordinates)}
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
              <path d={drawing.dot([c.capital.lon, c.capital.lat])} />
              <path d={drawing.dot([c.capital.lon, c.capital.lat])} />
            </g>
          ))}
      </g>
    ),
    marks: null,
    labels: null,
  }
  return (
    <Frame aspect={drawing.aspect} insets={insets}>
      <svg
        className={drawing.disc ? 'map-svg map-svg-globe' : 'map-svg'}
        role="img"
        aria-label={m.map_title()}
        viewBox={drawing.viewBox}
        preserveAspectRatio="xMidYMid meet"
      >
        {DRAW_ORDER.map((layer) => (
          <g key={layer} data-layer={layer}>
            {layers[layer]}
          </g>
        ))}
      </svg>
      <div className="map-marks" aria-hidden="true">
        {model.marks.map((mark) => (
          <MarkIcon key={mark.id} mark={mark} placer={placer} onPoint={onPoint} onPick={onPick} />
        ))}
        {model.hub && <HubMark hub={model.hub} placer={placer} />}
      </div>
      <FanMarks model={model} placer={placer} />
      {names ?? <Labels labels={model.labels} placer={placer} zoom={mapZoom} room={room} />}
    </Frame>
  )
}

type FeatureProps = ((id: string, target: Target) => Record<string, unknown>) | null

interface LandProps {
  readonly model: MapModel
  readonly shapes: readonly LightShape[]
  readonly feature: FeatureProps
}

function Land({ model, shapes, feature }: LandProps) {
  const land = shapes.map(({ id, d }) => {
    const country = model.shapes.get(id)
    const role = model.roles.get(id) ?? 'other'
    const selection: Selection | null = country ? { type: 'country', id: country } : null
    return (
      <path
        key={id}
        d={d}
        className={country && model.hovered.has(country) ? 'map-country map-country-hovered' : 'map-country'}
        style={{ fill: `var(${ROLE_TOKEN[role]})` }}
        {...(selection ? feature?.(selection.id, { selection }) : {})}
      />
    )
  })
  if (model.extent !== 'world') return land
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
                {...(country ? feature?.(country, { selection: { type: 'country', id: country } }) : {})}
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
  readonly d: string
  readonly state: LineState | undefined
  readonly feature: FeatureProps
}

const LinePath = memo(function LinePath({ line, d, state, feature }: LinePathProps) {
  if (d === '') return null
  if (state === 'fanned')
    return (
      <g className="map-line" data-line={line.id} data-state={state} {...feature?.(line.id, lineTarget(line))}>
        {feature && <path d={d} className="map-line-hit map-line-opened" />}
      </g>
    )
  return (
    <g className="map-line" data-line={line.id} data-state={state} {...feature?.(line.id, lineTarget(line))}>
      <path
        d={d}
        className="map-line-ink"
        style={{
          stroke: `var(${lineToken(line, state)})`,
        }}
        strokeWidth={line.width + (state === 'hovered' ? 1 : 0)}
        strokeOpacity={opacityOf(line, state)}
        strokeDasharray={dashOf(line)?.map(tenths).join(' ')}
      />
      {line.believed && <path d={d} className="map-line-core" strokeWidth={line.width / 2.4} />}
      {feature && <path d={d} className={line.fan ? 'map-line-hit map-curve-hit' : 'map-line-hit'} />}
    </g>
  )
})

interface FanAreaProps {
  readonly fan: Fan
  readonly d: string
  readonly onPoint: OnTarget
  readonly onPick: OnTarget
}

/** What lies between the curves that the pointer has opened: crossing it does not close them. */
function FanArea({ fan, d, onPoint, onPick }: FanAreaProps) {
  const target: Target = { selection: { type: 'pair', id: fan.pair } }
  return <path className="map-fan-area" d={d} {...pointerActs(target, onPoint, onPick)} />
}

function tenths(length: number): string {
  return length.toFixed(1)
}

interface MarkIconProps {
  readonly mark: Mark
  readonly placer: Placer
  readonly onPoint: OnTarget
  readonly onPick: OnTarget
}

function MarkIcon({ mark, placer, onPoint, onPick }: MarkIconProps) {
  const place = placer.style([mark.lon, mark.lat])
  if (!place) return null
  const side = mark.radius * 2
  return (
    <svg
      className="map-mark"
      viewBox="-8 -8 16 16"
      width={side}
      height={side}
      style={place}
      aria-hidden="true"
      {...pointerActs(targetOf(mark), onPoint, onPick)}
    >
      <path d={KIND_PATHS[mark.kind]} style={{ fill: `var(${KIND_TOKEN[mark.kind]})` }} />
    </svg>
  )
}

function pointerActs(target: Target, onPoint: OnTarget, onPick: OnTarget) {
  return {
    // A finger does not hover: what opened under it would take the tap meant for what lay there.
    onPointerEnter: (event: PointerEvent) => event.pointerType !== 'touch' && onPoint?.(target),
    onPointerLeave: (event: PointerEvent) => event.pointerType !== 'touch' && onPoint?.(null),
    onClick: (event: { stopPropagation(): void }) => {
      event.stopPropagation()
      onPick?.(target)
    },
  }
}
