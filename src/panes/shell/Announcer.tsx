import { useEffect } from "react";
import { nameMark } from "../../words/describe";
import { useReading } from "../reading/reading";
import { useOpenPassage } from "../source/useOpenPassage";
import { VIEW_LABELS } from "./ViewLinks";

/** Says what was chosen and what it opened, and keeps the page's title: both tell in words what the eye sees change. */
export function Announcer() {
  const { dataset, view, chosen } = useReading();
  const open = useOpenPassage();
  const name = chosen === null ? null : nameMark(dataset, chosen);
  const { title } = dataset.head;
  useEffect(() => {
    document.title = [name, VIEW_LABELS[view.view], title, "Parley"].filter(Boolean).join(" – ");
  }, [name, view.view, title]);
  const passages = open.passages.length;
  return (
    <p className="visually-hidden" role="status">{`${name !== null ? `Chosen: ${name}.` : ""}${
      passages > 0 && open.at >= 0
        ? ` The source panel shows passage ${open.at + 1} of ${passages}: paragraph ${open.paragraph}.`
        : ""
    }${passages > 1 ? " Brackets turn through them; F goes back to the mark." : ""}`}</p>
  );
}
