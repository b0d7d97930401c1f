import type { ReactNode } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { ACT_DEFINITIONS, TRANSFERRED_DEFINITIONS } from "../../dataset/definitions";
import type { EventDetail } from "../../dataset/part";
import { listUnstated } from "../../facts/issuesAsked";
import { formatDuration } from "../../time/duration";
import { formatNumber } from "../../time/formatNumber";
import { useReading } from "../reading/reading";
import { Fact } from "./Fact";
import { InFilter } from "./InFilter";

/** The facts that only an event of this kind has. What the sources do not say is said to be unknown. */
export function KindFacts({ event, detail }: { event: EventIndex; detail: EventDetail }) {
  const { dataset, view } = useReading();
  const nameOf = (id: string) => dataset.actors.get(id)?.shortName ?? id;
  const issueName = (id: string) => dataset.issues.find((issue) => issue.id === id)?.name ?? id;
  const facts: [string, ReactNode][] = [];
  const { round, meeting, statement, exchange, agreement, proposal } = detail;
  if (round) {
    if (round.number !== undefined) facts.push(["Number", `Round ${round.number}, as its sources count`]);
    facts.push(["Format", `${capital(round.format)}, ${round.mode === "online" ? "online" : "in person"}`]);
    facts.push(["Outcome", OUTCOMES.get(round.outcome) ?? round.outcome]);
    facts.push(["Duration", round.duration ? formatDuration(round.duration) : "Not recorded"]);
  }
  if (meeting) facts.push(["Format", capital(meeting.format)]);
  for (const stance of statement?.stances ?? []) {
    const act = ACT_DEFINITIONS[stance.act];
    const words = (
      <>
        <span className="act" title={act.means}>
          <span aria-hidden="true">{act.glyph}</span> <span>{act.label}</span>
        </span>{" "}
        <span>{stance.position}</span> {view.issues.includes(stance.issue) && <InFilter />}
      </>
    );
    facts.push([issueName(stance.issue), words]);
  }
  const issues = dataset.issuesOf(event).flatMap((issue) => dataset.issues[issue]?.id ?? []);
  for (const issue of statement ? listUnstated(issues, statement.stances, view) : []) {
    facts.push([issueName(issue), "Named among its issues; no stance on it is recorded."]);
  }
  for (const { from, to, count, what } of exchange?.transfers ?? []) {
    const number = count === null ? "an unknown number of" : formatNumber(count);
    const noun = count === 1 ? TRANSFERRED_DEFINITIONS[what].one : TRANSFERRED_DEFINITIONS[what].label;
    facts.push([`${nameOf(from)} to ${nameOf(to)}`, `${number} ${noun}`]);
  }
  if (agreement) {
    facts.push(["Type", capital(agreement.type)]);
    facts.push(["State", `${capital(agreement.state.replace("-", " "))}, as last reported`]);
  }
  if (proposal?.points !== undefined) facts.push(["Points", String(proposal.points)]);

  return facts.map(([label, value], i) => (
    // Two facts may share a label (two transfers one way): the place in the fixed list tells them apart.
    <Fact key={placeKey(label, i)} label={label}>
      {value}
    </Fact>
  ));
}

const placeKey = (label: string, place: number): string => `${label} ${place}`;

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1);

const OUTCOMES: ReadonlyMap<string, string> = new Map([
  ["agreement", "An agreement"],
  ["partial", "Agreement in part"],
  ["none", "No agreement"],
  ["unknown", "Not known"],
]);
