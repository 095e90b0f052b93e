/** The package ships no types; only what the atlas uses is declared. */
declare module 'edtf' {
  interface Bounded {
    /** Milliseconds since 1970, inclusive, ±Infinity where open. */
    readonly min: number
    readonly max: number
  }
  /** Throws where the text is no EDTF date. */
  export function parse(text: string): { readonly type: string }
  type Make = new (parsed: { readonly type: string }) => Bounded
  export const Interval: Make
  const EdtfDate: Make
  export { EdtfDate as Date }
}
