import { useReading } from "../reading/reading";

/** Being written. */
export function ExchangesView() {
  const { shownCount } = useReading();
  return <p>{shownCount} events</p>;
}
