import { isDeepStrictEqual } from 'node:util'
import { z } from 'zod'
import { keyOf } from '../../dataset/canonical.ts'

/** What changed from one version of the dataset to the next, told by id. Kept in data/changelog.json, newest first. */

const changes = z.strictObject({
  /** Entries in the list of the new version. */
  count: z.number().int().nonnegative(),
  added: z.array(z.string()),
  removed: z.array(z.string()),
  changed: z.array(z.strictObject({ id: z.string(), fields: z.array(z.string()).min(1) })),
})
const entry = z.strictObject({
  version: z.string(),
  asOf: z.string(),
  /** True of the first version, of which everything is new and nothing is listed. */
  first: z.literal(true).optional(),
  /** By file of data/. */
  lists: z.record(z.string(), changes),
})
export const changelogSchema = z.array(entry)
export type Changelog = z.infer<typeof changelogSchema>
export type ChangelogEntry = z.infer<typeof entry>
type Changes = z.infer<typeof changes>

/** Lists of entries by file, as parsed from JSON. */
export type Lists = ReadonlyMap<string, readonly unknown[]>

export function compareVersions(
  before: Lists | null,
  after: Lists,
  { version, asOf }: { readonly version: string; readonly asOf: string },
): ChangelogEntry {
  const lists: Record<string, Changes> = {}
  for (const [name, entries] of after)
    lists[name] = before
      ? compareLists(before.get(name) ?? [], entries)
      : { count: entries.length, added: [], removed: [], changed: [] }
  return { version, asOf, ...(before ? {} : { first: true }), lists }
}

function compareLists(before: readonly unknown[], after: readonly unknown[]): Changes {
  const old = byKey(before)
  const now = byKey(after)
  return {
    count: after.length,
    added: [...now.keys()].filter((id) => !old.has(id)).sort(),
    removed: [...old.keys()].filter((id) => !now.has(id)).sort(),
    changed: [...now]
      .flatMap(([id, value]) => {
        const fields = old.has(id) ? differingFields(old.get(id), value) : []
        return fields.length > 0 ? [{ id, fields: [...fields] }] : []
      })
      .sort((a, b) => (a.id < b.id ? -1 : 1)),
  }
}

function byKey(entries: readonly unknown[]): ReadonlyMap<string, unknown> {
  return new Map(entries.map((value, i) => [keyOf(value) ?? `#${i + 1}`, value]))
}

function differingFields(a: unknown, b: unknown): readonly string[] {
  const [x, y] = [new Map(Object.entries(a ?? {})), new Map(Object.entries(b ?? {}))]
  return [...new Set([...x.keys(), ...y.keys()])].filter((key) => !isDeepStrictEqual(x.get(key), y.get(key))).sort()
}

/** The entry takes the place of one of the same version, or comes first. */
export function withEntry(changelog: Changelog, made: ChangelogEntry): Changelog {
  const known = changelog.some((e) => e.version === made.version)
  return known ? changelog.map((e) => (e.version === made.version ? made : e)) : [made, ...changelog]
}
