import type { CSSProperties } from "react";
import type { Scene } from "../../score/scene";
import { type Signal, useSignal } from "../reading/signal";
import { AXIS_PX } from "./drawBackdrop";

/** The names of the lanes beside their staves, in their colours. */
export function LaneNames({ scene }: { scene: Signal<Scene | null> }) {
  const drawn = useSignal(scene);
  return (
    <ul className="lane-names" aria-label="Lanes">
      {drawn?.lanes.map((lane) => {
        const style: CSSProperties = { top: lane.y + AXIS_PX, color: `var(--party-${lane.color})` };
        return (
          <li key={lane.key} style={style} title={`${lane.label}: ${lane.events.toLocaleString("en")} events`}>
            {lane.label}
          </li>
        );
      })}
      {drawn?.channel && (
        <li className="lane-channel" style={{ top: drawn.channel.y + AXIS_PX }}>
          exchanges
        </li>
      )}
    </ul>
  );
}
