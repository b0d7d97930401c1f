import { formatNumber } from "../../time/formatNumber";
import "./loading.css";

const kilobytes = (bytes: number): string => `${formatNumber(Math.ceil(bytes / 1000))} kB`;

/** Real progress of a load: bytes received of bytes expected, in words and as a bar. */
export function LoadProgress({ what, received, total }: { what: string; received: number; total: number }) {
  const capped = Math.min(received, total);
  return (
    <div className="load-progress" role="status">
      <p>{`Loading ${what}${total > 0 ? `: ${kilobytes(capped)} of ${kilobytes(total)}` : ""}`}</p>
      <progress value={capped} max={Math.max(total, 1)} aria-label={`Loading ${what}`} />
    </div>
  );
}
