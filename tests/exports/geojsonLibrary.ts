import { check, HintError } from '@placemarkio/check-geojson'

/** What another's validator says of a file, one line each. */
export function libraryProblems(text: string): readonly string[] {
  try {
    check(text)
    return []
  } catch (error) {
    if (!(error instanceof HintError)) throw error
    return error.issues.map(({ message }) => message)
  }
}
