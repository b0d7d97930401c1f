/** A file that somebody chose for a table; another object each time, so that the same file chosen again begins anew. */
export interface Picked {
  readonly name: string;
  readonly bytes: Uint8Array;
}
