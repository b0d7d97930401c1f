import type { ReactNode } from "react";
import { STATUS_DEFINITIONS } from "../../dataset/definitions";
import { deriveRound, type Tied } from "../../facts/rounds";
import { useEvent } from "../../files/queries";
import { Disagreements } from "../../panes/event/Disagreements";
import { EvidenceList } from "../../panes/event/EvidenceList";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { Agenda } from "./Agenda";
import { Delegations } from "./Delegations";
import { NextRound } from "./NextRound";
import { RoundFacts } from "./RoundFacts";
import { RoundFailed } from "./RoundFailed";
import { useChooseHere, useRound } from "./roundContext";
import { SinceBefore } from "./SinceBefore";
import { Statements } from "./Statements";
import { TiedEvents } from "./TiedEvents";

/** One page of facts of a round, all of it derived from the dataset. */
export function RoundArticle() {
  const { dataset, view, chosen } = useReading();
  const { rounds, round, current } = useRound();
  const choose = useChooseHere();
  const loaded = useEvent(dataset, round);
  const page = deriveRound(dataset, rounds, round);
  const id = dataset.idOf(round);
  const status = dataset.statusOf(round);
  const heading = `round-${id}`;
  // What was agreed there comes first, an exchange that was part of the round with it; what only followed stands apart.
  const isPart = ({ tie }: Tied) => tie === "part";
  const agreed = [...page.agreed, ...page.exchanges].filter(isPart).sort((a, b) => a.event - b.event);
  const agreedLater = page.agreed.filter((each) => !isPart(each));
  const followed = page.exchanges.filter((each) => !isPart(each));
  return (
    <article className="round" aria-labelledby={heading} data-round={id}>
      <header className="round-head" data-anchor data-event={id} data-chosen={chosen === round || undefined}>
        <p className="eyebrow">{`${dataset.trackOf(round).name}${status !== "occurred" ? ` · ${STATUS_DEFINITIONS[status].label}` : ""}`}</p>
        <h2 id={heading}>
          <span>{dataset.titleOf(round)}</span>
          <EventNotes event={round} />
        </h2>
        {loaded.value && <p className="round-summary">{loaded.value.detail.summary}</p>}
        <button type="button" className="text-button" aria-pressed={chosen === round} onClick={() => choose(round)}>
          Show the words this rests on
        </button>
      </header>
      <RoundFailed events={[round, ...page.statements]} />
      {loaded.pending && <p className="round-waiting">Loading the details…</p>}
      <Section title="What was agreed" count={agreed.length}>
        <TiedEvents
          events={agreed}
          what="agreements and exchanges"
          none="Nothing agreed is recorded as part of this round."
        />
      </Section>
      {agreedLater.length > 0 && (
        <Section title="Agreed afterwards on the same track" count={agreedLater.length}>
          <TiedEvents events={agreedLater} what="agreements" none="" />
        </Section>
      )}
      {loaded.value && (
        <>
          <RoundFacts of={loaded.value} />
          <Section title="Delegations">
            <Delegations detail={loaded.value.detail} />
          </Section>
        </>
      )}
      <Section title="Agenda, and what stayed open" count={page.agenda.length}>
        <Agenda page={page} />
      </Section>
      {page.proposals.length > 0 && (
        <Section title="Put forward" count={page.proposals.length}>
          <TiedEvents
            events={page.proposals.map((event) => ({ event, tie: "part" as const }))}
            what="proposals"
            none=""
          />
        </Section>
      )}
      <Section title="What each side said" count={page.statements.length}>
        <Statements round={round} statements={page.statements} />
      </Section>
      <Section title="Exchanges that followed" count={followed.length}>
        <TiedEvents
          events={followed}
          what="exchanges"
          none="None more is recorded from its first day until the next round."
          first={5}
        />
      </Section>
      <Section title="Next round">
        <NextRound page={page} />
      </Section>
      <Section title="Since the round before">
        <SinceBefore page={page} />
      </Section>
      {loaded.value && current && (
        <div className="round-evidence">
          <EvidenceList of={loaded.value} />
          <Disagreements of={loaded.value} />
        </div>
      )}
      {view.meetings && (
        <Section title="Meetings before the next round" count={page.meetings.length}>
          <TiedEvents events={page.meetings} what="meetings" none="None recorded." tellsPart first={8} />
        </Section>
      )}
    </article>
  );
}

function Section({ title, count, children }: { title: string; count?: number; children: ReactNode }) {
  return (
    <section className="round-section">
      <h3>
        <span>{title}</span> {count !== undefined && <span>{formatNumber(count)}</span>}
      </h3>
      {children}
    </section>
  );
}
