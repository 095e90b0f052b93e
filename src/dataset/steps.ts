/** Work that can be left at any `yield` and gone on with later; each yields how much is done. */
export type Steps<T> = Generator<number, T, void>

/** Records between two yields: a millisecond or so of work. */
export const STEP = 500

/** All of it at once. */
export function whole<T>(steps: Steps<T>): T {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
  }
}

/** The same, counting from `by`. */
export function* shifted<T>(steps: Steps<T>, by: number): Steps<T> {
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    yield by + value
  }
}

/** Milliseconds after which whoever waits gets a turn: less than two frames. */
const TURN = 24

/** All of it, with the page free to answer in between. Rejects with the signal's reason where that is aborted. */
export async function paced<T>(
  steps: Steps<T>,
  signal?: AbortSignal,
  tell: (done: number) => void = () => {},
): Promise<T> {
  let begun = performance.now()
  for (;;) {
    const { done, value } = steps.next()
    if (done) return value
    if (performance.now() - begun < TURN) continue
    tell(value)
    await turn()
    signal?.throwIfAborted()
    begun = performance.now()
  }
}

/** A turn of the event loop. A timer would wait longer, and in a page out of sight a second each time. */
function turn(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel()
    port1.onmessage = () => {
      port1.close()
      resolve()
    }
    port2.postMessage(null)
  })
}
