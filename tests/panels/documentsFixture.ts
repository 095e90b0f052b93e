import type { CompiledDataset } from '../../src/dataset/compiled.ts'
import type { Claim, Localized } from '../../src/domain/schema.ts'
import { tinyCompiled } from '../fixtures/tiny.ts'

const same = (text: string): Localized => ({ en: text, es: text, pt: text })

function claim(over: Pick<Claim, 'id' | 'document' | 'line' | 'finding' | 'records'> & { text: string }): Claim {
  const { text, ...rest } = over
  return { section: 'A heading', paragraph: 2, statement: same(text), reason: same(`Reason: ${text}`), ...rest }
}

/** The tiny world with two documents and four claims; clm-004 stands before clm-002 in the text. */
export const claimed: CompiledDataset = {
  ...tinyCompiled,
  documents: [
    ...tinyCompiled.documents,
    { id: 'doc-2', title: same('A news item'), summary: same('Short.'), language: 'en' },
  ],
  claims: [
    ...tinyCompiled.claims,
    claim({
      id: 'clm-002',
      document: 'doc-1',
      line: 9,
      finding: 'supported',
      text: 'Brazil cooperates',
      records: ['agr-bra-per-2006', 'agr-arg-bra-1990'],
    }),
    claim({ id: 'clm-003', document: 'doc-2', line: 1, finding: 'not-found', text: 'A pact exists', records: [] }),
    claim({
      id: 'clm-004',
      document: 'doc-1',
      line: 5,
      finding: 'supported',
      text: 'Argentina and Brazil train',
      records: ['agr-arg-bra-1990', 'ex-cruz-2013'],
    }),
  ],
}
