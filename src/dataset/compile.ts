import { confidenceOf } from '../domain/confidence.ts'
import { pairKey } from '../domain/pair.ts'
import type { AtlasRecord, Country, Localized, Organization, Publisher, Source } from '../domain/schema.ts'
import type { DateField, Scope } from '../domain/taxonomy.ts'
import type { CompiledDataset, CompiledRecord, Derived } from './compiled.ts'
import { isBelieved, unconfirmedSince } from './confirmed.ts'
import { disagreementsOf } from './disagreements.ts'
import type { AtlasData } from './parse.ts'
import { activeOf, begunOf } from './spans.ts'
import { composeTitle, type TitleContext, type TitleLocale, type TitleOptions } from './titles.ts'

interface Context extends TitleContext {
  readonly countries: ReadonlyMap<string, Country>
  readonly organizations: ReadonlyMap<string, Organization>
  readonly sources: ReadonlyMap<string, Source>
  readonly publishers: ReadonlyMap<string, Publisher>
  readonly asOf: string
}

/** Expects data that passed every check. `tell` hears of each record. */
export function compile(data: AtlasData, tell: (done: number) => void = () => {}): CompiledDataset {
  const context: Context = {
    countries: byId(data.countries),
    organizations: byId(data.records.filter((r) => r.kind === 'organization')),
    sources: byId(data.sources),
    publishers: byId(data.publishers),
    asOf: data.meta.asOf,
  }
  const titles = titlesOf(data.records, context)
  const records = data.records.map((record, i): CompiledRecord => {
    const title = titles[i]
    if (!title) throw new Error(`${record.id}: no title`)
    tell(i)
    return { ...record, derived: derive(record, title, context) }
  })
  const { meta, records: _, ...lists } = data
  return { format: 1, version: meta.version, asOf: meta.asOf, ...lists, records }
}

function byId<T extends { readonly id: string }>(items: readonly T[]): ReadonlyMap<string, T> {
  return new Map(items.map((item) => [item.id, item]))
}

/** Acts of one form, subject, pair and year get their full date, so that no two rows of a list read the same if it can be helped. */
function titlesOf(records: readonly AtlasRecord[], context: TitleContext): readonly Localized[] {
  const title = (record: AtlasRecord, options?: TitleOptions): Localized => {
    const inOne = (locale: TitleLocale) => composeTitle(record, context, locale, options)
    return { en: inOne('en'), es: inOne('es'), pt: inOne('pt') }
  }
  const first = records.map((record) => title(record))
  const uses = new Map<string, number>()
  for (const { en } of first) uses.set(en, (uses.get(en) ?? 0) + 1)
  return records.map((record, i) => {
    const made = first[i] ?? title(record)
    return (uses.get(made.en) ?? 0) > 1 ? title(record, { fullDate: true }) : made
  })
}

function derive(record: AtlasRecord, title: Localized, context: Context): Derived {
  const { sources, publishers } = context
  const confidence = confidenceOf(record.evidence, sources, publishers)
  if (!confidence) throw new Error(`${record.id}: no evidence with a known source`)
  const first = firstDateField(record)
  const states = statesOf(record)
  return {
    title,
    scope: scopeOf(record, states, context),
    confidence,
    dateConfidence: first ? confidenceOf(record.evidence, sources, publishers, first) : null,
    states,
    pair: pairOf(record, states),
    begun: begunOf(record),
    active: activeOf(record, context.asOf),
    believed: isBelieved(record, context.asOf),
    unconfirmedSince: unconfirmedSince(record, context.asOf),
    disagreements: disagreementsOf(record),
  }
}

function firstDateField(record: AtlasRecord): DateField | null {
  if (record.kind !== 'agreement') return record.start ? 'start' : null
  if (record.signed) return 'signed'
  return record.inForce ? 'inForce' : null
}

/** Observers watch an organization; they are not tied by it. */
function statesOf(record: AtlasRecord): readonly string[] {
  const ids =
    record.kind === 'organization'
      ? record.memberships.filter((m) => m.status !== 'observer').map((m) => m.country)
      : record.parties.filter(isCountry)
  return [...new Set(ids)].sort()
}

/** Country codes are upper case, record ids lower case. */
function isCountry(id: string): boolean {
  return id === id.toUpperCase()
}

/** Intra-regional: every state is South American, and so is every member of every organization that is a party. */
function scopeOf(record: AtlasRecord, states: readonly string[], context: Context): Scope {
  const members = record.parties.flatMap((id) => {
    const organization = context.organizations.get(id)
    return organization ? statesOf(organization) : []
  })
  // A party organization without a record is known to come from outside: those of the region all have one.
  const unknown = record.parties.some((id) => !isCountry(id) && !context.organizations.has(id))
  const inside = [...states, ...members].every((id) => context.countries.get(id)?.southAmerican === true)
  return inside && !unknown ? 'intra-regional' : 'extra-regional'
}

/** A record that names only some of its parties is not known to be bilateral. */
function pairOf(record: AtlasRecord, states: readonly string[]): string | null {
  const [a, b, more] = states
  if (record.kind === 'dispute' || !a || !b || more) return null
  if (record.partiesIncomplete || (record.kind === 'organization' && record.membersIncomplete)) return null
  if (record.parties.some((id) => !isCountry(id))) return null
  return pairKey(a, b)
}
