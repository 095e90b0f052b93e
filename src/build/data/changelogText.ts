import type { Changelog, ChangelogEntry } from './changelog.ts'

/** The changelog as Markdown, for whoever downloads the package. */
export function changelogText(changelog: Changelog): string {
  return `# Changes of the dataset\n\n${changelog.map(entryText).join('\n')}`
}

function entryText({ version, asOf, first, lists }: ChangelogEntry): string {
  const head = `## ${version} (data as of ${asOf})\n`
  if (first) {
    const counts = Object.entries(lists).map(([name, { count }]) => `- ${name}: ${count}`)
    return `${head}\nFirst version.\n\n${counts.join('\n')}\n`
  }
  const parts = Object.entries(lists).flatMap(([name, { added, removed, changed }]) => [
    ...section(name, 'added', added),
    ...section(name, 'removed', removed),
    ...section(
      name,
      'changed',
      changed.map(({ id, fields }) => `${id}: ${fields.join(', ')}`),
    ),
  ])
  return `${head}${parts.length > 0 ? parts.join('') : '\nNothing changed.\n'}`
}

function section(name: string, what: string, lines: readonly string[]): readonly string[] {
  return lines.length === 0
    ? []
    : [`\n### ${name}, ${what} (${lines.length})\n\n${lines.map((l) => `- ${l}\n`).join('')}`]
}
