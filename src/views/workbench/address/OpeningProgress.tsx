import { LoadProgress } from "../../../panes/page/LoadProgress";
import { createSignal, type Signal, useSignal } from "../../../panes/page/signal";
import { opening } from "./words";

/** `what` is null while bytes come. */
interface Progress {
  readonly what: string | null;
  readonly done: number;
  readonly total: number;
}

export const createProgress = (): Signal<Progress> => createSignal<Progress>({ what: null, done: 0, total: 0 });

/** How far a dataset is that the address names: fetched in bytes, then unpacked and compiled. */
export function OpeningProgress({ address, progress }: { address: string; progress: Signal<Progress> }) {
  const { what, done, total } = useSignal(progress);
  return (
    <main>
      {what === null ? (
        <LoadProgress what={address} received={done} total={total} />
      ) : (
        <div className="load-progress" role="status">
          <p>{opening(address, what)}</p>
          {/* A step that cannot be counted has no value: the bar says that something goes on. */}
          <progress {...(total > 1 && { value: done, max: total })} aria-label={opening(address, what)} />
        </div>
      )}
    </main>
  );
}
