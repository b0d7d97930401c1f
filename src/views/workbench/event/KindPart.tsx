import type { ReactNode } from "react";
import { KINDS, type Kind } from "../../../dataset/terms";
import { ChoiceField } from "../fields/ChoiceField";
import type { Editing } from "../fields/editing";
import { Rows } from "../fields/Rows";
import { TextField } from "../fields/TextField";
import { removeRow } from "../records/words";
import type { SessionState } from "../session/state";
import { QuotePicks } from "./QuotePicks";
import { RefField } from "./RefField";
import { RefList } from "./RefList";
import {
  ACT_CHOICES,
  AGREEMENT_TYPE_CHOICES,
  MEETING_FORMAT_CHOICES,
  OUTCOME_CHOICES,
  ROUND_FORMAT_CHOICES,
  ROUND_MODE_CHOICES,
  STATE_CHOICES,
  TRANSFERRED_CHOICES,
} from "./terms";

interface PartProps {
  readonly state: SessionState;
  readonly editing: Editing;
}

/** The fields of an event's kind, and no others. */
export function KindPart(props: PartProps) {
  const kind = KINDS.find((name) => name === props.editing.textAt(["kind"]));
  if (kind === undefined) return null;
  const Part = PARTS[kind];
  return <Part {...props} />;
}

const PARTS: { readonly [kind in Kind]: (props: PartProps) => ReactNode } = {
  round: Round,
  meeting: Meeting,
  statement: Statement,
  exchange: Exchange,
  agreement: Agreement,
  proposal: Proposal,
};

function Round({ editing }: PartProps) {
  return (
    <div className="field-row">
      <TextField
        editing={editing}
        path={["round", "number"]}
        label="Number"
        hint="As a source counts it, if any does."
        numeric
      />
      <ChoiceField editing={editing} path={["round", "format"]} label="Format" choices={ROUND_FORMAT_CHOICES} />
      <ChoiceField editing={editing} path={["round", "mode"]} label="Mode" choices={ROUND_MODE_CHOICES} />
      <ChoiceField
        editing={editing}
        path={["round", "outcome"]}
        label="What came of it"
        choices={OUTCOME_CHOICES}
        none="It did not take place"
      />
      <TextField
        editing={editing}
        path={["round", "duration"]}
        label="Duration"
        hint="PT4H for four hours, PT1H30M, P1DT2H (ISO 8601)."
      />
    </div>
  );
}

function Meeting({ editing }: PartProps) {
  return <ChoiceField editing={editing} path={["meeting", "format"]} label="Format" choices={MEETING_FORMAT_CHOICES} />;
}

function Agreement({ editing }: PartProps) {
  return (
    <div className="field-row">
      <ChoiceField editing={editing} path={["agreement", "type"]} label="Type" choices={AGREEMENT_TYPE_CHOICES} />
      <ChoiceField editing={editing} path={["agreement", "state"]} label="State" choices={STATE_CHOICES} />
    </div>
  );
}

function Proposal({ state, editing }: PartProps) {
  return (
    <div className="field-row">
      <RefField
        state={state}
        editing={editing}
        path={["proposal", "proposer"]}
        table="actors"
        label="Proposed by"
        empty=""
      />
      <TextField
        editing={editing}
        path={["proposal", "points"]}
        label="Number of points"
        hint="Where the text has numbered points."
        numeric
      />
    </div>
  );
}

function Exchange({ state, editing }: PartProps) {
  return (
    <Rows
      editing={editing}
      path={["exchange", "transfers"]}
      label="Who was handed over"
      hint="A row for each direction. Leave the number empty where no source gives it."
      fresh={{ from: "", to: "", count: null, what: "prisoners-of-war" }}
      add="Add a direction"
      remove={(row) => removeRow("direction", row)}
      stays
    >
      {(row) => (
        <>
          <RefField
            state={state}
            editing={editing}
            path={[...row, "from"]}
            table="actors"
            label="Released by"
            empty=""
          />
          <RefField state={state} editing={editing} path={[...row, "to"]} table="actors" label="Received by" empty="" />
          <TextField editing={editing} path={[...row, "count"]} label="How many" numeric emptyIs={null} />
          <ChoiceField editing={editing} path={[...row, "what"]} label="Of whom" choices={TRANSFERRED_CHOICES} />
        </>
      )}
    </Rows>
  );
}

function Statement({ state, editing }: PartProps) {
  return (
    <>
      <div className="field-row">
        <RefField
          state={state}
          editing={editing}
          path={["statement", "speaker"]}
          table="actors"
          label="Said by"
          empty=""
        />
        <RefList
          state={state}
          editing={editing}
          path={["statement", "joint"]}
          table="actors"
          label="Together with"
          hint="For a joint statement."
        />
      </div>
      <Rows
        editing={editing}
        path={["statement", "stances"]}
        label="Positions taken"
        hint="One for each issue on which the statement says something. Name the words that carry it."
        fresh={{ issue: "", act: "reaffirms", position: "" }}
        add="Add a position"
        remove={(row) => removeRow("position", row)}
        stays
      >
        {(row) => (
          <>
            <RefField state={state} editing={editing} path={[...row, "issue"]} table="issues" label="Issue" empty="" />
            <ChoiceField editing={editing} path={[...row, "act"]} label="Act" choices={ACT_CHOICES} />
            <TextField editing={editing} path={[...row, "position"]} label="Position, in a sentence" rows={2} />
            <QuotePicks editing={editing} path={[...row, "quotes"]} label="Words that carry it" />
          </>
        )}
      </Rows>
    </>
  );
}
