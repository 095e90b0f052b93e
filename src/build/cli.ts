import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { canonicalText } from '../dataset/canonical.ts'
import { compile } from '../dataset/compile.ts'
import { countsOf } from '../dataset/counts.ts'
import { formatReport } from '../dataset/problem.ts'
import { CONFIDENCES, FINDINGS, KINDS } from '../domain/taxonomy.ts'
import { writeDiff, writeSchemas } from './data/diff.ts'
import { loadFolder, readFolder } from './load.ts'
import { writeRecord } from './new/write.ts'

/** Returns the exit code. */
export function main(
  command: string | undefined,
  folder: string,
  print: (text: string) => void,
  more: readonly string[] = [],
): number | Promise<number> {
  switch (command) {
    case 'check':
      return check(more[0] ?? folder, print)
    case 'format':
      return format(more[0] ?? folder, print)
    case 'counts':
      return counts(more[0] ?? folder, print)
    case 'schema':
      return writeSchemas(folder, more[0] === 'check', print)
    case 'diff':
      return writeDiff(folder, more[0], print)
    case 'new':
      return writeRecord(folder, more[0], { input: process.stdin, output: process.stdout }, more[1])
    default:
      print('Usage: npm run data check | format | counts | schema | diff [older version]; npm run new [kind]')
      return 2
  }
}

function check(folder: string, print: (text: string) => void): number {
  const { problems } = loadFolder(folder)
  print(formatReport(problems))
  const schemas = existsSync(join(folder, 'schema')) ? writeSchemas(folder, true, print) : 0
  return problems.length > 0 ? 1 : schemas
}

/** Rewrites what is not in canonical form; files that are not JSON are left alone. */
function format(folder: string, print: (text: string) => void): number {
  let code = 0
  for (const { name, path } of readFolder(folder).files) {
    const file = join(folder, `${name}.json`)
    const before = readFileSync(file, 'utf8')
    try {
      const after = canonicalText(JSON.parse(before))
      if (after === before) continue
      writeFileSync(file, after)
      print(`${path}: written`)
    } catch {
      print(`${path}: not JSON, left as it is`)
      code = 1
    }
  }
  return code
}

function counts(folder: string, print: (text: string) => void): number {
  const { data, problems } = loadFolder(folder)
  if (problems.length > 0) {
    print(formatReport(problems))
    return 1
  }
  const compiled = compile(data)
  const { records, claims } = compiled
  const row = (label: string, cells: readonly (string | number)[]) =>
    print(label.padEnd(14) + cells.map((cell) => String(cell).padStart(15)).join(''))
  row('', [...CONFIDENCES, 'all'])
  for (const kind of [...KINDS, null]) {
    const mine = records.filter((r) => kind === null || r.kind === kind)
    const cells = CONFIDENCES.map((c) => mine.filter((r) => r.derived.confidence === c).length)
    row(kind ?? 'all', [...cells, mine.length])
  }
  print('')
  row('', FINDINGS)
  row(
    'claims',
    FINDINGS.map((finding) => claims.filter((c) => c.finding === finding).length),
  )
  print('')
  const n = countsOf(compiled)
  const of = (part: number, whole: number) => `${part} of ${whole} (${Math.round((100 * part) / whole)} %)`
  print(`begins on a known day: ${of(n.datedToTheDay, n.dated)}; undated: ${records.length - n.dated}`)
  print(`pairs within the region with a bilateral record: ${of(n.pairsWithRecord, n.pairs)}`)
  print(`pairs within the region with a bilateral agreement: ${of(n.pairsWithAgreement, n.pairs)}`)
  print(`searched in vain: ${n.pairsSearchedInVain.join(', ')}`)
  print(`Brazil in intra-regional agreements: ${of(n.intraRegional.brazil, n.intraRegional.all)}`)
  print(`Brazil in extra-regional agreements: ${of(n.extraRegional.brazil, n.extraRegional.all)}`)
  print(`cooperation begun after 2010 without Brazil: ${n.after2010WithoutBrazil}`)
  return 0
}
