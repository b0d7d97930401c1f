import { useEffect } from "react";
import { nameMark } from "../../words/describe";
import { useReading } from "../reading/reading";
import { useOpenPassage } from "../source/useOpenPassage";
import { VIEW_LABELS } from "./ViewLinks";
import { announce, pageTitle } from "./words";

/** Says what was chosen and what it opened, and keeps the page's title: both tell in words what the eye sees change. */
export function Announcer() {
  const { dataset, view, chosen } = useReading();
  const open = useOpenPassage();
  const name = chosen === null ? null : nameMark(dataset, chosen);
  const { title } = dataset.head;
  useEffect(() => {
    document.title = pageTitle(name, VIEW_LABELS[view.view], title);
  }, [name, view.view, title]);
  const passages = open.passages.length;
  const told =
    passages > 0 && open.at >= 0 && open.paragraph !== null
      ? { at: open.at + 1, of: passages, paragraph: open.paragraph }
      : null;
  return (
    <p className="visually-hidden" role="status">
      {announce(name, passages, told)}
    </p>
  );
}
