import { createContext, type ReactNode, use, useCallback, useEffect, useMemo, useRef, useState } from 'react'
import type { CompiledRecord } from '../../dataset/compiled.ts'
import { fieldLabel } from '../../dataset/labels.ts'
import { DATE_FIELDS, type Field } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatList } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlas } from '../../state/context.ts'
import { type NumberedSource, numberedSources, supporting } from './evidence.ts'
import { useGo } from './go.ts'
import styles from './reading.module.css'
import { Section } from './Section.tsx'
import { Term } from './Term.tsx'

interface SourcesState {
  readonly sources: readonly NumberedSource[]
  readonly marked: number | null
  readonly mark: (number: number) => void
  readonly register: (number: number, element: HTMLLIElement | null) => void
}

const SourcesContext = createContext<SourcesState | null>(null)

/** Joins the small numbers beside values with the numbered list of sources: a press on a number shows its source. */
export function SourcesProvider({
  record,
  children,
}: {
  readonly record: CompiledRecord
  readonly children: ReactNode
}) {
  const { dataset } = useAtlas()
  const sources = useMemo(() => numberedSources(dataset, record), [dataset, record])
  const [marked, setMarked] = useState<number | null>(null)
  const elements = useRef(new Map<number, HTMLLIElement>())
  const register = useCallback((number: number, element: HTMLLIElement | null) => {
    if (element) elements.current.set(number, element)
    else elements.current.delete(number)
  }, [])
  const mark = useCallback((number: number) => {
    setMarked(number)
    const element = elements.current.get(number)
    element?.focus({ preventScroll: true })
    element?.scrollIntoView?.({ block: 'nearest' })
  }, [])
  const state = useMemo(() => ({ sources, marked, mark, register }), [sources, marked, mark, register])
  return <SourcesContext value={state}>{children}</SourcesContext>
}

interface RefsProps {
  /** What the value is evidence of; one of them is enough. */
  readonly fields: readonly Field[]
  /** The value's name, for those who only hear the number. */
  readonly name: string
}

/** The numbers of the sources behind a value; says so where none names it. */
export function Refs({ fields, name }: RefsProps) {
  const state = use(SourcesContext)
  if (!state) return null
  const found = supporting(state.sources, fields)
  if (found.length === 0) return <span className={styles.noSource}> {m.read_no_source()}</span>
  return <SourceNumbers sources={found} name={name} />
}

/** The same numbers for sources known by id. */
export function RefsTo({ ids, name }: { readonly ids: readonly string[]; readonly name: string }) {
  const state = use(SourcesContext)
  const found = state?.sources.filter((s) => ids.includes(s.source.id)) ?? []
  return <SourceNumbers sources={found} name={name} />
}

function SourceNumbers({ sources, name }: { readonly sources: readonly NumberedSource[]; readonly name: string }) {
  const state = use(SourcesContext)
  return (
    <sup className={styles.refs}>
      {sources.map(({ number, source }) => (
        <button
          key={number}
          type="button"
          data-marked={state?.marked === number || undefined}
          aria-label={m.read_ref({ number, name, title: source.title })}
          title={source.title}
          onClick={() => state?.mark(number)}
        >
          {number}
        </button>
      ))}
    </sup>
  )
}

export function SourceList() {
  const state = use(SourcesContext)
  if (!state) return null
  return (
    <Section title={m.read_evidence()} count={state.sources.length}>
      <ol className={styles.sources}>
        {state.sources.map((item) => (
          <SourceItem key={item.number} item={item} marked={state.marked === item.number} register={state.register} />
        ))}
      </ol>
    </Section>
  )
}

interface SourceItemProps {
  readonly item: NumberedSource
  readonly marked: boolean
  readonly register: SourcesState['register']
}

function SourceItem({ item, marked, register }: SourceItemProps) {
  const { number, evidence, source, publisher, origin } = item
  const element = useRef<HTMLLIElement>(null)
  const go = useGo()
  useEffect(() => {
    register(number, element.current)
    return () => register(number, null)
  }, [register, number])
  const says = Object.entries(evidence.says ?? {}).map(([field, value]) => sayText(field as Field, value))
  return (
    <li ref={element} className={styles.source} data-marked={marked || undefined} tabIndex={-1}>
      <span className={styles.sourceNumber}>{number}</span>
      <div>
        {source.url ? (
          <a href={source.url} target="_blank" rel="noopener noreferrer">
            {source.title}
            <span className="visually-hidden"> {m.read_new_tab()}</span>
          </a>
        ) : (
          <span>{source.title}</span>
        )}
        <p className={styles.sourceMeta}>
          {publisher ? (
            <>
              {publisher.name} · <Term id={`publisher:${publisher.class}`} />
            </>
          ) : (
            source.publisher
          )}
          {source.published && ` · ${formatEdtf(source.published, 'short')}`}
          {origin && ` · ${m.read_origin({ name: origin.name })}`}
        </p>
        {source.citation && <p className={styles.sourceMeta}>{source.citation}</p>}
        {evidence.locator && <p className={styles.sourceMeta}>{m.read_locator({ locator: evidence.locator })}</p>}
        <p className={styles.sourceMeta}>
          {m.read_supports({ fields: formatList(evidence.supports.map((f) => fieldLabel(f))) })}
        </p>
        {says.length > 0 && <p className={styles.differs}>{m.read_says({ values: formatList(says) })}</p>}
        {evidence.denies && <p className={styles.differs}>{m.read_denies()}</p>}
        <button
          type="button"
          className={`${styles.textButton} ${styles.sourceMeta}`}
          aria-label={m.source_page_of({ title: source.title })}
          onClick={() => go({ type: 'source', id: source.id })}
        >
          {m.source_page()}
        </button>
      </div>
    </li>
  )
}

function sayText(field: Field, value: string): string {
  const isDate = DATE_FIELDS.some((f) => f === field)
  return `${fieldLabel(field)}: ${isDate && /^(\.\.\/)?\d{4}/.test(value) ? formatEdtf(value) : value}`
}
