import type { Dataset } from "../../dataset/dataset";
import type { EventDetail, Involvement } from "../../dataset/part";
import type { Role } from "../../dataset/terms";
import { ActorName } from "../../panes/event/ActorName";
import { useReading } from "../../panes/reading/reading";
import "./delegations.css";

const TABLE: readonly Role[] = ["party", "mediator", "host", "facilitator", "observer"];
const TABLE_LABELS: { readonly [role in Role]?: string } = {
  party: "at the table",
  mediator: "mediating",
  host: "hosting",
  facilitator: "facilitating",
  observer: "observing",
};

interface Delegation {
  readonly party: string;
  readonly roles: readonly Role[];
  readonly heads: readonly string[];
  readonly delegates: readonly string[];
  /** People named in another role, as host or facilitator. */
  readonly others: readonly Involvement[];
}

/** Who sat there for whom: a column for each side, then those who mediated, hosted or watched. */
export function Delegations({ detail }: { detail: EventDetail }) {
  const { dataset } = useReading();
  const delegations = listDelegations(dataset, detail.actors);
  if (delegations.length === 0) return <p className="round-unknown">Unknown: no participant is recorded.</p>;
  return (
    <ul className="delegations">
      {delegations.map((delegation) => (
        <li key={delegation.party}>
          <h4>
            <ActorName id={delegation.party} />{" "}
            <span>{delegation.roles.map((role) => TABLE_LABELS[role]).join(", ")}</span>
          </h4>
          {(delegation.heads.length > 0 || sends(delegation)) && (
            <p>
              <span className="role">Head</span> <Names ids={delegation.heads} />
              {delegation.heads.length === 0 && <span className="round-unknown">not recorded</span>}
            </p>
          )}
          {delegation.delegates.length > 0 && (
            <p>
              <span className="role">With</span> <Names ids={delegation.delegates} />
            </p>
          )}
          {delegation.others.map((other) => (
            <p key={other.actor}>
              <span className="role">{TABLE_LABELS[other.role] ?? other.role}</span> <ActorName id={other.actor} />
            </p>
          ))}
        </li>
      ))}
    </ul>
  );
}

/** A side or a mediator sends a delegation, a host need not. */
const sends = ({ roles }: Delegation): boolean => roles.includes("party") || roles.includes("mediator");

function Names({ ids }: { ids: readonly string[] }) {
  return ids.map((id, i) => (
    <span key={id}>
      {i > 0 && <span>{", "}</span>}
      <ActorName id={id} />
    </span>
  ));
}

function listDelegations(dataset: Dataset, actors: readonly Involvement[]): readonly Delegation[] {
  const partyOf = ({ actor, for: standsFor }: Involvement): string => {
    const named = standsFor ?? actor;
    return dataset.parties[dataset.actors.get(named)?.party ?? -1]?.id ?? named;
  };
  const order = [...actors].sort((a, b) => seatOrder(a) - seatOrder(b));
  return [...new Set(order.map(partyOf))].map((party) => {
    const own = actors.filter((involved) => partyOf(involved) === party);
    const named = (role: Role) => own.filter((each) => each.role === role && each.actor !== party).map((e) => e.actor);
    return {
      party,
      roles: TABLE.filter((role) => own.some((each) => each.role === role)),
      heads: named("head-of-delegation"),
      delegates: named("delegate"),
      others: own.filter(
        (each) => each.actor !== party && each.role !== "head-of-delegation" && each.role !== "delegate",
      ),
    };
  });
}

const seatOrder = ({ role }: Involvement): number => (TABLE.indexOf(role) < 0 ? TABLE.length : TABLE.indexOf(role));
