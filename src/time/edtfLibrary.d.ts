/** The part of the untyped npm package `edtf` that edtf.ts uses: its grammar, which reads a text and mends nothing. */
declare module "edtf" {
  export interface Parsed {
    readonly type: string;
    /** Numbers as written, months from 0; a season's second number is 21 to 24. */
    readonly values: readonly number[];
    /** Minutes from UTC; absent where the text has no time or no zone. */
    readonly offset?: number;
    /** true or a bit mask of the qualified places; 0 or absent where unqualified. */
    readonly approximate?: boolean | number;
    readonly uncertain?: boolean | number;
  }
  /** Throws an error where the text does not follow the grammar. */
  export function parse(
    text: string,
    limits: { readonly level: number; readonly types: readonly string[]; readonly seasonUncertainty: boolean },
  ): Parsed;
}
