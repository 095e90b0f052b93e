type Preference = 'lang' | 'theme' | 'rail' | 'keys'

/** Storage may be blocked or full: then a preference is simply not remembered. */
export function readPreference(name: Preference): string | null {
  try {
    return localStorage.getItem(`atlas-${name}`)
  } catch {
    return null
  }
}

export function writePreference(name: Preference, value: string): void {
  try {
    localStorage.setItem(`atlas-${name}`, value)
  } catch {
    // Nothing is lost but the memory of a choice.
  }
}
