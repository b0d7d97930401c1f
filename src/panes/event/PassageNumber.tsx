import type { Passage } from "../../facts/passages";
import "./passageNumber.css";

/**
 * The passage's number among those of the chosen event. On small screens, where no lines are drawn, the same number
 * stands on the mark, in the card and beside the paragraph.
 */
export function PassageNumber({
  passages,
  source,
  paragraph,
}: {
  passages: readonly Passage[];
  source: string;
  paragraph: number;
}) {
  const at = passages.findIndex((passage) => passage.source === source && passage.paragraph === paragraph);
  if (at < 0) return null;
  return (
    <span className="passage-number">
      <span className="visually-hidden">Passage </span>
      <span>{at + 1}</span>
    </span>
  );
}
