import type { z } from 'zod'
import type { Problem } from './problem.ts'

type Issue = z.core.$ZodIssue

const MOST_LISTED = 20

/** Validator errors as problems: with the record's id, a path a person can follow, and what to do. */
export function explain(
  issues: readonly Issue[],
  entry: unknown,
  where: { readonly file: string; readonly record: string },
): readonly Problem[] {
  return issues.flatMap((issue) =>
    flatten(issue).map(({ path, leaf }) => ({
      check: 'schema',
      ...where,
      field: pathText(path),
      ...advise(leaf, valueAt(entry, path)),
    })),
  )
}

/** A union reports each of its branches: keep the branch that came closest, which is the one with the fewest errors. */
export function flatten(issue: Issue, prefix: readonly PropertyKey[] = []): { path: PropertyKey[]; leaf: Issue }[] {
  const path = [...prefix, ...issue.path]
  if (issue.code !== 'invalid_union' || issue.errors.length === 0) return [{ path, leaf: issue }]
  const depth = (branch: readonly Issue[]) => Math.max(0, ...branch.map((i) => i.path.length))
  const [best = []] = [...issue.errors].sort((a, b) => depth(b) - depth(a) || a.length - b.length)
  return best.flatMap((inner) => flatten(inner, path))
}

function advise(issue: Issue, value: unknown): { wrong: string; doThis: string } {
  switch (issue.code) {
    case 'unrecognized_keys': {
      const keys = issue.keys.map((key) => `"${key}"`).join(', ')
      return { wrong: `no such field: ${keys}`, doThis: 'Check the spelling in data/README.md, or remove it.' }
    }
    case 'invalid_value': {
      const allowed = issue.values.map(String)
      const near = typeof value === 'string' ? nearest(value, allowed) : null
      const wrong = value === undefined ? 'the field is missing' : `${show(value)} is not one of the values allowed`
      if (near) return { wrong, doThis: `Did you mean "${near}"? All values are in src/domain/taxonomy.ts.` }
      const list = allowed.length > MOST_LISTED ? 'the values in src/domain/taxonomy.ts' : allowed.join(', ')
      return { wrong, doThis: `Use one of: ${list}.` }
    }
    case 'invalid_type':
      if (value === undefined) return { wrong: 'the field is missing', doThis: `Add it (${issue.expected}).` }
      return {
        wrong: `${show(value)} is not of type ${issue.expected}`,
        doThis: `Write a value of type ${issue.expected}.`,
      }
    case 'too_small':
      return {
        wrong: `${show(value)} is too small or too short`,
        doThis: `Give ${issue.inclusive === false ? 'more than' : 'at least'} ${String(issue.minimum)}.`,
      }
    case 'too_big':
      return { wrong: `${show(value)} is too large or too long`, doThis: `Give at most ${String(issue.maximum)}.` }
    case 'invalid_format':
      return { wrong: `${show(value)} is not well formed`, doThis: `${sentence(issue.message)}` }
    default:
      return { wrong: `${show(value)} is not allowed here`, doThis: sentence(issue.message) }
  }
}

function sentence(text: string): string {
  return `${text.charAt(0).toUpperCase()}${text.slice(1)}${text.endsWith('.') ? '' : '.'}`
}

function show(value: unknown): string {
  const text = JSON.stringify(value) ?? 'nothing'
  return text.length > 60 ? `${text.slice(0, 57)}…` : text
}

export function pathText(path: readonly PropertyKey[]): string {
  return path.reduce<string>((text, key) => {
    if (typeof key === 'number') return `${text}[${key}]`
    return text === '' ? String(key) : `${text}.${String(key)}`
  }, '')
}

export function valueAt(entry: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce<unknown>(
    (value, key) =>
      typeof value === 'object' && value !== null ? (value as Record<PropertyKey, unknown>)[key] : undefined,
    entry,
  )
}

/** The allowed value that needs the fewest edits, if that is less than half of it. */
export function nearest(text: string, allowed: readonly string[]): string | null {
  let best: string | null = null
  let least = Number.POSITIVE_INFINITY
  for (const candidate of allowed) {
    const distance = edits(text, candidate)
    if (distance < least) [best, least] = [candidate, distance]
  }
  return best !== null && least * 2 < best.length ? best : null
}

function edits(a: string, b: string): number {
  let row = Array.from({ length: b.length + 1 }, (_, i) => i)
  for (let i = 1; i <= a.length; i++) {
    const next = [i]
    for (let j = 1; j <= b.length; j++) {
      const swap = (row[j - 1] ?? 0) + (a[i - 1] === b[j - 1] ? 0 : 1)
      next.push(Math.min(swap, (row[j] ?? 0) + 1, (next[j - 1] ?? 0) + 1))
    }
    row = next
  }
  return row[b.length] ?? 0
}
