import { useEffect, useState } from "react";
import { type Signal, useSignal } from "../../panes/page/signal";
import { holdAndTurn } from "./words";
import "./wheelHint.css";

const SHOWN_MS = 1600;
const isMac = /Mac|iPhone|iPad/.test(navigator.userAgent);

/** Where the wheel belongs to the page, says which key zooms the score; goes away by itself. */
export function WheelHint({ refused }: { refused: Signal<number> }) {
  const times = useSignal(refused);
  const [gone, setGone] = useState(0);
  useEffect(() => {
    if (times === 0) return;
    const timer = setTimeout(() => setGone(times), SHOWN_MS);
    return () => clearTimeout(timer);
  }, [times]);
  if (times === gone) return null;
  return <p className="wheel-hint">{holdAndTurn(isMac ? "⌘" : "Ctrl")}</p>;
}
