/** Lower case without diacritics, so that "peru" finds "Perú". */
export function fold(text: string): string {
  return text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase()
}
