import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { dayOf } from '../../src/domain/time.ts'
import { BREAK_YEAR, createScale, ticksOf } from '../../src/timeline/scale.ts'

const FULL = { start: dayOf(1826), end: dayOf(2027) }
const widths = fc.integer({ min: 40, max: 4000 })
const domains = fc
  .tuple(fc.integer({ min: 1800, max: 2020 }), fc.integer({ min: 1, max: 220 }))
  .map(([first, years]) => ({ start: dayOf(first), end: dayOf(first + years) }))

describe('the time scale', () => {
  it('gives the years before the break 15 % of the width and the rest to scale', () => {
    const scale = createScale(FULL, 1000)
    expect(scale.break?.day).toBe(dayOf(BREAK_YEAR))
    expect(scale.x(FULL.start)).toBe(0)
    expect(scale.x(dayOf(1940))).toBeCloseTo(150)
    expect(scale.x(FULL.end)).toBeCloseTo(1000)
    const decade = (year: number) => scale.x(dayOf(year + 10)) - scale.x(dayOf(year))
    expect(decade(2000)).toBeCloseTo(decade(1960), 0)
    expect((scale.break?.factor ?? 0) * decade(1900)).toBeCloseTo(decade(2000), 0)
  })

  it('has no break where it would compress nothing', () => {
    expect(createScale({ start: dayOf(1990), end: dayOf(2027) }, 800).break).toBeNull()
    expect(createScale({ start: dayOf(1935), end: dayOf(2027) }, 800).break).toBeNull()
    expect(createScale({ start: dayOf(1826), end: dayOf(1930) }, 800).break).toBeNull()
  })

  it('finds every day again from its place, at any width', () => {
    fc.assert(
      fc.property(domains, widths, fc.double({ min: 0, max: 1, noNaN: true }), (domain, width, share) => {
        const scale = createScale(domain, width)
        const day = Math.round(domain.start + share * (domain.end - domain.start)) + 0
        expect(scale.dayAt(scale.x(day))).toBe(day)
      }),
    )
  })

  it('never goes back: a later day is further right, and nothing leaves the axis', () => {
    fc.assert(
      fc.property(domains, widths, fc.integer(), fc.integer(), (domain, width, a, b) => {
        const scale = createScale(domain, width)
        const [x, y] = [scale.x(Math.min(a, b)), scale.x(Math.max(a, b))]
        expect(x).toBeLessThanOrEqual(y)
        expect(x).toBeGreaterThanOrEqual(0)
        expect(y).toBeLessThanOrEqual(width + 1e-6)
      }),
    )
  })
})

describe('ticks', () => {
  it('do not overlap and stay on the axis, at any width', () => {
    fc.assert(
      fc.property(
        domains,
        fc.integer({ min: 1, max: 4000 }),
        fc.integer({ min: 20, max: 60 }),
        (domain, width, label) => {
          const ticks = ticksOf(createScale(domain, width), label)
          ticks.forEach((tick, i) => {
            expect(tick.x).toBeGreaterThanOrEqual(0)
            expect(tick.x + label).toBeLessThanOrEqual(width)
            const next = ticks[i + 1]
            if (next) expect(next.x - tick.x).toBeGreaterThanOrEqual(label)
          })
        },
      ),
    )
  })

  it('name the break and round years on a wide and on a narrow axis', () => {
    const wide = ticksOf(createScale(FULL, 1150), 36).map((tick) => tick.year)
    expect(wide).toContain(1940)
    expect(wide).toContain(2020)
    expect(wide[0]).toBeLessThan(1900)
    const narrow = ticksOf(createScale(FULL, 300), 36).map((tick) => tick.year)
    expect(narrow).toContain(1940)
    expect(narrow).toContain(2000)
  })
})
