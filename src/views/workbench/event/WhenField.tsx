import { parseDay } from "../../../time/calendar";
import { asDay } from "../../../time/day";
import { parseEdtf } from "../../../time/edtf";
import { formatWhen } from "../../../time/words";
import { dateAsMeant, dateInDoubt } from "../../../workbench/asMeant";
import { headOf } from "../../../workbench/draft";
import type { Editing } from "../fields/editing";
import { TextField } from "../fields/TextField";
import type { SessionState } from "../session/state";
import { WhenPicture } from "./WhenPicture";
import { understoodAs } from "./words";

/** When it was, as exactly as the source says and no more; what was understood is said back and drawn. */
export function WhenField({ state, editing }: { state: SessionState; editing: Editing }) {
  const head = headOf(state.draft);
  const asOf = parseDay(String(head?.asOf)) ?? asDay(0);
  const text = editing.textAt(["when"]);
  const read = text === "" ? null : parseEdtf(text, asOf + 1);
  return (
    <div className="when-field">
      <TextField
        editing={editing}
        path={["when"]}
        label="When"
        hint="As exactly as the source: 5 February 2026, 4–5 February 2026, about October 2025, autumn 2021; or 2026-02-06/.. where it goes on."
        meant={dateAsMeant}
        doubt={dateInDoubt}
      />
      {read?.ok && (
        <p className="when-said" role="status">
          <WhenPicture when={read.when} />
          <span>{understoodAs(formatWhen(read.when, "long"))}</span>
        </p>
      )}
    </div>
  );
}
