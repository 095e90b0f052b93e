const SIZES = [1_000, 10_000, 100_000, 1_000_000]

/** Filter, facet counts and histogram at made-up sizes, beside one plain loop and beside crossfilter2. */
export async function measureScale(browser, base) {
  const rows = []
  for (const size of SIZES) {
    const page = await browser.newPage()
    await page.goto(`${base}bench/tests/bench/scale.html`)
    await page.waitForFunction('window.measureScale')
    const bytes = await bytesPerRecord(page, size)
    const runs = size >= 1_000_000 ? 7 : size >= 100_000 ? 15 : 51
    const f = await page.evaluate(([n, r]) => window.measureScale(n, r), [size, runs])
    rows.push({
      records: size,
      wholeToPlainLoop: ratio(f.whole, f.plainLoop),
      stepToCrossfilter: ratio(f.step, f.crossfilterStep),
      jumpToCrossfilter: ratio(f.jump, f.crossfilterJump),
      stepToPlainLoop: ratio(f.step, f.plainLoop),
      bytesPerRecord: bytes,
    })
    await page.close()
  }
  return rows
}

/** What the evaluation keeps beyond the columns, weighed after a collection. */
async function bytesPerRecord(page, size) {
  const cdp = await page.context().newCDPSession(page)
  await page.evaluate((n) => window.makeColumns(n), size)
  const before = await weigh(cdp)
  await page.evaluate(() => window.holdEvaluator())
  const after = await weigh(cdp)
  await page.evaluate(() => {
    window.held = []
  })
  return Math.round((after - before) / size)
}

async function weigh(cdp) {
  await cdp.send('HeapProfiler.collectGarbage')
  const { usedSize, backingStorageSize = 0 } = await cdp.send('Runtime.getHeapUsage')
  return usedSize + backingStorageSize
}

function ratio(a, b) {
  return Number((a / b).toFixed(2))
}
