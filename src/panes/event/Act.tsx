import { ACT_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { Act as ActName } from "../../dataset/terms";
import "./act.css";

/** An act by word and glyph: never by colour alone. */
export function Act({ act }: { act: ActName }) {
  const { glyph, label, means } = ACT_DEFINITIONS[act];
  return (
    <span className="act" title={means}>
      <span aria-hidden="true">{glyph}</span> <span>{label}</span>
    </span>
  );
}
