import { useReading } from "../../panes/reading/reading";
import { SOURCE_LISTS, type SourceListed } from "../../view/choices";
import "./listSwitch.css";

const WORDS: { readonly [list in SourceListed]: string } = {
  documents: "Documents",
  disagreements: "Disagreements",
};

/** What the view lists: the documents, or the points on which they differ. In the address. */
export function ListSwitch() {
  const { view, change } = useReading();
  return (
    <fieldset className="list-switch" aria-label="List">
      {SOURCE_LISTS.map((list) => (
        <button
          key={list}
          type="button"
          className="button"
          aria-pressed={view.sourceList === list}
          onClick={() => change({ ...view, sourceList: list })}
        >
          {WORDS[list]}
        </button>
      ))}
    </fieldset>
  );
}
