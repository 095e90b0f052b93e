import type { Source } from '../../domain/schema.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { localize } from '../../panels/words.ts'
import type { BriefSources, SourceGroup } from './sources.ts'

/** All sources in full, small and close: by publisher, each with the number that the records give. */
export function BriefSourceList({ sources }: { readonly sources: BriefSources }) {
  return (
    <section>
      <h2>
        {m.access_brief_sources()} <small>{formatNumber(sources.count)}</small>
      </h2>
      <ul className="brief-columns brief-sources">
        {sources.groups.map((group) => (
          <li key={`${group.publisher} ${group.base}`}>
            <Group group={group} />
          </li>
        ))}
      </ul>
    </section>
  )
}

function Group({ group: { publisher, base, sources } }: { readonly group: SourceGroup }) {
  return (
    <>
      <strong>{publisher}.</strong> {base && <span className="brief-address">{base}…: </span>}
      {sources.map(({ number, source }) => (
        <span key={number}>
          <b>{number}</b> <Described source={source} base={base} />{' '}
        </span>
      ))}
    </>
  )
}

function Described({ source, base }: { readonly source: Source; readonly base: string }) {
  const { title, published, citation, url } = source
  return (
    <>
      <cite>{title}</cite>
      {published && `, ${formatEdtf(published, 'short')}`}.{citation && ` ${localize(citation)}.`}
      {url && <span className="brief-address"> {base ? `…${url.slice(base.length - 1)}` : url}</span>}
    </>
  )
}
