import { listChips } from "../../filter/chips";
import { useReading } from "../../panes/reading/reading";

/** What narrows the events, as whoever put the frame there chose it: told, and not offered for removal. */
export function FixedFilters() {
  const { dataset, view } = useReading();
  const chips = listChips(view, dataset);
  if (chips.length === 0) return null;
  return (
    <ul className="embed-filters" aria-label="Shown are only">
      {chips.map(({ key, label }) => (
        <li key={key}>{label}</li>
      ))}
    </ul>
  );
}
