import { useState } from "react";
import { CONTROL_DEFINITIONS } from "../../dataset/laterDefinitions";
import { CONTROLS } from "../../dataset/terms";
import type { SourceShare } from "../../facts/sourceShares";
import { ActorName } from "../../panes/event/ActorName";
import { useReading } from "../../panes/reading/reading";
import { outOf, showAllParties } from "../../words/counted";
import { mostly } from "./words";
import "./shares.css";

const SHOWN_AT_FIRST = 7;
const PUBLISHERS_NAMED = 4;

/** Whose documents the events of each party rest on: a bar of four shades, the same numbers in words, the main publishers. */
export function Shares({ shares }: { shares: readonly SourceShare[] }) {
  const [all, setAll] = useState(false);
  const listed = all ? shares : shares.slice(0, SHOWN_AT_FIRST + 1);
  return (
    <section className="shares">
      <h3>Whose voices the events rest on</h3>
      <p className="sources-note">
        For each party, the documents behind the shown events that it takes part in, by who controls their publisher. An
        event on three documents counts three times.
      </p>
      <table>
        <thead>
          <tr>
            <th scope="col">Events of</th>
            <td className="shares-bar-head" />
            {CONTROLS.map((control) => (
              <th key={control} scope="col" title={CONTROL_DEFINITIONS[control].means}>
                <span className="shares-key" data-control={control} aria-hidden="true" />{" "}
                <span>{CONTROL_DEFINITIONS[control].label}</span>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {listed.map((share) => (
            <ShareRow key={share.party ?? "all"} share={share} />
          ))}
        </tbody>
      </table>
      {shares.length > SHOWN_AT_FIRST + 1 && (
        <button type="button" className="text-button" aria-expanded={all} onClick={() => setAll(!all)}>
          {all ? "Show fewer parties" : showAllParties(shares.length - 1)}
        </button>
      )}
    </section>
  );
}

function ShareRow({ share }: { share: SourceShare }) {
  const { dataset } = useReading();
  const party = share.party === null ? undefined : dataset.parties[share.party];
  const percent = (n: number): string => {
    const exact = (100 * n) / Math.max(1, share.pairs);
    if (n > 0 && exact < 1) return "<1%";
    return `${Math.round(exact)}%`;
  };
  return (
    <>
      <tr>
        <th scope="row">{party ? <ActorName id={party.id} /> : "Everybody"}</th>
        <td className="shares-bar" aria-hidden="true">
          <span>
            {CONTROLS.map((control) => (
              <span
                key={control}
                data-control={control}
                style={{ width: `${(100 * share.byControl[control]) / Math.max(1, share.pairs)}%` }}
              />
            ))}
          </span>
        </td>
        {CONTROLS.map((control) => (
          <td key={control} title={outOf(share.byControl[control], share.pairs)}>
            {share.byControl[control] === 0 ? "–" : percent(share.byControl[control])}
          </td>
        ))}
      </tr>
      <tr className="shares-publishers">
        <td colSpan={CONTROLS.length + 2}>
          {mostly(share.publishers.slice(0, PUBLISHERS_NAMED).map(([name]) => name))}
        </td>
      </tr>
    </>
  );
}
