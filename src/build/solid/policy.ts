/**
 * The content security policy of everything that the build writes. Style attributes are allowed, because still pages
 * place names and colour lines by them; style elements, inline scripts, eval and other origins are not. Being shown in
 * a frame is: other sites may embed the atlas. `scripts`, `styles`: hashes of inline ones that cannot be avoided.
 */
export function policy(scripts: readonly string[] = [], styles: readonly string[] = []): string {
  const own = (hashes: readonly string[]) => ["'self'", ...hashes.map((hash) => `'${hash}'`)].join(' ')
  return [
    "default-src 'self'",
    `script-src ${own(scripts)}`,
    `style-src ${own(styles)}`,
    "style-src-attr 'unsafe-inline'",
    "img-src 'self' data: blob:",
    "object-src 'none'",
    "base-uri 'none'",
    "form-action 'none'",
  ].join('; ')
}
