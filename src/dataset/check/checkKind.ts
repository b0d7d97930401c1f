import type { EventRecord } from "../schema/event";
import type { ActorRecord } from "../schema/tables";
import { checkOwnWords } from "./checkOwnWords";
import { type Context, reportRepeats } from "./context";
import type { Listed } from "./draft";

type Of<K extends EventRecord["kind"]> = Extract<EventRecord, { kind: K }>;
type Actors = ReadonlyMap<string, ActorRecord>;

/** The part named after the event's kind. */
export function checkKind(context: Context, event: Listed<EventRecord>, actors: Actors): void {
  const { record } = event;
  switch (record.kind) {
    case "round":
      checkRound(context, { ...event, record });
      return;
    case "statement":
      checkStatement(context, { ...event, record });
      return;
    case "exchange":
      checkExchange(context, { ...event, record }, actors);
      return;
    case "proposal":
      context.refer("actors", record.proposal.proposer, event.file, [...event.path, "proposal", "proposer"]);
      return;
    case "meeting":
    case "agreement":
      return;
    default:
      record satisfies never;
  }
}

function checkRound({ report }: Context, { file, path, record }: Listed<Of<"round">>): void {
  const { outcome } = record.round;
  if (record.status === "occurred" && outcome === undefined) {
    report.error(
      file,
      [...path, "round"],
      "a round that took place has an 'outcome'; write unknown where no source tells",
    );
  }
  if (outcome !== undefined && (record.status === "cancelled" || record.status === "planned")) {
    const message = `a round that is ${record.status} has no outcome; take it away`;
    report.warn(file, [...path, "round", "outcome"], message);
  }
  const sides = new Set(record.actors.filter(({ role }) => role === "party").map(({ actor }) => actor));
  if (sides.size < 2) report.error(file, [...path, "actors"], "a round needs two actors with the role party at least");
}

function checkStatement(context: Context, { file, path, record }: Listed<Of<"statement">>): void {
  const { report, refer } = context;
  const { speaker, joint = [], stances } = record.statement;
  const at = [...path, "statement"];
  if (refer("actors", speaker, file, [...at, "speaker"])) {
    const listed = record.actors.some((one) => one.actor === speaker && one.role === "speaker");
    const message = `the speaker '${speaker}' is not among the event's actors with the role speaker; add it there`;
    if (!listed) report.error(file, [...at, "speaker"], message);
  }
  joint.forEach((other, i) => {
    if (!refer("actors", other, file, [...at, "joint", i])) return;
    if (record.actors.some((one) => one.actor === other && one.role === "speaker")) return;
    const message = `'${other}' joins in but is not among the event's actors with the role speaker; add it there`;
    report.warn(file, [...at, "joint", i], message);
  });
  reportRepeats(
    context,
    file,
    joint,
    (id) => id,
    (i) => [...at, "joint", i],
    (id) => `'${id}' is named twice among the joint speakers`,
  );
  stances.forEach(({ issue, quotes }, i) => {
    checkOwnWords(context, quotes, record, file, [...at, "stances", i, "quotes"]);
    const place = [...at, "stances", i, "issue"];
    if (!refer("issues", issue, file, place) || record.issues.includes(issue)) return;
    report.error(file, place, `the stance is on '${issue}', which the event's issues do not list; add it there`);
  });
  reportRepeats(
    context,
    file,
    stances,
    ({ issue, act, position }) => JSON.stringify([issue, act, position]),
    (i) => [...at, "stances", i],
    () => "this stance is given twice",
  );
}

function checkExchange(context: Context, { file, path, record }: Listed<Of<"exchange">>, actors: Actors): void {
  const { report, refer } = context;
  const { transfers } = record.exchange;
  transfers.forEach(({ from, to }, i) => {
    const at = [...path, "exchange", "transfers", i];
    for (const [key, side] of [
      ["from", from],
      ["to", to],
    ] as const) {
      if (!refer("actors", side, file, [...at, key])) continue;
      const type = actors.get(side)?.type;
      const isSide = type === undefined || type === "state" || type === "organisation";
      const message = `'${side}' is a ${type}; people pass between states or organisations`;
      if (!isSide) report.error(file, [...at, key], message);
    }
    if (from === to)
      report.error(file, [...at, "to"], `nobody passes from '${from}' to itself; 'from' is who releases`);
  });
  const sidesOf = { releasing: transfers.map(({ from }) => from), receiving: transfers.map(({ to }) => to) };
  record.actors.forEach(({ actor, role, for: standsFor }, i) => {
    if (role !== "releasing" && role !== "receiving") return;
    if (sidesOf[role].includes(standsFor ?? actor) || actors.get(actor)?.type === "body") return;
    const message = `'${actor}' is ${role}, but no transfer goes ${role === "releasing" ? "from" : "to"} '${standsFor ?? actor}'`;
    report.error(file, [...path, "actors", i, "role"], message);
  });
}
