import { CONTROL_DEFINITIONS } from "../../dataset/definitions";
import { CONTROLS } from "../../dataset/terms";
import type { SourceGroup, SourceSection } from "../../facts/sourceList";
import { formatNumber } from "../../time/formatNumber";
import { languageName } from "./languageName";

/** The heading of a group: a publisher with who controls it, a kind of control with what it means, or a language. */
export function SectionHead({ section, group }: { section: SourceSection; group: SourceGroup }) {
  const { sources, key } = section;
  const publisher = sources[0]?.row.publisher;
  const control = CONTROLS.find((known) => known === (group === "publisher" ? publisher?.control : key));
  const title =
    group === "language"
      ? languageName(key)
      : group === "publisher"
        ? publisher?.name
        : control && CONTROL_DEFINITIONS[control].label;
  const note =
    group === "publisher" && control
      ? `${CONTROL_DEFINITIONS[control].label}${publisher?.note ? `: ${publisher.note}` : ""}`
      : group === "control" && control
        ? CONTROL_DEFINITIONS[control].means
        : "";
  return (
    <h4 className="documents-section">
      <span>{title}</span>{" "}
      <small>{[`${formatNumber(sources.length)} documents`, note].filter(Boolean).join(" · ")}</small>
    </h4>
  );
}
