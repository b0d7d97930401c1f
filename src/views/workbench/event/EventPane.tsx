import { type ReactNode, useState } from "react";
import { useSignal } from "../../../panes/page/signal";
import { useReading } from "../../../panes/reading/reading";
import { ViewLink } from "../../../panes/reading/ViewLink";
import { chooseEvent, showView } from "../../../view/choose";
import { findRecord, type JsonRecord } from "../../../workbench/draft";
import { withReceipts } from "../../../workbench/evidence/keptReceipts";
import type { MadeEvidence } from "../../../workbench/evidence/makeEvidence";
import type { SessionState } from "../session/state";
import { useSession } from "../session/useSession";
import { EventForm } from "./EventForm";
import { FromTable } from "./FromTable";
import { keptAsDraft, nothingOfThatId, standsNow } from "./words";
import "./eventForm.css";

const NEW_EVENT: JsonRecord = {};

interface EventPaneProps {
  readonly state: SessionState;
  /** Where words are marked for it. */
  readonly marking: (event: JsonRecord, onEvidence: (made: MadeEvidence) => void) => ReactNode;
}

/** Writing an event: the text that it rests on, its words, and what it is. */
export function EventPane({ state, marking }: EventPaneProps) {
  const { view, change } = useReading();
  const { controls } = useSession();
  const writing = useSignal(controls.writing);
  const [said, setSaid] = useState<{ readonly id: string; readonly words: string } | null>(null);
  const id = view.edit;
  const known = id === null ? null : (findRecord(state.draft, "events", id) ?? findRecord(state.draft, "drafts", id));
  if (id !== null && known === null) {
    return (
      <section className="event-pane">
        <p>{nothingOfThatId(id)}</p>
        <ViewLink to={{ ...view, edit: null }}>Write a new event</ViewLink>
      </section>
    );
  }
  const record: JsonRecord = writing.get(id ?? "") ?? known?.record ?? NEW_EVENT;
  const onEvidence = ({ evidence, receipts }: MadeEvidence) => {
    const now = controls.writing.get().get(id ?? "") ?? known?.record ?? NEW_EVENT;
    const before = Array.isArray(now.evidence) ? now.evidence : [];
    controls.write(id ?? "", withReceipts({ ...now, evidence: [...before, evidence] }, receipts));
  };
  const done = () => {
    controls.write(id ?? "", null);
    change((now) => ({ ...now, edit: null }));
  };
  const onKept = (kept: JsonRecord, as: "event" | "draft") => {
    const title = String(kept.title ?? kept.id);
    setSaid({ id: String(kept.id), words: as === "event" ? standsNow(title) : keptAsDraft(title) });
    done();
  };
  return (
    <section className="event-pane" aria-label="Write an event">
      {known !== null && <FromTable record={known.record} />}
      <p role="status" className="event-kept">
        {said !== null && (
          <>
            <span>{said.words}</span>{" "}
            <ViewLink to={showView(chooseEvent({ ...view, edit: null }, said.id), "timeline")}>
              See it on the timeline
            </ViewLink>
          </>
        )}
      </p>
      <div className="event-columns">
        <div className="event-marking">{marking(record, onEvidence)}</div>
        <EventForm
          key={id ?? ""}
          state={state}
          id={id}
          record={record}
          onChange={(next) => controls.write(id ?? "", next)}
          onKept={onKept}
          onGone={done}
        />
      </div>
    </section>
  );
}
