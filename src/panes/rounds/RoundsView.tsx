import { useReading } from "../reading/reading";

/** Being written. */
export function RoundsView() {
  const { shownCount } = useReading();
  return <p>{shownCount} events</p>;
}
