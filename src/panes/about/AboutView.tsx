import { useReading } from "../reading/reading";

/** Being written. */
export function AboutView() {
  const { shownCount } = useReading();
  return <p>{shownCount} events</p>;
}
