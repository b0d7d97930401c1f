import { useReading } from "../reading/reading";

/** Being written. */
export function SourcesView() {
  const { shownCount } = useReading();
  return <p>{shownCount} events</p>;
}
