import { isRecord } from "../../../workbench/draft";
import { ChoiceField } from "../fields/ChoiceField";
import { ComboBox } from "../fields/ComboBox";
import type { Editing } from "../fields/editing";
import { Rows } from "../fields/Rows";
import { TextField } from "../fields/TextField";
import { removeRow } from "../records/words";
import { RANK_CHOICES } from "./terms";

const FRESH = { says: "", source: "", paragraph: 1 };

/** Where sources differ: on what, and what each says, with the quote that says it. */
export function ReadingRows({ editing }: { editing: Editing }) {
  const evidence = editing.at(["evidence"]);
  const pieces = (Array.isArray(evidence) ? evidence : []).filter(isRecord);
  const options = pieces.map((piece, i) => ({
    id: String(i),
    name: String(piece.quote ?? ""),
    note: String(piece.source ?? ""),
  }));
  return (
    <Rows
      editing={editing}
      path={["discrepancies"]}
      label="Where sources differ"
      hint="Both readings stand side by side; none is dropped."
      fresh={{ about: "", readings: [FRESH, FRESH] }}
      add="Add a point on which they differ"
      remove={(row) => removeRow("point", row)}
    >
      {(row) => (
        <>
          <div className="wb-row-wide">
            <TextField editing={editing} path={[...row, "about"]} label="On what" hint="Such as: number of people." />
          </div>
          <Rows
            editing={editing}
            path={[...row, "readings"]}
            label="What each says"
            fresh={FRESH}
            add="Add a reading"
            remove={(reading) => removeRow("reading", reading)}
            stays
          >
            {(reading) => (
              <>
                <TextField editing={editing} path={[...reading, "says"]} label="It says" />
                <ComboBox
                  label="In these words"
                  options={options}
                  value={placeOf(editing.at(reading), pieces)}
                  onChoose={(place) => {
                    const piece = pieces[Number(place)];
                    const now = editing.at(reading);
                    if (place === null || piece === undefined || !isRecord(now)) return;
                    const { source, paragraph, quote, attribution } = piece;
                    editing.set(reading, {
                      ...now,
                      ...{ source: source ?? "", paragraph: paragraph ?? 1, quote: quote ?? "" },
                      ...(attribution !== undefined && { attribution }),
                    });
                  }}
                  fault={editing.faultAt([...reading, "source"]) || editing.faultAt([...reading, "quote"])}
                />
                <ChoiceField
                  editing={editing}
                  path={[...reading, "rank"]}
                  label="Rank"
                  choices={RANK_CHOICES}
                  none="Normal"
                />
                <TextField editing={editing} path={[...reading, "why"]} label="Why" />
              </>
            )}
          </Rows>
        </>
      )}
    </Rows>
  );
}

/** Which piece of evidence a reading's words are. */
function placeOf(reading: unknown, pieces: readonly { readonly [key: string]: unknown }[]): string | null {
  if (typeof reading !== "object" || reading === null || !("quote" in reading)) return null;
  const at = pieces.findIndex(({ quote }) => quote === reading.quote);
  return at < 0 ? null : String(at);
}
