import fc from 'fast-check'
import { expect, test } from 'vitest'
import { seriate } from '../../src/tables/seriation.ts'

test('items in blocks come out block by block', () => {
  const alike = (a: string, b: string) => (a[0] === b[0] ? 1 : 0)
  const order = seriate(['x1', 'y1', 'x2', 'y2', 'x3', 'y3'], alike).map((item) => item[0])
  expect(order.join('')).toMatch(/^(xxxyyy|yyyxxx)$/)
})

test('points on a line come out in their order, from either end', () => {
  fc.assert(
    fc.property(fc.uniqueArray(fc.integer({ min: 0, max: 40 }), { minLength: 2, maxLength: 8 }), (points) => {
      const spread = points.map((p) => p * p)
      const order = seriate(spread, (a, b) => -Math.abs(a - b))
      const up = [...spread].sort((a, b) => a - b)
      expect([up, [...up].reverse()]).toContainEqual(order)
    }),
  )
})

test('the same items always give the same order, whole', () => {
  const table = fc.array(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 7, maxLength: 7 }), {
    minLength: 7,
    maxLength: 7,
  })
  fc.assert(
    fc.property(table, (values) => {
      const items = values.map((_, i) => i)
      const alike = (a: number, b: number) => (values[a]?.[b] ?? 0) + (values[b]?.[a] ?? 0)
      const order = seriate(items, alike)
      expect([...order].sort()).toEqual(items)
      expect(seriate(items, alike)).toEqual(order)
    }),
  )
})

test('nothing and one thing need no order', () => {
  expect(seriate([], () => 0)).toEqual([])
  expect(seriate(['a'], () => 0)).toEqual(['a'])
})
