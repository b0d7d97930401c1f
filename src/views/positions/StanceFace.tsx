import { asEventIndex } from "../../dataset/dataset";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import type { StanceRow, Words } from "../../dataset/part";
import type { Run } from "../../dataset/text/wordChanges";
import { Act } from "../../panes/event/Act";
import { EventNotes, NoteNumbers } from "../../panes/event/NoteNumbers";
import { Translation } from "../../panes/event/QuotedWords";
import { useReading } from "../../panes/reading/reading";
import { formatWhen } from "../../time/words";
import { describeAttribution, NO_WORDS } from "../../words/describe";
import { Marked } from "./Marked";
import type { MarkedStance } from "./markStances";
import { saidBy } from "./words";
import "./stanceFace.css";

/** A stance where room is short: its act, its date, the position in our words, then its own words and who says them. */
export function StanceFace({ of, as }: { readonly of: MarkedStance; readonly as: "before" | "standing" | "remark" }) {
  const { dataset, view } = useReading();
  const { stance, side } = of;
  const event = asEventIndex(stance.event);
  const status = dataset.statusOf(event);
  // With a trail open its steps stand for the events.
  const anchor = view.cell === null ? { "data-anchor": true } : {};
  return (
    <div className="stance-face" data-stance={as} data-event={dataset.idOf(event)} {...anchor}>
      <p className="stance-face-head">
        {as === "remark" && <span>Remark:</span>} <Act act={stance.act} />{" "}
        <span>{formatWhen(dataset.whenOf(event), "short")}</span>
        {status !== "occurred" && <em>{` ${STATUS_DEFINITIONS[status].label.toLowerCase()}`}</em>}
      </p>
      <p className="stance-face-position">
        <Marked runs={of.position} side={side} />
      </p>
      {stance.words.map((words, i) => (
        <FaceWords key={words.quote} words={words} runs={of.words[i] ?? []} side={side} />
      ))}
      {stance.words.length === 0 && (
        <p className="no-words">
          <span>{NO_WORDS}</span>
          <EventNotes event={event} />
        </p>
      )}
      <Speaker stance={stance} />
    </div>
  );
}

function FaceWords({ words, runs, side }: { words: Words; runs: readonly Run[]; side: MarkedStance["side"] }) {
  const { dataset } = useReading();
  return (
    <div className="face-words">
      <p className="face-quote">
        <q lang={words.language} dir="auto">
          <Marked runs={runs} side={side} />
        </q>
      </p>
      {words.translation !== undefined && (
        <p className="face-translation">
          <Translation text={words.translation} />
        </p>
      )}
      <p className="quoted-who">
        <span>{describeAttribution(dataset, words, words.publisher)}</span>
        <NoteNumbers sources={[words.source]} />
      </p>
    </div>
  );
}

/** Who said it, where neither the column nor those who are quoted tell; and that others said it too. */
function Speaker({ stance }: { stance: StanceRow }) {
  const { dataset } = useReading();
  const { speaker, words, joint = [] } = stance;
  const isTold =
    dataset.parties[stance.party]?.id === speaker || words.some(({ attribution }) => attribution.includes(speaker));
  const name = isTold ? "" : (dataset.actors.get(speaker)?.name ?? speaker);
  const told = saidBy(name, joint.length - 1);
  return told === "" ? null : <p className="quoted-who">{told}</p>;
}
