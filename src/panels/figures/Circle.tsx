import { useState } from 'react'
import { useAtlas, useAtlasState } from '../../state/context.ts'
import { writeUrl } from '../../state/url.ts'
import { select } from '../../state/view.ts'
import { useGo } from '../reading/go.ts'
import { countryName } from '../words.ts'
import { Drawing, type Named, TEXT } from './Drawing.tsx'
import type { Network } from './network.ts'

interface CircleProps extends Named {
  readonly width: number
  readonly network: Network
  /** Ids clockwise from the top. */
  readonly order: readonly string[]
  readonly nameOf: (id: string) => string
  readonly tieText: (a: string, b: string, weight: number) => string
}

interface Point {
  readonly x: number
  readonly y: number
}

/** States where they lie round the region, a chord for every tied pair; a state's own ties stand out on hover or focus. */
export function Circle({ width, network, order, nameOf, tieText, ...named }: CircleProps) {
  const [near, setNear] = useState<string | null>(null)
  const radius = Math.max(70, Math.min(190, width / 2 - 84))
  const middle: Point = { x: width / 2, y: radius + 30 }
  const at = (id: string, out = 0): Point => {
    const angle = (order.indexOf(id) / Math.max(1, order.length)) * 2 * Math.PI
    return { x: middle.x + (radius + out) * Math.sin(angle), y: middle.y - (radius + out) * Math.cos(angle) }
  }
  const most = Math.max(1, ...network.ties.map((t) => t.weight))
  const mostTies = Math.max(1, ...network.states.map((s) => s.degree))
  return (
    <Drawing width={width} height={2 * radius + 60} parts {...named}>
      <g fill="none" stroke="var(--link-strong)">
        {network.ties.map(({ pair, a, b, weight }) => {
          const [from, to] = [at(a), at(b)]
          const bend = { x: (from.x + to.x + middle.x) / 3, y: (from.y + to.y + middle.y) / 3 }
          const own = near === a || near === b
          return (
            <path
              key={pair}
              d={`M${round(from)}Q${round(bend)} ${round(to)}`}
              strokeWidth={round1(0.75 + 6 * Math.sqrt(weight / most))}
              strokeOpacity={near === null ? 0.55 : own ? 0.95 : 0.1}
            >
              <title>{tieText(a, b, weight)}</title>
            </path>
          )
        })}
      </g>
      {network.states.map(({ id, degree }) => (
        <Node
          key={id}
          id={id}
          name={nameOf(id)}
          at={at(id)}
          size={4 + 7 * Math.sqrt(degree / mostTies)}
          label={at(id, 18)}
          middle={middle}
          onNear={setNear}
        />
      ))}
    </Drawing>
  )
}

interface NodeProps {
  readonly id: string
  readonly name: string
  readonly at: Point
  readonly size: number
  readonly label: Point
  readonly middle: Point
  readonly onNear: (id: string | null) => void
}

function Node({ id, name, at, size, label, middle, onNear }: NodeProps) {
  const { dataset } = useAtlas()
  const view = useAtlasState((s) => s.view)
  const go = useGo()
  const aside = label.x - middle.x
  return (
    <a
      href={writeUrl(select({ type: 'country', id })(view))}
      aria-label={name}
      onClick={(event) => {
        if (event.metaKey || event.ctrlKey || event.shiftKey) return
        event.preventDefault()
        go({ type: 'country', id })
      }}
      onPointerEnter={() => onNear(id)}
      onPointerLeave={() => onNear(null)}
      onFocus={() => onNear(id)}
      onBlur={() => onNear(null)}
    >
      <title>{name}</title>
      <circle cx={at.x} cy={at.y} r="14" fill="var(--paper)" fillOpacity="0" />
      <circle cx={at.x} cy={at.y} r={size} fill="var(--ink)" stroke="var(--paper)" strokeWidth="2" />
      <text
        x={label.x}
        y={label.y + 4}
        textAnchor={Math.abs(aside) < 8 ? 'middle' : aside > 0 ? 'start' : 'end'}
        fontSize={TEXT}
        fill="var(--ink)"
      >
        {countryName(dataset, id)}
      </text>
    </a>
  )
}

function round1(value: number): number {
  return Math.round(value * 10) / 10
}

function round({ x, y }: Point): string {
  return `${round1(x)} ${round1(y)}`
}
