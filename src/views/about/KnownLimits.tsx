import { useQuery } from "@tanstack/react-query";
import { type ReactNode, useMemo } from "react";
import { CONTROL_DEFINITIONS } from "../../dataset/definitions";
import { CONTROLS } from "../../dataset/terms";
import { countLimits, countSourceLimits } from "../../facts/limits";
import { sourcesQuery } from "../../files/queries";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { useReading } from "../../panes/reading/reading";

const number = (n: number): string => n.toLocaleString("en");
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
          figure={`${number(limits.oneOrigin)} of ${number(limits.events)}`}
        >{`events go back to one origin (${share(limits.oneOrigin, limits.events)}). Nobody else confirms them here, which does not make them untrue.`}</Limit>
        <Limit id="differing" figure={`${number(limits.differing)} of ${number(limits.events)}`}>
          events have sources that differ on something.
        </Limit>
        <Limit
          id="contested"
          figure={number(byStatus.claimed + byStatus.disputed)}
        >{`events are claimed by one side only (${number(byStatus.claimed)}) or disputed (${number(byStatus.disputed)}).`}</Limit>
        <Limit id="unknown-numbers" figure={`${number(limits.unknownTransfers)} of ${number(limits.transfers)}`}>
          numbers of people or bodies handed over are unknown.
        </Limit>
        {query.error && (
          <LoadFailed what="What concerns the sources" error={query.error} retry={() => void query.refetch()} />
        )}
        {sources && (
          <>
            <Limit id="unchecked" figure={`${number(sources.quotes - sources.checked)} of ${number(sources.quotes)}`}>
              quotes are not yet checked by machine against the text.
            </Limit>
            <Limit
              id="state-controlled"
              figure={`${number(sources.byControl.state)} of ${number(sources.sources)}`}
            >{`documents come from publishers that a state owns, runs or funds (${share(sources.byControl.state, sources.sources)}); ${CONTROLS.filter(
              (control) => control !== "state",
            )
              .map(
                (control) =>
                  `${number(sources.byControl[control])} ${CONTROL_DEFINITIONS[control].label.toLowerCase()}`,
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
