import type { CompiledRecord } from '../../dataset/compiled.ts'
import { kindPluralLabel, statusLabel } from '../../dataset/labels.ts'
import { KINDS } from '../../domain/taxonomy.ts'
import { formatEdtf, formatInYear } from '../../i18n/date.ts'
import { formatNumber } from '../../i18n/format.ts'
import { m } from '../../i18n/generated/messages.js'
import { ofKind } from '../../panels/reading/lookup.ts'
import { firstDate, titleOf } from '../../panels/words.ts'
import { toneOf } from '../../state/tone.ts'
import { KindMark } from '../../ui/KindMark.tsx'
import { StatusMark } from '../../ui/StatusMark.tsx'
import { byYear } from './grouped.ts'
import type { BriefSources } from './sources.ts'

/** All records of a country or a pair, by kind and year from the newest, each with the numbers of its sources. */
export function BriefRecords(props: { readonly records: readonly CompiledRecord[]; readonly sources: BriefSources }) {
  const { records, sources } = props
  return KINDS.map((kind) => {
    const own = ofKind(records, kind)
    if (own.length === 0) return null
    return (
      <section key={kind}>
        <h2>
          <KindMark kind={kind} /> {kindPluralLabel(kind)} <small>{formatNumber(own.length)}</small>
        </h2>
        <div className="brief-columns">
          {byYear(own).map(({ year, records: list }) => (
            <section key={year} className="brief-year">
              <h3>{year ?? m.undated()}</h3>
              <ul>
                {list.map((record) => (
                  <li key={record.id}>
                    <Line record={record} year={year} numbers={sources.of(record)} />
                  </li>
                ))}
              </ul>
            </section>
          ))}
        </div>
      </section>
    )
  })
}

interface LineProps {
  readonly record: CompiledRecord
  readonly year: number | null
  readonly numbers: readonly number[]
}

function Line({ record, year, numbers }: LineProps) {
  const day = formatInYear(firstDate(record))
  const { is, asOf } = record.status
  return (
    <>
      {day && <time>{day} </time>}
      {titleBelow(titleOf(record), year)}.{' '}
      <span className="brief-status">
        <StatusMark tone={toneOf(is)} /> {statusLabel(is)}
        {asOf && ` (${formatEdtf(asOf, 'short')})`}
      </span>{' '}
      <span className="brief-numbers">[{numbers.join(', ')}]</span>
    </>
  )
}

/** A title that ends with the year of the heading above it leaves that to the heading. */
function titleBelow(title: string, year: number | null): string {
  const end = `, ${year}`
  return title.endsWith(end) ? title.slice(0, -end.length) : title
}
