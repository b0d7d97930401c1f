import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { countLimits, countSourceLimits } from "../../facts/limits";
import { sourcesQuery } from "../../files/queries";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { outOf } from "../../words/counted";
import { contestedMeans, languageMeans, oneOriginMeans, share, stateControlMeans } from "./words";

/** What the dataset does not know, counted from the dataset itself. */
export function KnownLimits() {
  const { dataset } = useReading();
  const query = useQuery(sourcesQuery(dataset));
  const limits = useMemo(() => countLimits(dataset), [dataset]);
  const sources = useMemo(() => (query.data ? countSourceLimits(query.data) : null), [query.data]);
  const { byStatus } = limits;
  return (
    <section id="about-limits" aria-labelledby="about-limits-title">
      <h2 id="about-limits-title">Known limits</h2>
      <p>Counted from the whole dataset, whatever is filtered at the moment.</p>
      <dl className="about-limits">
        <Limit id="one-origin" figure={outOf(limits.oneOrigin, limits.events)}>
          {oneOriginMeans(limits.oneOrigin, limits.events)}
        </Limit>
        <Limit id="differing" figure={outOf(limits.differing, limits.events)}>
          events have sources that differ on something.
        </Limit>
        <Limit id="contested" figure={formatNumber(byStatus.claimed + byStatus.disputed)}>
          {contestedMeans(byStatus.claimed, byStatus.disputed)}
        </Limit>
        <Limit id="unknown-numbers" figure={outOf(limits.unknownTransfers, limits.transfers)}>
          numbers of people or bodies handed over are unknown.
        </Limit>
        {query.error && (
          <LoadFailed what="What concerns the sources" error={query.error} retry={() => void query.refetch()} />
        )}
        {sources && (
          <>
            <Limit id="unchecked" figure={outOf(sources.quotes - sources.checked, sources.quotes)}>
              quotes are not yet checked by machine against the text.
            </Limit>
            <Limit id="state-controlled" figure={outOf(sources.byControl.state, sources.sources)}>
              {stateControlMeans(sources.byControl, sources.sources)}
            </Limit>
            <Limit id="languages" figure={share(sources.languages[0]?.[1] ?? 0, sources.sources)}>
              {languageMeans(sources.languages[0]?.[0] ?? "en")}
            </Limit>
          </>
        )}
      </dl>
    </section>
  );
}

function Limit({ id, figure, children }: { id: string; figure: string; children: ReactNode }) {
  return (
    <div data-limit={id}>
      <dt>{figure}</dt>
      <dd>{children}</dd>
    </div>
  );
}
