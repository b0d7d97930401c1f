import { ChoiceField } from "../fields/ChoiceField";
import type { Editing } from "../fields/editing";
import { Rows } from "../fields/Rows";
import { removeRow } from "../records/words";
import type { SessionState } from "../session/state";
import { EventRef } from "./EventRef";
import { QuotePicks } from "./QuotePicks";
import { RefList } from "./RefList";
import { RELATION_CHOICES } from "./terms";

/** What the event says of other events. */
export function TieRows({ state, editing }: { state: SessionState; editing: Editing }) {
  return (
    <Rows
      editing={editing}
      path={["relations"]}
      label="What it has to do with other events"
      hint="On the later event, except “Prepares”, which stands on the earlier."
      fresh={{ type: "answers", to: "" }}
      add="Tie it to an event"
      remove={(row) => removeRow("tie", row)}
    >
      {(row) => (
        <>
          <ChoiceField editing={editing} path={[...row, "type"]} label="It" choices={RELATION_CHOICES} />
          <EventRef editing={editing} path={[...row, "to"]} label="The event" empty="" />
          <RefList
            state={state}
            editing={editing}
            path={[...row, "attribution"]}
            table="actors"
            label="Who says so"
            hint="A breach is always somebody’s claim."
          />
          <QuotePicks editing={editing} path={[...row, "quotes"]} label="Words that carry it" />
        </>
      )}
    </Rows>
  );
}
