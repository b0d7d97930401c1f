import { isRecord } from "../../../workbench/draft";
import type { RecordPath } from "../../../workbench/recordPath";
import type { Editing } from "../fields/editing";

/** Which of the event's quotes carry a claim: boxes, letter for letter what its evidence holds. */
export function QuotePicks({ editing, path, label }: { editing: Editing; path: RecordPath; label: string }) {
  const evidence = editing.at(["evidence"]);
  const quotes = (Array.isArray(evidence) ? evidence : []).flatMap((one) =>
    isRecord(one) && typeof one.quote === "string" && one.quote !== "" ? [one.quote] : [],
  );
  const value = editing.at(path);
  const picked = Array.isArray(value) ? value.map(String) : [];
  // One that is no longer among the evidence stays to be seen, and taken away.
  const listed = [...new Set([...quotes, ...picked])];
  const put = (next: readonly string[]) => editing.set(path, next.length === 0 ? undefined : next);
  const faults = [editing.faultAt(path), ...picked.map((_, i) => editing.faultAt([...path, i]))].filter(Boolean);
  return (
    <fieldset className="quote-picks wb-row-wide">
      <legend className="wb-label">{label}</legend>
      {listed.length === 0 && (
        <p className="wb-hint">Take words out of a source first: they can be picked here then.</p>
      )}
      {listed.map((quote) => (
        <label key={quote}>
          <input
            type="checkbox"
            checked={picked.includes(quote)}
            onChange={(event) =>
              put(event.target.checked ? [...picked, quote] : picked.filter((other) => other !== quote))
            }
          />
          <q>{quote}</q>
        </label>
      ))}
      <p className="wb-fault" aria-live="polite">
        {faults.join(" ")}
      </p>
    </fieldset>
  );
}
