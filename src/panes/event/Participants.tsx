import { ROLE_DEFINITIONS } from "../../dataset/laterDefinitions";
import type { EventDetail, Involvement } from "../../dataset/part";
import { ROLES } from "../../dataset/terms";
import { useReading } from "../reading/reading";
import { ActorName } from "./ActorName";
import { Fact } from "./Fact";

/** Who took part, in which role, and for whom. */
export function Participants({ detail }: { detail: EventDetail }) {
  const { dataset } = useReading();
  const present = ROLES.filter((role) => detail.actors.some((involved) => involved.role === role));
  const nameOf = (id: string) => dataset.actors.get(id)?.shortName ?? id;
  return present.map((role) => {
    const held = detail.actors.filter((involved) => involved.role === role);
    return (
      <Fact key={role} label={ROLE_DEFINITIONS[role].label}>
        {held.map((involved: Involvement, i) => (
          <span key={involved.actor}>
            {i > 0 && <span>{", "}</span>}
            <ActorName id={involved.actor} />
            {involved.for && <span>{` (${nameOf(involved.for)})`}</span>}
          </span>
        ))}
      </Fact>
    );
  });
}
