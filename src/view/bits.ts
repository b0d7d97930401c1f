/** A set of event indexes, one bit each, 32 to a word. Bits past the end are zero. */
export type Bits = Uint32Array;

export const wordsFor = (count: number): number => (count + 31) >>> 5;
