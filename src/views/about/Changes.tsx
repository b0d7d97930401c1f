import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import type { Release } from "../../dataset/part";
import { CHANGE_TYPES, type ChangeType } from "../../dataset/terms";
import { changesQuery } from "../../files/queries";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { chooseEvent, showView } from "../../view/choose";
import { showAll } from "../../words/counted";
import { CHANGE_WORDS, describeRelease, nameRecord, versionName } from "./words";

/** A version may have changed hundreds of records. */
const AT_FIRST = 10;

/** What each version of the dataset added, corrected and withdrew, and why. */
export function Changes() {
  const { dataset } = useReading();
  const query = useQuery(changesQuery(dataset));
  return (
    <section id="about-changes" tabIndex={-1} aria-labelledby="about-changes-title">
      <h2 id="about-changes-title">What changed</h2>
      {query.error && <LoadFailed what="What changed" error={query.error} retry={() => void query.refetch()} />}
      {query.isPending && <p>Loading what changed…</p>}
      {query.data && <Releases releases={query.data} />}
    </section>
  );
}

function Releases({ releases }: { releases: readonly Release[] }) {
  if (releases.length === 0) return <p>The dataset does not tell what its versions changed.</p>;
  return releases.map((release) => (
    <section key={release.version} aria-label={versionName(release.version)}>
      <h3>{describeRelease(release)}</h3>
      {CHANGE_TYPES.map((type) => (
        <ChangesOf key={type} type={type} changes={release.changes.filter((change) => change.type === type)} />
      ))}
    </section>
  ));
}

function ChangesOf({ type, changes }: { type: ChangeType; changes: Release["changes"] }) {
  const [all, setAll] = useState(false);
  if (changes.length === 0) return null;
  return (
    <details>
      <summary>{`${CHANGE_WORDS[type]}: ${formatNumber(changes.length)}`}</summary>
      <ul className="about-changes">
        {(all ? changes : changes.slice(0, AT_FIRST)).map((change) => (
          <li key={`${change.event} ${change.source} ${change.publisher} ${change.what}`}>
            <Changed change={change} />
          </li>
        ))}
      </ul>
      {!all && changes.length > AT_FIRST && (
        <button type="button" className="text-button" onClick={() => setAll(true)}>
          {showAll(changes.length)}
        </button>
      )}
    </details>
  );
}

/** A record by its title and a way to it, or by its id where it is no more or is no event. */
function Changed({ change }: { change: Release["changes"][number] }) {
  const { dataset, change: go } = useReading();
  const { event, what, why } = change;
  const found = event === undefined ? null : dataset.find(event);
  return (
    <>
      {found === null ? (
        <span>{nameRecord(change)}</span>
      ) : (
        <button
          type="button"
          className="text-button"
          onClick={() => go((now) => showView(chooseEvent(now, dataset.idOf(found)), "timeline"))}
        >
          {dataset.titleOf(found)}
        </button>
      )}{" "}
      <span>{what}</span> {why !== undefined && <span className="about-why">{why}</span>}
    </>
  );
}
