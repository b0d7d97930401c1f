import "./inFilter.css";
/** Beside what makes an event pass the filter. */
export function InFilter() {
  return <small data-in-filter>in your filter</small>;
}
