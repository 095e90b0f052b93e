import type { Evidence, Publisher, Source } from './schema.ts'
import type { Confidence, Field } from './taxonomy.ts'

/**
 * The written rule, in order:
 * 1. contradicted: some source denies it and none affirms it officially;
 * 2. official: an official or intergovernmental publisher states it;
 * 3. corroborated: at least two independent publishers state it;
 * 4. document-only: only the founding documents state it;
 * 5. single-source: one publisher states it.
 * A publisher that only reposts counts as the origin of its text. With `field`, only evidence for that field counts;
 * null where none does.
 */
export function confidenceOf(
  evidence: readonly Evidence[],
  sources: ReadonlyMap<string, Source>,
  publishers: ReadonlyMap<string, Publisher>,
  field?: Field,
): Confidence | null {
  const independent = new Map<string, string>()
  let denied = false
  for (const item of evidence) {
    if (field && !item.supports.includes(field)) continue
    const source = sources.get(item.source)
    if (!source) continue
    if (item.denies) {
      denied = true
      continue
    }
    // Another value for this field speaks against the value shown, not for it.
    if (field && item.says?.[field] !== undefined) continue
    const publisher = publishers.get(source.origin ?? source.publisher)
    if (publisher) independent.set(publisher.id, publisher.class)
  }
  const classes = [...independent.values()]
  const official = classes.some((c) => c === 'official' || c === 'intergovernmental')
  if (denied && !official) return 'contradicted'
  if (official) return 'official'
  const outside = classes.filter((c) => c !== 'document')
  if (outside.length >= 2) return 'corroborated'
  if (outside.length === 1) return 'single-source'
  return classes.length > 0 ? 'document-only' : null
}
