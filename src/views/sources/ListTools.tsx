import { SOURCE_GROUPS, SOURCE_SORTS, type SourceGroup, type SourceSort } from "../../facts/sourceList";
import { Choice } from "../../panes/page/Choice";
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
      <Choice
        label="Order"
        options={SOURCE_SORTS}
        words={SORT_WORDS}
        value={sort}
        onChoose={(next) => change({ ...view, sort: next === "newest" ? null : next })}
      />
      <Choice
        label="Groups"
        options={SOURCE_GROUPS}
        words={GROUP_WORDS}
        value={group}
        onChoose={(next) => change({ ...view, group: next === "none" ? null : next })}
      />
    </div>
  );
}
