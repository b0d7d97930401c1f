import { loading, loadingSoFar } from "./words";
import "./loading.css";

/** Real progress of a load: bytes received of bytes expected, in words and as a bar. */
export function LoadProgress({ what, received, total }: { what: string; received: number; total: number }) {
  const capped = Math.min(received, total);
  return (
    <div className="load-progress" role="status">
      <p>{loadingSoFar(what, capped, total)}</p>
      <progress value={capped} max={Math.max(total, 1)} aria-label={loading(what)} />
    </div>
  );
}
