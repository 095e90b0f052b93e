import { soak } from '../tools/soak/run.mjs'
import { expect, test } from './atlas.ts'
import { withoutWebGl } from './still.ts'

/** A short run of what `npm run soak` does for long, always with the same choices. */
test('150 random interactions: no error, totals that agree, no growth', async ({ page }) => {
  test.setTimeout(420_000)
  const seed = 20779
  await withoutWebGl(page)
  await page.goto('./?lang=en')
  await expect(page.locator('[data-totals]').first()).toBeVisible()
  const result = await soak(page, { seed, steps: 150 })
  expect(result.wrong, `seed ${seed}, after: ${result.did.join(' > ')} at ${result.at}`).toEqual([])
  expect(result.done).toBe(150)
  expect(result.counted).toBeGreaterThan(0)
})
