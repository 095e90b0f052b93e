import type { CompiledRecord } from '../../dataset/compiled.ts'
import { kindPluralLabel, statusLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatEdtf } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { newestFirst, ofKind } from '../../panels/reading/lookup.ts'
import { firstDate, localize, titleOf } from '../../panels/words.ts'
import { toneOf } from '../../state/tone.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import type { BriefSources } from './sources.ts'

/** All records of a country or a pair, by kind and from the newest, each with the numbers of its sources. */
export function BriefRecords(props: { readonly records: readonly CompiledRecord[]; readonly sources: BriefSources }) {
  const { records, sources } = props
  return KINDS.map((kind) => {
    const own = newestFirst(ofKind(records, kind))
    if (own.length === 0) return null
    return (
      <section key={kind}>
        <h2>
          <KindMark kind={kind} /> {kindPluralLabel(kind)} <small>{formatNumber(own.length)}</small>
        </h2>
        <table>
          <thead>
            <tr>
              <th scope="col">{m.access_brief_date()}</th>
              <th scope="col">{m.access_brief_record()}</th>
              <th scope="col">{m.access_brief_status()}</th>
              <th scope="col">{m.access_brief_sources()}</th>
            </tr>
          </thead>
          <tbody>
            {own.map((record) => (
              <tr key={record.id}>
                <td>{formatEdtf(firstDate(record), 'short')}</td>
                <td>{titleOf(record)}</td>
                <td>
                  <StatusMark tone={toneOf(record.status.is)} /> {statusLabel(record.status.is)}
                  {record.status.asOf && ` (${formatEdtf(record.status.asOf, 'short')})`}
                </td>
                <td>{sources.of(record).join(', ')}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    )
  })
}

export function BriefSourceList({ sources }: { readonly sources: BriefSources }) {
  return (
    <section>
      <h2>
        {m.access_brief_sources()} <small>{formatNumber(sources.list.length)}</small>
      </h2>
      <ol className="brief-sources">
        {sources.list.map(({ number, source, publisher }) => (
          <li key={number} value={number}>
            <cite>{source.title}</cite>. {publisher ? publisher.name : source.publisher}
            {source.published && `, ${formatEdtf(source.published, 'short')}`}.
            {source.citation && ` ${localize(source.citation)}.`}
            {source.url && <span className="brief-address"> {source.url}</span>}
          </li>
        ))}
      </ol>
    </section>
  )
}
