import { createScanner } from "jsonc-parser";

/** Records nest some eight deep; what reads JSON by recursion runs out of its stack at some thousands. */
export const DEEPEST = 100;

/**
 * The offset at which a JSON text nests deeper than any file of a dataset, null where it never does; in the parser's own
 * words, which reads on behind what is no JSON. One pass.
 */
export function findTooDeep(text: string): number | null {
  const scanner = createScanner(text, true);
  /** What closes each that is open: another closes nothing. */
  const open: string[] = [];
  for (;;) {
    scanner.scan();
    const at = scanner.getTokenOffset();
    if (at >= text.length) return null;
    const begins = text[at];
    if (begins === "{" || begins === "[") open.push(begins === "{" ? "}" : "]");
    else if (begins === open.at(-1)) open.pop();
    if (open.length > DEEPEST) return at;
  }
}
