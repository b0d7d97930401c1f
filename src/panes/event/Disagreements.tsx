import type { LoadedEvent } from "../../files/queries";
import { differOn } from "../../words/eventWords";
import { Disagreement } from "./Disagreement";

/** Where sources differ on an event: each reading with who says so, side by side, none chosen silently. */
export function Disagreements({ of }: { of: LoadedEvent }) {
  const { discrepancies } = of.detail;
  const count = discrepancies.length;
  if (count === 0) return null;
  return (
    <section className="disagreements" aria-label="Where sources differ">
      <h3 className="eyebrow">{differOn(count)}</h3>
      {discrepancies.map((discrepancy) => (
        <Disagreement key={discrepancy.about} of={of} discrepancy={discrepancy} heading="h4" />
      ))}
    </section>
  );
}
