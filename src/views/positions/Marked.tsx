import type { Run } from "../../dataset/text/wordChanges";
import "./marked.css";

/** A text with the words that the other day's does not have: dotted under where they went, underlined where they came. */
export function Marked({ runs, side }: { readonly runs: readonly Run[]; readonly side: "before" | "now" }) {
  let at = 0;
  return runs.map(({ text, changed }) => {
    const key = at;
    at += text.length;
    if (!changed) return <span key={key}>{text}</span>;
    return side === "before" ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
  });
}
