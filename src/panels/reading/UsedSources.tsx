import { useState } from 'react'
import { countLabel, publisherClassLabel } from '../../dataset/labels.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { useGo } from './go.ts'
import styles from './groups.module.css'
import reading from './reading.module.css'
import { Section } from './Section.tsx'
import type { UsedSource } from './sourcePage.ts'

const FEW = 6

interface UsedSourcesProps {
  readonly sources: readonly UsedSource[]
  readonly title: string
  readonly note: string
}

/** Sources with their publishers, each leading to its page. */
export function UsedSources({ sources, title, note }: UsedSourcesProps) {
  const [all, setAll] = useState(false)
  if (sources.length === 0) return null
  const shown = all ? sources : sources.slice(0, FEW)
  return (
    <Section title={title} count={sources.length} note={note}>
      <ul className={reading.records}>
        {shown.map((used) => (
          <li key={used.source.id}>
            <UsedSourceButton used={used} />
          </li>
        ))}
      </ul>
      {sources.length > FEW && (
        <p className={reading.links}>
          <button type="button" className={reading.textButton} aria-expanded={all} onClick={() => setAll(!all)}>
            {all ? m.group_fewer() : m.group_more({ formatted: formatNumber(sources.length) })}
          </button>
        </p>
      )}
    </Section>
  )
}

function UsedSourceButton({ used: { source, count } }: { readonly used: UsedSource }) {
  const { dataset } = useAtlas()
  const go = useGo()
  const publisher = dataset.publishers.get(source.publisher)
  return (
    <button type="button" className={styles.used} onClick={() => go({ type: 'source', id: source.id })}>
      <span>{source.title}</span>
      <span className={styles.usedCount}>{countLabel('record', count)}</span>
      <span className={styles.usedMeta}>
        {publisher ? `${publisher.name} · ${publisherClassLabel(publisher.class)}` : source.publisher}
        {source.published && ` · ${formatEdtf(source.published, 'short')}`}
      </span>
    </button>
  )
}
