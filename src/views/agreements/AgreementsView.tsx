import { useMemo } from "react";
import { AGREEMENT_STATES, type AgreementState } from "../../dataset/terms";
import { isInState, listAgreements } from "../../facts/agreements";
import { useFailedParts } from "../../files/failedParts";
import { filterFacets, meet } from "../../filter/filterEvents";
import { EmptyHint } from "../../panes/filters/EmptyHint";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { AgreementRow } from "./AgreementRow";
import { lifeAxis } from "./lifeAxis";
import { countAgreements, LINE_MEANS, NONE_IN_STATE, NONE_SHOWN, nameState } from "./words";
import "./agreements.css";

/** In the order in which a reader asks: what was broken, what holds, what was done, and the rest. */
const STATES: readonly AgreementState[] = [
  "violated",
  "in-force",
  "fulfilled",
  ...AGREEMENT_STATES.filter((state) => !["violated", "in-force", "fulfilled"].includes(state)),
];

/** The life of every agreement: what was promised, what came of it, and which events show it. */
export function AgreementsView() {
  const { dataset, index, view, search, shownCount, change } = useReading();
  // The filter of kinds chooses what the other views show; here all are agreements.
  const passing = useMemo(
    () => meet(index, filterFacets(index, view, search.found), "kinds"),
    [index, view, search.found],
  );
  const lives = useMemo(() => listAgreements(dataset, passing), [dataset, passing]);
  const shown = lives.filter((life) => isInState(life, view.states)).toReversed();
  const events = shown.map(({ event }) => event);
  const { error, retry } = useFailedParts(dataset, events);
  const axis = lifeAxis(
    lives.map(({ start }) => start),
    dataset.head.asOfDay + 1,
  );
  const toggle = (state: AgreementState) =>
    change((now) => ({
      ...now,
      states: now.states.includes(state) ? now.states.filter((other) => other !== state) : [...now.states, state],
    }));
  return (
    <div className="agreements" data-view-ready>
      <header>
        <h2>Agreements</h2>
        <p role="status">{countAgreements(shown.length, lives.length)}</p>
        <fieldset className="agreement-states">
          <legend className="visually-hidden">State</legend>
          {STATES.map((state) => {
            const count = lives.filter((life) => isInState(life, [state])).length;
            if (count === 0 && !view.states.includes(state)) return null;
            return (
              <button
                key={state}
                type="button"
                className="button"
                aria-pressed={view.states.includes(state)}
                onClick={() => toggle(state)}
              >
                <span>{nameState(state)}</span> <small>{formatNumber(count)}</small>
              </button>
            );
          })}
          {view.states.length > 0 && (
            <button type="button" className="text-button" onClick={() => change((now) => ({ ...now, states: [] }))}>
              All states
            </button>
          )}
        </fieldset>
        {shown.length > 0 && <p className="agreements-note">{LINE_MEANS}</p>}
      </header>
      {error && <LoadFailed what="What was promised in some of these agreements" error={error} retry={retry} />}
      {shown.length === 0 ? (
        shownCount === 0 ? (
          <EmptyHint />
        ) : (
          <p>{lives.length === 0 ? NONE_SHOWN : NONE_IN_STATE}</p>
        )
      ) : (
        <>
          <div className="agreement agreement-axis" aria-hidden="true">
            <div className="life-line">
              {axis.years.map(({ at, words }) => (
                <span key={words} className="life-year" style={{ left: `${at}%` }}>
                  {words}
                </span>
              ))}
            </div>
          </div>
          <ol>
            {shown.map((life) => (
              <AgreementRow key={life.event} life={life} axis={axis} />
            ))}
          </ol>
        </>
      )}
    </div>
  );
}
