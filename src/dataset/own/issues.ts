import type { z } from 'zod'
import { DATE_FIELDS } from '../../domain/taxonomy.ts'
import { flatten, nearest, pathText, valueAt } from '../schemaProblems.ts'
import type { OwnCode, OwnProblem } from './types.ts'

type Issue = z.core.$ZodIssue

const MOST_NAMED = 24

/** What the schema says against an entry, in codes that the interface has words for. */
export function problemsOf(issues: readonly Issue[], entry: unknown): readonly OwnProblem[] {
  return issues
    .flatMap((issue) => flatten(issue))
    .map(({ path, leaf }) => {
      const value = valueAt(entry, path)
      return { column: pathText(path), value: shown(value), ...codeOf(leaf, value, path) }
    })
}

function codeOf(issue: Issue, value: unknown, path: readonly PropertyKey[]): { code: OwnCode; help: string } {
  const last = String(path.at(-1) ?? '')
  switch (issue.code) {
    case 'unrecognized_keys':
      return { code: 'unknown-field', help: issue.keys.map((key) => key.slice(0, 40)).join(', ') }
    case 'invalid_value':
      if (value === undefined) return { code: 'missing', help: '' }
      return { code: 'not-allowed', help: allowedText(value, issue.values.map(String)) }
    case 'invalid_type':
      return value === undefined ? { code: 'missing', help: '' } : { code: 'wrong-type', help: issue.expected }
    case 'too_small':
      return typeof value === 'number'
        ? { code: 'range', help: `≥ ${String(issue.minimum)}` }
        : { code: 'missing', help: '' }
    case 'too_big':
      return { code: 'range', help: `≤ ${String(issue.maximum)}` }
    case 'invalid_format':
      if (issue.format === 'url') return { code: 'bad-url', help: '' }
      if (issue.message.includes('EDTF') || DATE_FIELDS.some((field) => field === last))
        return { code: 'bad-date', help: '' }
      return { code: issue.message.includes('ISO 3166') ? 'bad-country' : 'bad-id', help: '' }
    default:
      return { code: 'other', help: issue.message }
  }
}

/** The nearest of the values where one is near, else as many of them as can be read. */
export function allowedText(value: unknown, allowed: readonly string[]): string {
  const near = typeof value === 'string' && value.length < 80 ? nearest(value.toLowerCase(), allowed) : null
  if (near) return near
  return allowed.slice(0, MOST_NAMED).join(', ') + (allowed.length > MOST_NAMED ? ' …' : '')
}

/** A value as it can be shown, however deep or long it is. */
export function shown(value: unknown): string {
  if (value === undefined || value === null) return ''
  const text =
    typeof value === 'string'
      ? value
      : typeof value === 'number' || typeof value === 'boolean'
        ? String(value)
        : Array.isArray(value)
          ? '[…]'
          : '{…}'
  return text.length > 60 ? `${text.slice(0, 59)}…` : text
}
