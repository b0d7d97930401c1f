import { useEffect, useRef, useState } from "react";
import type { Progress } from "../../../workbench/progress";

interface MakeFileProps {
  readonly label: string;
  readonly main?: true;
  /** Makes the file and hands it over; resolves to what is said of it, rejects with a sentence. */
  readonly make: (signal: AbortSignal, onProgress: Progress) => Promise<string>;
}

type Making =
  | { readonly type: "idle"; readonly said: string; readonly trouble: string }
  | { readonly type: "busy"; readonly what: string; readonly done: number; readonly total: number };

const IDLE = { type: "idle", said: "", trouble: "" } as const satisfies Making;

/** A button that makes a file which takes a while: how far it is, a way to stop, and what came of it. */
export function MakeFile({ label, main, make }: MakeFileProps) {
  const [making, setMaking] = useState<Making>(IDLE);
  const running = useRef<AbortController | null>(null);
  useEffect(() => () => running.current?.abort(), []);
  const start = async () => {
    const asked = new AbortController();
    running.current = asked;
    setMaking({ type: "busy", what: label, done: 0, total: 1 });
    try {
      const said = await make(asked.signal, (done, total, what) => {
        if (!asked.signal.aborted) setMaking({ type: "busy", what, done, total });
      });
      setMaking({ ...IDLE, said });
    } catch (error) {
      if (!asked.signal.aborted)
        setMaking({ ...IDLE, trouble: error instanceof Error ? error.message : String(error) });
    } finally {
      running.current = null;
    }
  };
  const stop = () => {
    running.current?.abort();
    setMaking(IDLE);
  };
  const busy = making.type === "busy" ? making : null;
  return (
    <div className="make-file">
      <div className="make-file-buttons">
        <button
          type="button"
          className={main ? "button button-main" : "button"}
          aria-disabled={busy !== null}
          onClick={() => busy === null && void start()}
        >
          {label}
        </button>
        {busy !== null && (
          <button type="button" className="text-button" onClick={stop}>
            Stop
          </button>
        )}
      </div>
      {busy !== null && <progress value={busy.done} max={Math.max(1, busy.total)} aria-label={busy.what} />}
      <p role="status">{making.type === "busy" ? making.what : making.said}</p>
      <div role="alert" className="make-file-trouble">
        {making.type === "idle" && making.trouble}
      </div>
    </div>
  );
}
