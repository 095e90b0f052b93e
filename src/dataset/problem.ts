/** One thing wrong with the data, said so that whoever reads it can mend it. */
export interface Problem {
  /** Name of the check, or `schema`. */
  readonly check: string
  /** Path as the reader of the report sees it: `data/agreements.json`. */
  readonly file: string
  /** Id of the record, or its position (`#3`) where it has none; empty for the file as a whole. */
  readonly record: string
  /** Path inside the record: `evidence[0].source`; empty for the record as a whole. */
  readonly field: string
  readonly wrong: string
  readonly doThis: string
}

/** Every problem, by file and record, and a last line that counts them. */
export function formatReport(problems: readonly Problem[]): string {
  if (problems.length === 0) return 'The data passes every check.'
  const lines: string[] = []
  let file = ''
  for (const p of [...problems].sort(inOrder)) {
    if (p.file !== file) {
      file = p.file
      lines.push(...(lines.length > 0 ? [''] : []), file)
    }
    const where = [p.record, p.field].filter((part) => part !== '').join(' › ')
    lines.push(`  ${where || '(whole file)'}  [${p.check}]`, `    wrong: ${p.wrong}`, `    do:    ${p.doThis}`)
  }
  const files = new Set(problems.map((p) => p.file)).size
  const count = (n: number, one: string) => `${n} ${one}${n === 1 ? '' : 's'}`
  return [...lines, '', `${count(problems.length, 'problem')} in ${count(files, 'file')}.`].join('\n')
}

function inOrder(a: Problem, b: Problem): number {
  return (
    compare(a.file, b.file) || compare(a.record, b.record) || compare(a.field, b.field) || compare(a.check, b.check)
  )
}

function compare(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
