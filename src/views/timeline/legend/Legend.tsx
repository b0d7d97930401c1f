import { useRef, useState, useSyncExternalStore } from "react";
import { type Signal, useSignal } from "../../../panes/page/signal";
import { useRoving } from "../../../panes/page/useRoving";
import { useReading } from "../../../panes/reading/reading";
import type { Scene } from "../../../score/scene";
import { LegendGlyph } from "./LegendGlyph";
import { keysOfMark, type LegendKey, legendKeys } from "./legendKeys";
import { explain, KEYS_MEAN, NOTHING_TOUCHED } from "./legendWords";

interface LegendProps {
  readonly scene: Signal<Scene | null>;
  readonly onClose: () => void;
}

/** The signs that are on screen now, each by its name; what one means is told when it is touched, here or on the score. */
export function Legend({ scene, onClose }: LegendProps) {
  const { dataset, raised, chosen } = useReading();
  const pointed = useSignal(raised);
  const [touched, setTouched] = useState<LegendKey | "keys" | null>(null);
  const signs = useRef<HTMLUListElement>(null);
  const onKeyDown = useRoving(signs);
  const keysNow = () => {
    const drawn = scene.get();
    return drawn === null ? [] : legendKeys(dataset, drawn, chosen);
  };
  // The mark of a row that is pointed at may be lifted out of its cluster only by the next frame.
  const keysOnScore = () => {
    const mark = pointed === null ? undefined : scene.get()?.marks.find(({ event }) => event === pointed);
    return mark ? keysOfMark(dataset, mark) : [];
  };
  // As words, so that a frame that brings nothing new renders nothing.
  useSyncExternalStore(scene.subscribe, () => `${keysNow().join()};${keysOnScore().join()}`);
  const onScore = keysOnScore();
  const means = onScore.length > 0 ? onScore.map((key) => explain(key).means).join(" ") : touchedMeans(touched);

  return (
    <>
      {/* The keys are those of the buttons within. */}
      <ul className="legend-signs" ref={signs} onKeyDown={onKeyDown}>
        {keysNow().map((key) => (
          <li key={key}>
            <button
              type="button"
              aria-description={explain(key).means}
              data-on={(onScore.length > 0 ? onScore.includes(key) : touched === key) || undefined}
              onClick={() => setTouched(key)}
              onPointerEnter={() => setTouched(key)}
            >
              <LegendGlyph of={key} />
              <span>{explain(key).label}</span>
            </button>
          </li>
        ))}
        <li>
          <button
            type="button"
            aria-description={KEYS_MEAN}
            data-on={touched === "keys" || undefined}
            onClick={() => setTouched("keys")}
            onPointerEnter={() => setTouched("keys")}
          >
            Keyboard
          </button>
        </li>
      </ul>
      <button type="button" className="button legend-close" aria-label="Close how to read this" onClick={onClose}>
        ×
      </button>
      <p className="legend-means">{means}</p>
    </>
  );
}

const touchedMeans = (touched: LegendKey | "keys" | null): string =>
  touched === null ? NOTHING_TOUCHED : touched === "keys" ? KEYS_MEAN : explain(touched).means;
