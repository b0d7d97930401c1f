import { SOURCE_GROUPS, SOURCE_SORTS, type SourceGroup, type SourceSort } from "../../facts/sourceList";
import { useReading } from "../../panes/reading/reading";

const SORT_WORDS: { readonly [sort in SourceSort]: string } = {
  newest: "newest first",
  oldest: "oldest first",
  title: "by title",
  events: "most events first",
  quotes: "most quotes first",
};

const GROUP_WORDS: { readonly [group in SourceGroup]: string } = {
  none: "not grouped",
  publisher: "by publisher",
  control: "by control",
  language: "by language",
};

/** In which order and groups the documents stand; both are in the address. */
export function ListTools({ sort, group }: { sort: SourceSort; group: SourceGroup }) {
  const { view, change } = useReading();
  return (
    <div className="documents-tools">
      <label>
        Order{" "}
        <select
          className="field"
          value={sort}
          onChange={(event) => {
            const next = SOURCE_SORTS.find((known) => known === event.target.value) ?? "newest";
            change({ ...view, sort: next === "newest" ? null : next });
          }}
        >
          {SOURCE_SORTS.map((each) => (
            <option key={each} value={each}>
              {SORT_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
      <label>
        Groups{" "}
        <select
          className="field"
          value={group}
          onChange={(event) => {
            const next = SOURCE_GROUPS.find((known) => known === event.target.value) ?? "none";
            change({ ...view, group: next === "none" ? null : next });
          }}
        >
          {SOURCE_GROUPS.map((each) => (
            <option key={each} value={each}>
              {GROUP_WORDS[each]}
            </option>
          ))}
        </select>
      </label>
    </div>
  );
}
