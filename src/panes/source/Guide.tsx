import { asEventIndex } from "../../dataset/dataset";
import { chooseEvent } from "../../view/choose";
import { KindList } from "../event/KindList";
import { useReading } from "../reading/reading";
import "./guide.css";

/** What stands in the panel before anything is chosen: what this is, how to read it, where to begin. */
export function Guide() {
  const { dataset, view, change } = useReading();
  const rounds = Array.from({ length: dataset.count }, (_, i) => asEventIndex(i)).filter(
    (event) => dataset.kindOf(event) === "round" && dataset.statusOf(event) === "occurred",
  );
  const latest = rounds[rounds.length - 1];
  return (
    <div className="guide">
      <h2>{dataset.head.title}</h2>
      <p>{dataset.head.description}</p>
      <h3 className="eyebrow">How to read the score</h3>
      <p>
        Each line across is a party; time runs from left to right. A shape says what kind of event it is, its colour
        whose it is. Neither says whether it was a success.
      </p>
      <KindList className="guide-kinds" />
      <p>
        A filled dot sits at the table, a hollow one mediates or hosts. A number in a pill stands for so many events:
        click it to open. A small fork says that sources differ. Dashed is planned, struck through called off, a fade a
        date that is not exact. Arrows beside a lens tell how many went which way.
      </p>
      <h3 className="eyebrow">Where to begin</h3>
      <p>
        <span>Choose any mark or row: the words it rests on appear here, joined to it by a line.</span>
        {latest !== undefined && (
          <>
            {" "}
            For instance{" "}
            <button
              type="button"
              className="text-button"
              onClick={() => change(chooseEvent(view, dataset.idOf(latest)))}
            >
              {dataset.titleOf(latest)}
            </button>
            .
          </>
        )}
      </p>
      <p className="guide-keys">
        Keys: arrows move along the score, <kbd>.</kbd> and <kbd>,</kbd> choose the next and previous event,{" "}
        <kbd>[</kbd> and <kbd>]</kbd> turn through its evidence, <kbd>+</kbd> <kbd>−</kbd> <kbd>0</kbd> zoom,{" "}
        <kbd>F</kbd> finds the chosen event, <kbd>/</kbd> searches.
      </p>
    </div>
  );
}
