import { pageFacts } from "../../panes/export/pageFacts";
import { useReading } from "../../panes/reading/reading";
import { addressOf } from "../../view/addressOf";
import { Licence } from "../../views/about/Licence";
import { creditOf } from "../../words/credit";
import { asOfLine } from "./words";

/** What the frame shows, up to when, by whom and under which licence, and the way to all of it. */
export function EmbedLine() {
  const { dataset, view } = useReading();
  const { head } = dataset;
  const credit = creditOf(head);
  return (
    <header className="embed-line">
      <h1>{head.title}</h1>
      <p>{asOfLine(head.asOfDay)}</p>
      <p>
        {credit !== null && <span>{credit}</span>} <Licence id={head.license} />
      </p>
      <a href={addressOf({ ...view, embed: false }, pageFacts().url)} target="_blank" rel="noopener">
        Open in Parley
      </a>
    </header>
  );
}
