/** `atlas-sur-records-2026-11-21.csv`: says what it is and of which day, and sorts by itself. */
export function fileName(what: string, asOf: string, extension: string): string {
  return `atlas-sur-${what}-${asOf}.${extension}`
}

/** Hands a text to the browser's downloads. */
export function download(name: string, text: string, type: string): void {
  saveBlob(name, new Blob([text], { type }))
}

export function saveBlob(name: string, blob: Blob): void {
  const url = URL.createObjectURL(blob)
  const link = document.createElement('a')
  link.href = url
  link.download = name
  document.body.append(link)
  link.click()
  link.remove()
  // The browser reads the address after the click has returned.
  setTimeout(() => URL.revokeObjectURL(url), 60_000)
}
