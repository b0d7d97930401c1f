import type { Kind } from "../../dataset/terms";
import { KIND_SHAPES } from "../../score/kindShapes";
import "./kindGlyph.css";

/** A kind's shape as on the score, for lists, filters and the legend. Decorative: the kind stands beside it in words. */
export function KindGlyph({ kind, size = 14 }: { kind: Kind; size?: number }) {
  return (
    <svg className="kind-glyph" viewBox="0 0 16 16" width={size} height={size} aria-hidden="true">
      <path d={KIND_SHAPES[kind]} fill="currentColor" fillRule="evenodd" />
    </svg>
  );
}
