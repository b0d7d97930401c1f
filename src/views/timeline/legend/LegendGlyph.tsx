import { KINDS } from "../../../dataset/terms";
import { KindGlyph } from "../../../panes/event/KindGlyph";
import { glyphPath } from "../../../score/glyphPaths";
import type { LegendKey } from "./legendKeys";

/** A sign as the score draws it. Decorative: its name stands beside it. */
export function LegendGlyph({ of }: { of: LegendKey }) {
  const kind = KINDS.find((each) => each === of);
  if (kind) return <KindGlyph kind={kind} />;
  return (
    <svg className={`legend-glyph legend-${of}`} viewBox="-10 -8 20 16" width={20} height={16} aria-hidden="true">
      <Sign of={of} />
    </svg>
  );
}

function Sign({ of }: { of: LegendKey }) {
  switch (of) {
    case "seat":
    case "hollow":
      return <path d={glyphPath("seat", 10)} />;
    case "planned":
    case "draft":
      return <path d={glyphPath("seat", 11)} />;
    case "cancelled":
      return <path d={`${glyphPath("seat", 11)}M-8,7L8,-7`} />;
    case "over":
    case "broken":
      return <path d={glyphPath("paper-closed", 11)} />;
    case "people":
      return (
        <>
          <path d={glyphPath("lens", 4, 14)} transform="translate(-6)" />
          <path d={glyphPath("lens", 12, 14)} transform="translate(4)" />
        </>
      );
    case "chip":
      return (
        <>
          <circle r={7.5} />
          <text dy="0.35em">2</text>
        </>
      );
    case "gathered":
      return <path d="M-8,6v-4h4v4zM-2,6v-9h4v9zM4,6v-13h4v13z" />;
    case "vague":
      return <rect x={-10} y={-4} width={20} height={8} fill="url(#fade)" />;
    case "disputed":
      return <path d="M0,6v-5l-4,-6m4,6l4,-6" />;
    case "tied":
      return <path d="M-8,5v-6q0,-4 4,-4h8q4,0 4,4v5m-3,-4l3,5l3,-5" />;
    default:
      return <path d="M0,-8V8" />;
  }
}
