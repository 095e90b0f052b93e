import type { AtlasRecord, Publisher, Source } from '../../domain/schema.ts'
import { actionsOfParties } from '../checks/actions.ts'
import type { Check } from '../checks/check.ts'
import { noDuplicates, partiesAtLeastTwo, sourceOnEveryRecord } from '../checks/content.ts'
import { datesPossible } from '../checks/dates.ts'
import { evidenceSupportsValues } from '../checks/values.ts'
import type { Parsed } from '../parse.ts'
import { shown } from './issues.ts'
import type { OwnBase, OwnCode, OwnProblem } from './types.ts'

type Look = (record: AtlasRecord) => readonly OwnProblem[]

/** The dataset's own checks that look at records one by one. Those of its files and of its translations do not apply. */
const RULES: readonly (readonly [Check, OwnCode])[] = [
  [datesPossible, 'dates'],
  [partiesAtLeastTwo, 'parties'],
  [sourceOnEveryRecord, 'existence'],
  [evidenceSupportsValues, 'supports'],
  [noDuplicates, 'twice'],
  [actionsOfParties, 'actions'],
]

export function ruleProblems({ asOf, version }: OwnBase): Look {
  const nothing: Omit<Parsed, 'data'> = { problems: [], seenIds: new Set(), files: [], pathOf: (name) => name }
  const lists = {
    meta: { version, asOf },
    countries: [],
    publishers: [],
    sources: [],
    documents: [],
    claims: [],
    searches: [],
    flows: [],
  }
  return (record) => {
    const input: Parsed = { ...nothing, data: { ...lists, records: [record] } }
    return RULES.flatMap(([check, code]) =>
      check.run(input).map(({ field }) => ({ column: field, code, value: '', help: code === 'dates' ? asOf : '' })),
    )
  }
}

interface Lists {
  readonly sources: ReadonlyMap<string, Source>
  readonly publishers: ReadonlyMap<string, Publisher>
}

/** Sources, organizations and related records exist: in the file, or (but for sources) in the atlas. */
export function referenceProblems(base: OwnBase, { sources, publishers }: Lists, own: ReadonlySet<string>): Look {
  const organizations = new Set(base.organizations.map((o) => o.id))
  const records = new Set(base.recordIds)
  return (record) => {
    const found: OwnProblem[] = []
    const miss = (column: string, value: string) =>
      found.push({ column, code: 'unknown-reference', value: shown(value), help: '' })
    const party = (column: string, id: string) => {
      if (!/^[A-Z]{3}$/.test(id) && !own.has(id) && !organizations.has(id)) miss(column, id)
    }
    record.parties.forEach((id, i) => {
      party(`parties[${i}]`, id)
    })
    record.guarantors?.forEach((id, i) => {
      party(`guarantors[${i}]`, id)
    })
    if (record.kind === 'mission' && record.lead) party('lead', record.lead)
    if (record.kind === 'agreement')
      record.actions?.forEach((action, i) => {
        party(`actions[${i}].party`, action.party)
      })
    record.evidence.forEach(({ source: id }, i) => {
      const source = sources.get(id)
      if (!source) miss(`evidence[${i}].source`, id)
      else if (!publishers.has(source.publisher)) miss(`sources: ${id}.publisher`, source.publisher)
      else if (source.origin && !publishers.has(source.origin)) miss(`sources: ${id}.origin`, source.origin)
    })
    record.related?.forEach((id, i) => {
      if (!own.has(id) && !records.has(id)) miss(`related[${i}]`, id)
    })
    return found
  }
}
