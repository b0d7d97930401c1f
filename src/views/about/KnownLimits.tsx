import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { CONTROL_DEFINITIONS } from "../../dataset/definitions";
import { CONTROLS } from "../../dataset/terms";
import { countLimits, countSourceLimits } from "../../facts/limits";
import { sourcesQuery } from "../../files/queries";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";

const share = (n: number, of: number): string => `${Math.round((100 * n) / Math.max(1, of))}%`;

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
        <Limit
          id="one-origin"
          figure={`${formatNumber(limits.oneOrigin)} of ${formatNumber(limits.events)}`}
        >{`events go back to one origin (${share(limits.oneOrigin, limits.events)}). Nobody else confirms them here, which does not make them untrue.`}</Limit>
        <Limit id="differing" figure={`${formatNumber(limits.differing)} of ${formatNumber(limits.events)}`}>
          events have sources that differ on something.
        </Limit>
        <Limit
          id="contested"
          figure={formatNumber(byStatus.claimed + byStatus.disputed)}
        >{`events are claimed by one side only (${formatNumber(byStatus.claimed)}) or disputed (${formatNumber(byStatus.disputed)}).`}</Limit>
        <Limit
          id="unknown-numbers"
          figure={`${formatNumber(limits.unknownTransfers)} of ${formatNumber(limits.transfers)}`}
        >
          numbers of people or bodies handed over are unknown.
        </Limit>
        {query.error && (
          <LoadFailed what="What concerns the sources" error={query.error} retry={() => void query.refetch()} />
        )}
        {sources && (
          <>
            <Limit
              id="unchecked"
              figure={`${formatNumber(sources.quotes - sources.checked)} of ${formatNumber(sources.quotes)}`}
            >
              quotes are not yet checked by machine against the text.
            </Limit>
            <Limit
              id="state-controlled"
              figure={`${formatNumber(sources.byControl.state)} of ${formatNumber(sources.sources)}`}
            >{`documents come from publishers that a state owns, runs or funds (${share(sources.byControl.state, sources.sources)}); ${CONTROLS.filter(
              (control) => control !== "state",
            )
              .map(
                (control) =>
                  `${formatNumber(sources.byControl[control])} ${CONTROL_DEFINITIONS[control].label.toLowerCase()}`,
              )
              .join(", ")}.`}</Limit>
            <Limit
              id="languages"
              figure={share(sources.languages[0]?.[1] ?? 0, sources.sources)}
            >{`of the documents are in ${languageWords(sources.languages[0]?.[0] ?? "en")}; what was said in other languages is mostly seen through translation.`}</Limit>
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

const languageWords = (tag: string): string => new Intl.DisplayNames(["en"], { type: "language" }).of(tag) ?? tag;
