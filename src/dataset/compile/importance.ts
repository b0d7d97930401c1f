import type { EventRecord } from "../schema/event";

/**
 * How early an event is drawn where there is no room for all, 0 to 255:
 *
 *     round       255
 *     agreement   200, signed or in force 216
 *     exchange    144 to 208 by the logarithm of its people (1,000 and more: 208), 144 where the number is unknown
 *     meeting     summit 192, conference 160, talks 128, shuttle 112, visit 104, call 96
 *     proposal    152
 *     statement   64, joint 88; 4 more for each stance up to 5
 *
 * What did not take place (cancelled) or is only said to have (claimed) stands a quarter lower, planned an eighth
 * lower. Nobody's part in an event makes it count for more.
 */
export function importanceOf(event: EventRecord): number {
  return Math.round(byKind(event) * BY_STATUS[event.status]);
}

const BY_STATUS = { occurred: 1, disputed: 1, planned: 7 / 8, claimed: 3 / 4, cancelled: 3 / 4 } as const;
const MEETINGS = { summit: 192, conference: 160, talks: 128, shuttle: 112, visit: 104, call: 96 } as const;

function byKind(event: EventRecord): number {
  switch (event.kind) {
    case "round":
      return 255;
    case "agreement":
      return event.agreement.state === "signed" || event.agreement.state === "in-force" ? 216 : 200;
    case "exchange": {
      const people = event.exchange.transfers.reduce((sum, transfer) => sum + (transfer.count ?? 0), 0);
      return 144 + 64 * Math.min(1, Math.log10(1 + people) / 3);
    }
    case "meeting":
      return MEETINGS[event.meeting.format];
    case "proposal":
      return 152;
    case "statement":
      return (event.statement.joint ? 88 : 64) + 4 * Math.min(5, event.statement.stances.length);
    default:
      return event satisfies never;
  }
}
