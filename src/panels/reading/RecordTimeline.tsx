import type { CompiledRecord } from '../../dataset/compiled.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { titleOf } from '../words.ts'
import { TimeFigure } from './TimeFigure.tsx'

/** One record on a line of time of its own; nothing for an undated one. Its dates stand beside it in words. */
export function RecordTimeline({ record }: { readonly record: CompiledRecord }) {
  const { dataset } = useAtlas()
  return (
    <TimeFigure
      groups={[{ title: '', records: [record] }]}
      today={dataset.today}
      label={m.read_line_one({ name: titleOf(record) })}
      pitch={20}
    />
  )
}
