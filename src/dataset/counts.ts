import { pairKey } from '../domain/pair.ts'
import { dayOf } from '../domain/time.ts'
import type { CompiledDataset, CompiledRecord } from './compiled.ts'

/** What the README would otherwise have to state in numbers that go stale. */
export interface Counts {
  /** Records with a beginning, and those whose beginning is known to the day. */
  readonly dated: number
  readonly datedToTheDay: number
  /** Pairs of South American states, those with a bilateral record, and those with a bilateral agreement. */
  readonly pairs: number
  readonly pairsWithRecord: number
  readonly pairsWithAgreement: number
  /** Pairs that were searched without finding a bilateral instrument and have no bilateral record. */
  readonly pairsSearchedInVain: readonly string[]
  /** Agreements with Brazil among the parties: within the region, and with others. */
  readonly intraRegional: { readonly all: number; readonly brazil: number }
  readonly extraRegional: { readonly all: number; readonly brazil: number }
  /** Cooperation that began after 2010 and has not Brazil among its states. */
  readonly after2010WithoutBrazil: number
}

const AFTER_2010 = dayOf(2011)

export function countsOf({ records, countries, searches }: CompiledDataset): Counts {
  const region = countries.filter((c) => c.southAmerican).map((c) => c.id)
  const pairs = region.flatMap((a, i) => region.slice(i + 1).map((b) => pairKey(a, b)))
  const withRecord = pairsOf(records)
  const withAgreement = pairsOf(records.filter((r) => r.kind === 'agreement'))
  const dated = records.filter((r) => r.derived.begun !== null)
  const share = (scope: string) => {
    const agreements = records.filter((r) => r.kind === 'agreement' && r.derived.scope === scope)
    return { all: agreements.length, brazil: agreements.filter(hasBrazil).length }
  }
  return {
    dated: dated.length,
    datedToTheDay: dated.filter((r) => r.derived.begun?.[0] === r.derived.begun?.[1]).length,
    pairs: pairs.length,
    pairsWithRecord: pairs.filter((p) => withRecord.has(p)).length,
    pairsWithAgreement: pairs.filter((p) => withAgreement.has(p)).length,
    pairsSearchedInVain: searches.filter((s) => !s.found && !withRecord.has(s.pair)).map((s) => s.pair),
    intraRegional: share('intra-regional'),
    extraRegional: share('extra-regional'),
    after2010WithoutBrazil: dated.filter(
      (r) => r.kind !== 'dispute' && !hasBrazil(r) && (r.derived.begun?.[0] ?? 0) >= AFTER_2010,
    ).length,
  }
}

function pairsOf(records: readonly CompiledRecord[]): ReadonlySet<string> {
  return new Set(records.flatMap((r) => r.derived.pair ?? []))
}

function hasBrazil(record: CompiledRecord): boolean {
  return record.derived.states.includes('BRA')
}
