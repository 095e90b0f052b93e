/** The absolute address where the site will stand, from `ATLAS_SITE`, with a slash at its end; null where it is not set. */
export function siteAddress(given: string | undefined): string | null {
  if (given === undefined || given === '') return null
  const { protocol, href } = new URL(given)
  if (!/^https?:$/.test(protocol)) throw new Error(`ATLAS_SITE is ${given}: give an address that begins with https://`)
  return `${href.split(/[?#]/)[0]?.replace(/\/*$/, '')}/`
}
