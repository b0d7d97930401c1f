import { useMemo, useRef, useState } from "react";
import { hasRounds } from "../../../facts/hasRounds";
import { Later } from "../../../panes/page/Later";
import { soonPart } from "../../../panes/page/laterPart";
import { remembered } from "../../../panes/page/remembered";
import { type Signal, useSignal } from "../../../panes/page/signal";
import { useReading } from "../../../panes/reading/reading";
import type { Scene } from "../../../score/scene";
import { LINE_WORDS } from "./lineWords";
import "./legend.css";

const legend = soonPart("How to read the score", async () => (await import("./Legend")).Legend);
const roundsStory = soonPart("The rounds in short", async () => (await import("./RoundsStory")).RoundsStory, {
  hasPlace: false,
});

/** Whether the legend stands open when the page opens: on a first visit, until somebody closes it. */
const standsOpen = remembered("parley-legend", true);

/** On a small window it opens when it is asked for: the score has no room to give. */
const hasRoom = (): boolean => window.innerWidth >= 760 && window.innerHeight >= 700;

/**
 * While nothing is chosen, what the rounds came to in a sentence or two; what the picture means in one line, and the
 * legend under it: open on a first visit while nothing is chosen or searched for, never by itself in another's page.
 */
export function ScoreLine({ scene }: { scene: Signal<Scene | null> }) {
  const { dataset, view, drawn } = useReading();
  const isDrawn = useSignal(drawn);
  const [byItself] = useState(() => !view.embed && hasRoom() && standsOpen.get());
  const [asked, setAsked] = useState<boolean | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const isAlone = view.event === null && view.source === null;
  // Known before the script of the sentence comes, so that no room is kept for none.
  const hasStory = useMemo(() => hasRounds(dataset), [dataset]) && isAlone && !view.embed;
  const open = asked ?? (byItself && isAlone && view.q === "");
  const show = (next: boolean) => {
    setAsked(next);
    if (!view.embed) standsOpen.set(next);
  };
  const close = () => {
    show(false);
    button.current?.focus();
  };
  return (
    <>
      {hasStory && <p className="score-story">{isDrawn && <Later part={roundsStory} props={{}} />}</p>}
      <p className="score-line">
        <span>{LINE_WORDS[view.lanes]}</span>{" "}
        <button ref={button} type="button" className="text-button" aria-expanded={open} onClick={() => show(!open)}>
          How to read this
        </button>
      </p>
      {open && (
        <section className="legend" aria-label="How to read the score">
          {isDrawn && <Later part={legend} props={{ scene, onClose: close }} onDismiss={close} />}
        </section>
      )}
    </>
  );
}
