import { useEffect, useId, useRef, useState } from 'react'
import type { Term, TermGroup } from '../../dataset/terms.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { useAtlasState } from '../../state/context.ts'
import { lookUp } from '../../state/view.ts'
import { PageFrame } from '../documents/PageFrame.tsx'
import styles from './glossary.module.css'
import { findTerms } from './glossary.ts'

/** Every word that the atlas defines, in one place, each with an address of its own. */
export function WordsPage() {
  // Labels follow the language.
  useAtlasState((s) => s.view.lang)
  const [query, setQuery] = useState('')
  const id = useId()
  const groups = findTerms(query)
  const count = groups.reduce((sum, group) => sum + group.terms.length, 0)
  return (
    <PageFrame kicker={m.words_kicker()} title={m.words_title()}>
      <p className={styles.intro}>{m.words_intro()}</p>
      <search className={styles.search}>
        <label htmlFor={id}>{m.words_search()}</label>
        <input
          id={id}
          type="search"
          value={query}
          spellCheck={false}
          onChange={(event) => setQuery(event.target.value)}
        />
        <output>{m.words_count({ count, formatted: formatNumber(count) })}</output>
      </search>
      <nav className={styles.contents} aria-label={m.words_groups()}>
        <ul>
          {groups.map((group) => (
            <li key={group.id}>
              <button type="button" className={styles.link} onClick={() => goTo(anchorOf(group.id))}>
                {group.title()}
              </button>
            </li>
          ))}
        </ul>
      </nav>
      {count === 0 && <p className={styles.none}>{m.words_none({ query: query.trim() })}</p>}
      {groups.map((group) => (
        <Group key={group.id} group={group} />
      ))}
    </PageFrame>
  )
}

function Group({ group }: { readonly group: TermGroup }) {
  const anchor = anchorOf(group.id)
  return (
    <section id={anchor} className={styles.group} aria-labelledby={`${anchor}-title`} tabIndex={-1}>
      <h3 id={`${anchor}-title`} className={styles.groupTitle}>
        {group.title()}
      </h3>
      <dl className={styles.terms}>
        {group.terms.map((term) => (
          <Entry key={term.id} term={term} />
        ))}
      </dl>
    </section>
  )
}

function Entry({ term }: { readonly term: Term }) {
  const chosen = useAtlasState((s) => s.view.term === term.id)
  const apply = useAtlasState((s) => s.apply)
  const element = useRef<HTMLDivElement>(null)
  useEffect(() => {
    if (chosen) element.current?.scrollIntoView?.({ block: 'center' })
  }, [chosen])
  const label = term.label()
  return (
    <div ref={element} className={styles.entry} data-chosen={chosen || undefined}>
      <dt>
        <button
          type="button"
          className={styles.term}
          aria-current={chosen ? 'true' : undefined}
          aria-label={m.words_link({ term: label })}
          title={m.words_link({ term: label })}
          onClick={() => apply(lookUp(chosen ? null : term.id))}
        >
          {label} <span aria-hidden="true">#</span>
        </button>
      </dt>
      <dd>{term.definition()}</dd>
    </div>
  )
}

function anchorOf(group: string): string {
  return `words-${group}`
}

/** By button and not by link: the address after # is not the atlas's. */
function goTo(anchor: string): void {
  const section = document.getElementById(anchor)
  section?.scrollIntoView?.({ block: 'start' })
  section?.focus({ preventScroll: true })
}
