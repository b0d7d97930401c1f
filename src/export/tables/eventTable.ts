import type { EventDetail } from "../../dataset/part";
import {
  AGREEMENT_STATES,
  AGREEMENT_TYPES,
  KINDS,
  MEETING_FORMATS,
  ROLES,
  ROUND_FORMATS,
  ROUND_MODES,
  ROUND_OUTCOMES,
  type Role,
  STATUSES,
} from "../../dataset/terms";
import { isoDay } from "../../time/calendar";
import { lastDayOf } from "../../time/day";
import { formatWhen } from "../../time/words";
import { joinCell } from "../csv";
import { linkToEvent, type SelectedEvent, sourcesOf } from "../selection";
import { columnsOf, makeTable } from "./table";

const LIST = "Ids, separated by “; ”.";

/** One column a role, called as many of them are: "mediators". */
const ROLE_COLUMNS: { readonly [role in Role]: string } = {
  party: "parties",
  mediator: "mediators",
  host: "hosts",
  facilitator: "facilitators",
  observer: "observers",
  "head-of-delegation": "heads_of_delegation",
  delegate: "delegates",
  speaker: "speakers",
  addressee: "addressees",
  releasing: "releasing",
  receiving: "receiving",
  signatory: "signatories",
  proposer: "proposers",
};

/** The event's actors that have a role. */
const inRole = ({ actors }: EventDetail, role: Role): string =>
  joinCell(actors.filter((each) => each.role === role).map(({ actor }) => actor));

const { text } = columnsOf<SelectedEvent>();
const IN_ROLES = ROLES.map((role) =>
  text(ROLE_COLUMNS[role], `Actors with the role “${role}”. ${LIST}`, ({ detail }) => inRole(detail, role)),
);

export const eventTable = makeTable(
  "events",
  "One row an event.",
  ({ events }) => events,
  ({ whole, yesNo, day, oneOf, idOf }) => [
    text("id", "The event’s id, the same in every version of the dataset.", ({ id }) => id),
    oneOf("kind", KINDS, "Kind of event.", ({ kind }) => kind),
    text("title", "Title.", ({ title }) => title),
    text("summary", "What happened.", ({ detail }) => detail.summary),
    oneOf("status", STATUSES, "Whether it occurred.", ({ status }) => status),
    text("when_edtf", "Date as exact as the sources give it, EDTF (ISO 8601-2).", ({ detail }) => detail.when),
    text("when_words", "The same in words.", ({ when }) => formatWhen(when, "long")),
    day("first_day", "First day that it may mean.", ({ when }) => isoDay(when.start)),
    day("last_day", "Last day that it may mean.", ({ when }) => isoDay(lastDayOf(when))),
    text("precision", "How exact the beginning is: year, month, day and so on.", ({ when }) => when.startPrecision),
    yesNo("approximate", "True where the date is an approximate one.", ({ when }) => when.approximate),
    yesNo("uncertain", "True where the date is an uncertain one.", ({ when }) => when.uncertain),
    idOf("place", "places", "Where.", ({ detail }) => detail.place),
    idOf("track", "tracks", "Which talks it belongs to.", ({ track }) => track),
    idOf("part_of", "events", "The event that it is part of.", ({ partOf }, { selected }) =>
      partOf !== null && selected.has(partOf) ? partOf : null,
    ),
    text("part_of_outside", "The same, where these tables leave that event out.", ({ partOf }, { selected }) =>
      partOf !== null && !selected.has(partOf) ? partOf : null,
    ),
    ...IN_ROLES,
    text("issues", `Issues. ${LIST}`, ({ issues }) => joinCell(issues)),
    idOf("speaker", "actors", "Who made the statement.", ({ detail }) => detail.statement?.speaker),
    text("joint_speakers", `Who else made it with them. ${LIST}`, ({ detail }) =>
      joinCell(detail.statement?.joint ?? []),
    ),
    whole("round_number", "A round’s number as its sources count it.", ({ detail }) => detail.round?.number),
    oneOf(
      "format",
      [...new Set([...ROUND_FORMATS, ...MEETING_FORMATS])],
      "Format of a round or meeting.",
      ({ detail }) => detail.round?.format ?? detail.meeting?.format,
    ),
    oneOf("mode", ROUND_MODES, "Mode of a round.", ({ detail }) => detail.round?.mode),
    oneOf("outcome", ROUND_OUTCOMES, "Outcome of a round.", ({ detail }) => detail.round?.outcome),
    text("duration", "Duration of a round, ISO 8601.", ({ detail }) => detail.round?.duration),
    oneOf("agreement_type", AGREEMENT_TYPES, "Type of an agreement.", ({ detail }) => detail.agreement?.type),
    oneOf("agreement_state", AGREEMENT_STATES, "State of an agreement.", ({ detail }) => detail.agreement?.state),
    idOf("proposer", "actors", "Who made the proposal.", ({ detail }) => detail.proposal?.proposer),
    whole("points", "Number of a proposal’s points.", ({ detail }) => detail.proposal?.points),
    whole("quotes", "Pieces of evidence.", ({ detail }) => detail.evidence.length),
    whole("sources", "Documents that it rests on.", ({ detail }) => sourcesOf(detail).length),
    whole("origins", "Independent origins of the evidence.", ({ detail }) => detail.origins.length),
    whole("disagreements", "Points on which sources differ.", ({ detail }) => detail.discrepancies.length),
    text("link", "Address of the event in the app.", ({ id }, { page }) => linkToEvent(page, id)),
  ],
);
