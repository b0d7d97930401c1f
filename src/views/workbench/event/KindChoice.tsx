import { KIND_DEFINITIONS } from "../../../dataset/definitions";
import { KINDS, type Kind } from "../../../dataset/terms";
import { KindGlyph } from "../../../panes/event/KindGlyph";
import type { Json } from "../../../workbench/draft";
import type { Editing } from "../fields/editing";

/** What the part of a kind holds before anything is typed: what most are, to be changed. */
const BEGINNING: { readonly [kind in Kind]: Json } = {
  round: { format: "bilateral", mode: "in-person", outcome: "unknown" },
  meeting: { format: "talks" },
  statement: { speaker: "", stances: [] },
  exchange: { transfers: [{ from: "", to: "", count: null, what: "prisoners-of-war" }] },
  agreement: { type: "procedural", state: "agreed" },
  proposal: { proposer: "" },
};

/** What kind of event it is: all else follows from it. */
export function KindChoice({ editing }: { editing: Editing }) {
  const chosen = editing.textAt(["kind"]);
  return (
    <fieldset className="kind-choice">
      <legend className="wb-label">What happened?</legend>
      {KINDS.map((kind) => (
        <label key={kind} title={KIND_DEFINITIONS[kind].means} data-chosen={chosen === kind || undefined}>
          <input
            type="radio"
            className="visually-hidden"
            name="kind"
            value={kind}
            checked={chosen === kind}
            onChange={() => editing.setAll({ kind, [kind]: editing.at([kind]) ?? BEGINNING[kind] })}
          />
          <KindGlyph kind={kind} />
          <span>{KIND_DEFINITIONS[kind].label}</span>
        </label>
      ))}
    </fieldset>
  );
}
