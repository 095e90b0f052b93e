/** The part of citation-js that the tests read with; it ships no types. */
declare module '@citation-js/core' {
  export interface CslItem {
    readonly id?: string
    readonly type: string
    readonly title?: string
    readonly author?: readonly { readonly literal?: string; readonly family?: string; readonly given?: string }[]
    readonly issued?: { readonly 'date-parts': readonly (readonly number[])[] }
    readonly URL?: string
    readonly note?: string
    readonly version?: string
    readonly edition?: string
    readonly [key: string]: unknown
  }
  export class Cite {
    constructor(data: unknown, options?: { readonly forceType?: string })
    readonly data: readonly CslItem[]
  }
  export const plugins: { readonly config: { get(name: string): unknown } }
}
declare module '@citation-js/plugin-bibtex'
declare module '@citation-js/plugin-ris'
