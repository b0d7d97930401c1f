import {
  ACTS,
  AGREEMENT_STATES,
  AGREEMENT_TYPES,
  type Kind,
  MEETING_FORMATS,
  ROUND_FORMATS,
  ROUND_MODES,
  ROUND_OUTCOMES,
  TRANSFERRED,
} from "../../dataset/terms";
import type { Json, JsonRecord } from "../draft";
import { compact } from "./compact";
import { isLack, type Lack } from "./importWords";
import type { RowReader } from "./rowReader";

/** What else of a row the part of a kind needs. */
export interface Around {
  readonly status: string | null;
  readonly issues: readonly string[];
  readonly quote: string | null;
}

export interface KindPart {
  readonly part: JsonRecord;
  readonly lacks: readonly Lack[];
}

/** The part of an event that is named after its kind, as far as a row gives it, and what it lacks. */
export function readKindPart(kind: Kind, reader: RowReader, around: Around): KindPart {
  switch (kind) {
    case "round":
      return readRound(reader, around);
    case "meeting": {
      const format = reader.choice("format", MEETING_FORMATS);
      return { part: compact({ format }), lacks: missing({ format }) };
    }
    case "statement":
      return readStatement(reader, around);
    case "exchange":
      return readExchange(reader);
    case "agreement": {
      const agreementType = reader.choice("agreementType", AGREEMENT_TYPES);
      const agreementState = reader.choice("agreementState", AGREEMENT_STATES);
      return {
        part: compact({ type: agreementType, state: agreementState }),
        lacks: missing({ agreementType, agreementState }),
      };
    }
    case "proposal": {
      const proposer = reader.named("proposer", "actors")[0]?.id ?? null;
      return { part: compact({ proposer, points: reader.number("points") }), lacks: missing({ proposer }) };
    }
    default:
      return kind satisfies never;
  }
}

/** The names of what is null. */
export const missing = (values: Readonly<Partial<Record<Lack, Json>>>): readonly Lack[] =>
  Object.keys(values)
    .filter(isLack)
    .filter((key) => values[key] === null);

function readRound(reader: RowReader, { status }: Around): KindPart {
  const format = reader.choice("format", ROUND_FORMATS);
  const mode = reader.choice("mode", ROUND_MODES);
  const outcome = reader.choice("outcome", ROUND_OUTCOMES);
  const number = reader.number("number");
  const duration = reader.text("duration")?.text ?? null;
  const twoParties = reader.named("party", "actors").length >= 2 ? true : null;
  const needed = status === "occurred" ? { outcome } : {};
  return {
    part: compact({ number, format, mode, outcome, duration }),
    lacks: missing({ format, mode, ...needed, twoParties }),
  };
}

/** A row has room for one stance: on its first issue, carried by its quote. */
function readStatement(reader: RowReader, { issues, quote }: Around): KindPart {
  const [speaker, ...joint] = reader.named("speaker", "actors").map(({ id }) => id);
  const act = reader.choice("act", ACTS);
  const position = reader.text("position")?.text ?? null;
  const hasStance = act !== null || position !== null;
  const issue = issues[0] ?? null;
  const stance = compact({ issue, act, position, quotes: quote === null ? null : [quote] });
  return {
    part: compact({
      speaker: speaker ?? null,
      joint: joint.length > 0 ? joint : null,
      stances: hasStance ? [stance] : [],
    }),
    lacks: missing({ speaker: speaker ?? null, ...(hasStance && { issue, act, position }) }),
  };
}

/** One direction a row, and the number of those who went the other way. */
function readExchange(reader: RowReader): KindPart {
  const releasing = reader.named("releasing", "actors")[0]?.id ?? null;
  const receiving = reader.named("receiving", "actors")[0]?.id ?? null;
  const what = reader.choice("what", TRANSFERRED);
  const count = reader.number("count");
  const countBack = reader.number("countBack");
  // A number that is not known is written as such.
  const there: JsonRecord = { ...compact({ from: releasing, to: receiving }), count, ...compact({ what }) };
  const back: JsonRecord = { ...compact({ from: receiving, to: releasing }), count: countBack, ...compact({ what }) };
  return {
    part: { transfers: countBack === null ? [there] : [there, back] },
    lacks: missing({ releasing, receiving, what }),
  };
}
