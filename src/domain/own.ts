/** Ids of a reader's own records start with this; no id of the atlas does. */
const OWN = 'own-'

/** True of a record that a reader has brought: it is no part of the atlas. */
export function isOwn(id: string): boolean {
  return id.startsWith(OWN)
}

export function ownId(id: string): string {
  return isOwn(id) ? id : `${OWN}${id}`
}
