import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import { CONTROLS } from "../../dataset/terms";
import type { SourceGroup, SourceSection } from "../../facts/sourceList";
import { languageName } from "../../words/placeNames";
import { controlNote, sectionNote } from "./words";

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
      ? controlNote(control, publisher?.note)
      : group === "control" && control
        ? CONTROL_DEFINITIONS[control].means
        : "";
  return (
    <h4 className="documents-section">
      <span>{title}</span> <small>{sectionNote(sources.length, note)}</small>
    </h4>
  );
}
