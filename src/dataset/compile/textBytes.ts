/** Texts end to end as UTF-8, each encoded as it comes: they are never one long text. */
export interface TextBytes {
  readonly write: (text: string) => void;
  /** Bytes so far. */
  readonly length: () => number;
  readonly end: () => Uint8Array;
}

export function createTextBytes(room = 65_536): TextBytes {
  const encoder = new TextEncoder();
  let bytes = new Uint8Array(room);
  let length = 0;
  return {
    write(text) {
      // A UTF-16 unit takes three bytes of UTF-8 at most.
      if (length + text.length * 3 > bytes.length) {
        const larger = new Uint8Array(bytes.length * 2 + text.length * 3);
        larger.set(bytes.subarray(0, length));
        bytes = larger;
      }
      length += encoder.encodeInto(text, bytes.subarray(length)).written;
    },
    length: () => length,
    end: () => bytes.slice(0, length),
  };
}
