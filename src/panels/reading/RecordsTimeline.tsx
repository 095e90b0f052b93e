import type { CompiledRecord } from '../../dataset/compiled.ts'
import { useAtlas } from '../../state/context.ts'
import { BarsFigure } from './BarsFigure.tsx'
import { PairTimeline } from './PairTimeline.tsx'
import type { LineGroup } from './TimeFigure.tsx'

/** More than so many would stand too close together to be told apart. */
const MOST_LINES = 60

interface RecordsTimelineProps {
  readonly name: string
  readonly groups: readonly LineGroup[]
}

/** Some records over time: a line each, or, where they are many, how many began in each year. */
export function RecordsTimeline({ name, groups }: RecordsTimelineProps) {
  const { dataset } = useAtlas()
  const all: readonly CompiledRecord[] = groups.flatMap((group) => group.records)
  if (all.length === 0) return null
  if (all.length > MOST_LINES) return <BarsFigure name={name} records={all} />
  return <PairTimeline name={name} today={dataset.today} groups={groups} />
}
