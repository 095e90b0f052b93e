/** Text of a file whose encoding nobody states: byte order marks first, then UTF-8, then what spreadsheets write. */
export function decode(bytes: Uint8Array): { readonly text: string; readonly encoding: string } | null {
  const [a, b, c] = bytes
  if (a === 0xef && b === 0xbb && c === 0xbf) return read(bytes, 'utf-8')
  if (a === 0xff && b === 0xfe) return read(bytes, 'utf-16le')
  if (a === 0xfe && b === 0xff) return read(bytes, 'utf-16be')
  const zeros = [0, 0]
  const sample = Math.min(bytes.length, 4096)
  for (let i = 0; i < sample; i++) if (bytes[i] === 0) zeros[i % 2] = (zeros[i % 2] ?? 0) + 1
  const [even = 0, odd = 0] = zeros
  // Latin text in UTF-16 without a mark has a zero in every second byte; other files with zeros are no text.
  if (odd > sample / 4 && even === 0) return read(bytes, 'utf-16le')
  if (even > sample / 4 && odd === 0) return read(bytes, 'utf-16be')
  if (even + odd > 0) return null
  try {
    return { text: new TextDecoder('utf-8', { fatal: true }).decode(bytes), encoding: 'utf-8' }
  } catch {
    return read(bytes, 'windows-1252')
  }
}

function read(bytes: Uint8Array, encoding: string) {
  return { text: new TextDecoder(encoding).decode(bytes), encoding }
}
