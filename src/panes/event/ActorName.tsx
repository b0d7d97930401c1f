import type { CSSProperties } from "react";
import { openActor } from "../../view/choose";
import { useReading } from "../reading/reading";
import "./actorName.css";

/** An actor's name in the colour of the party it counts for; opens its card. */
export function ActorName({ id }: { id: string }) {
  const { dataset, view, change } = useReading();
  const actor = dataset.actors.get(id);
  if (!actor) return <span>{id}</span>;
  const color = dataset.parties[actor.party]?.color;
  const style: CSSProperties | undefined = color ? { color: `var(--party-${color})` } : undefined;
  return (
    <button type="button" className="actor-name" style={style} onClick={() => change(openActor(view, id))}>
      {actor.name}
    </button>
  );
}
