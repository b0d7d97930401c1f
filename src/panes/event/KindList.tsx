import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { KINDS } from "../../dataset/terms";
import { KindGlyph } from "./KindGlyph";

/** Every kind with its shape and what it means. */
export function KindList({ className }: { className: string }) {
  return (
    <dl className={className}>
      {KINDS.map((kind) => (
        <div key={kind}>
          <dt>
            <KindGlyph kind={kind} /> <span>{KIND_DEFINITIONS[kind].label}</span>
          </dt>
          <dd>{KIND_DEFINITIONS[kind].means}</dd>
        </div>
      ))}
    </dl>
  );
}
