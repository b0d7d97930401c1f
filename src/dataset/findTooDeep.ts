/** Records nest some eight deep; what reads JSON by recursion runs out of its stack at some thousands. */
const DEEPEST = 100;

/** The offset at which a JSON text nests deeper than any file of a dataset, null where it never does. One pass. */
export function findTooDeep(text: string): number | null {
  let depth = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text[at]) {
      case '"':
        for (at++; at < text.length && text[at] !== '"'; at++) if (text[at] === "\\") at++;
        break;
      case "[":
      case "{":
        depth++;
        if (depth > DEEPEST) return at;
        break;
      case "]":
      case "}":
        depth--;
        break;
    }
  }
  return null;
}
