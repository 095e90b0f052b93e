import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { canonicalText } from '../../src/dataset/canonical.ts'

describe('canonical form', () => {
  it('orders entries by id and keys as listed, unknown keys last', () => {
    const text = canonicalText([
      { zeal: 1, id: 'b', kind: 'x' },
      { name: { pt: 'p', es: 's', en: 'e' }, id: 'a' },
    ])
    expect(text).toBe(
      `${JSON.stringify(
        [
          { id: 'a', name: { en: 'e', es: 's', pt: 'p' } },
          { kind: 'x', id: 'b', zeal: 1 },
        ],
        null,
        2,
      )}\n`,
    )
  })

  it('loses nothing and does not change what is canonical', () => {
    const entries = fc.uniqueArray(fc.record({ id: fc.string(), more: fc.jsonValue() }), { selector: (e) => e.id })
    fc.assert(
      fc.property(entries, (list) => {
        const plain = JSON.parse(JSON.stringify(list))
        const text = canonicalText(plain)
        expect(canonicalText(JSON.parse(text))).toBe(text)
        expect(JSON.parse(text)).toEqual(expect.arrayContaining(plain))
        expect(JSON.parse(text)).toHaveLength(plain.length)
      }),
    )
  })
})
