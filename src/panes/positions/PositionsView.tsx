import { useReading } from "../reading/reading";

/** Being written. */
export function PositionsView() {
  const { shownCount } = useReading();
  return <p>{shownCount} events</p>;
}
