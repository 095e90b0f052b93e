import { createHash } from 'node:crypto'
import { policy } from './policy.ts'

export function digest(content: string | Uint8Array): string {
  return `sha256-${createHash('sha256').update(content).digest('base64')}`
}

export interface Sealed {
  readonly html: string
  /** Hash of the import map. */
  readonly map: string
}

/**
 * Writes into a built page what its parts must be: `integrity` on every script and style that it names, an import map
 * with the hashes of the scripts that arrive on demand, and the content security policy. An import map must stand in
 * the page itself, so the policy names it by its hash. `read`: a file by its path from the site's root.
 */
export function sealPage(page: string, scripts: readonly string[], read: (path: string) => Uint8Array): Sealed {
  const integrity = Object.fromEntries(scripts.map((path) => [`./${path}`, digest(read(path))]))
  const map = JSON.stringify({ integrity })
  const head = `${policyTag(policy([digest(map)]))}\n    <script type="importmap">${map}</script>`
  const html = page
    .replace(/<(script|link)\b[^>]*\b(?:src|href)="\.\/([^"?#]+\.(?:js|css))"/g, (tag, _, path) => {
      return `${tag} integrity="${digest(read(path))}"`
    })
    .replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n    ${head}`)
  if (!html.includes(head)) throw new Error('index.html names no charset, before which its policy cannot stand')
  return { html, map: digest(map) }
}

/** A page without scripts whose styles stand in it: its policy names them by their hashes. */
export function sealPlain(page: string): { readonly html: string; readonly styles: readonly string[] } {
  const styles = [...page.matchAll(/<style>([\s\S]*?)<\/style>/g)].map((found) => digest(found[1] ?? ''))
  const html = page.replace(/<meta charset="utf-8" ?\/?>/, (charset) => `${charset}\n${policyTag(policy([], styles))}`)
  return { html, styles }
}

function policyTag(text: string): string {
  return `<meta http-equiv="Content-Security-Policy" content="${text}">`
}
