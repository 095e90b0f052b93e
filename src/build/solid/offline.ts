import { digest } from './integrity.ts'

/** What the reader sees offline at the address of a page that was never visited, by language. */
export type Words = Readonly<Record<string, { readonly missing: string; readonly open: string }>>

/** Everything the atlas itself is made of; permanent pages and downloads are kept once they have been visited. */
export function isPartOfAtlas(path: string): boolean {
  return /^(assets\/.+|index\.html|icon.*|manifest\.webmanifest|data\/datapackage\.json)$/.test(path)
}

/** The service worker's text: its source with the list of files and their hashes, by which the version is named. */
export function serviceWorker(
  source: string,
  paths: readonly string[],
  read: (path: string) => Uint8Array,
  words: Words,
): string {
  // The folder itself, not index.html: hosts redirect from one to the other.
  const files = [...paths].sort().map((path) => [path === 'index.html' ? '' : path, digest(read(path))] as const)
  const version = digest(JSON.stringify(files) + source).slice(7, 23)
  const given = { VERSION: version, FILES: Object.fromEntries(files), WORDS: words }
  return Object.entries(given).reduce((text, [name, value]) => {
    const place = `__${name}__`
    if (!text.includes(place)) throw new Error(`the service worker has no place for ${name}`)
    return text.replace(place, () => JSON.stringify(value))
  }, source)
}
