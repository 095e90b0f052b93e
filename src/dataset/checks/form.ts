import { canonicalText } from '../canonical.ts'
import type { Check } from './check.ts'

export const filesCanonical: Check = {
  name: 'files-canonical',
  run: ({ files }) =>
    files.flatMap((file) => {
      let json: unknown
      try {
        json = JSON.parse(file.text)
      } catch {
        return []
      }
      const wanted = canonicalText(json)
      if (file.text === wanted) return []
      const [mine, right] = [file.text.split('\n'), wanted.split('\n')]
      const line = right.findIndex((text, i) => text !== mine[i]) + 1 || right.length + 1
      const wrong = `not in canonical form from line ${line} on (order of entries or keys, spaces, or last newline)`
      return [{ file: file.path, record: '', field: '', wrong, doThis: 'Run: npm run format' }]
    }),
}
