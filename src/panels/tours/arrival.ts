/**
 * Whether the reader has asked for a step whose card has not come up yet. Kept outside React because the card may be
 * built by the very act that asks for it, while an address opened with a step leaves the focus alone.
 */
let asked = false

export function askForStep(): void {
  asked = true
}

/** True once after each asking: the card that comes up takes the focus. */
export function wasAskedFor(): boolean {
  const before = asked
  asked = false
  return before
}
