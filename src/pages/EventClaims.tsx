import { ACT_DEFINITIONS } from "../dataset/laterDefinitions";
import type { Evidence } from "../dataset/part";
import type { LoadedEvent } from "../files/queries";
import { capital } from "../words/capital";
import { summariseChecked } from "../words/checkedWords";
import { describePlace, NO_WORDS } from "../words/describe";
import { bearingOf, differOn, rankOf } from "../words/eventWords";
import { claimOf, readingOf } from "../words/reportError";
import { wordsFrom } from "../words/wordsFrom";
import { type Placed, placeClaims } from "./claimsOnPage";
import { QuoteFigure } from "./QuoteFigure";
import type { Site } from "./site";
import { notedOn } from "./words";

interface EventClaimsProps {
  readonly site: Site;
  readonly of: LoadedEvent;
  readonly page: { readonly path: string; readonly title: string };
}

/** What a statement says, what the event rests on beside that, and where sources differ: each claim with its own words, or with none. */
export function EventClaims({ site, of, page }: EventClaimsProps) {
  const { stances, rest, differing } = placeClaims(of);
  const nameOf = (id: string) => site.dataset.issues.find((issue) => issue.id === id)?.name ?? id;
  const quote = ({ passage, anchor }: Placed<Evidence>, claim?: string) => (
    <QuoteFigure
      key={`${passage.source} ${passage.paragraph} ${passage.quote}`}
      {...{ site, of, page, anchor }}
      event={of.detail.id}
      {...(claim !== undefined && { claim })}
      words={wordsFrom(of, passage)}
      bearing={[...bearingOf(passage), notedOn(passage)].filter(Boolean)}
    />
  );
  return (
    <>
      {stances.length > 0 && (
        <section>
          <h2>What it says</h2>
          <ul className="claims">
            {stances.map(({ stance, words }) => (
              <li key={`${stance.issue} ${stance.act} ${stance.position}`}>
                <p className="claim">
                  <strong>{nameOf(stance.issue)}</strong> <span>{ACT_DEFINITIONS[stance.act].label}</span>{" "}
                  <span>{stance.position}</span>
                </p>
                {words.length === 0 && <p className="no-words">{NO_WORDS}</p>}
                {words.map((each) => quote(each, claimOf(nameOf(stance.issue), stance.act, stance.position)))}
              </li>
            ))}
          </ul>
        </section>
      )}
      <section>
        <h2>{stances.length > 0 && rest.length > 0 ? "Also rests on" : "Rests on"}</h2>
        <p>{`${summariseChecked(of.detail.evidence)}.`}</p>
        {rest.map((each) => quote(each))}
      </section>
      {differing.length > 0 && (
        <section>
          <h2>{differOn(differing.length)}</h2>
          {differing.map((each) => (
            <Differing key={each.about} {...{ site, of, page }} {...each} />
          ))}
        </section>
      )}
    </>
  );
}

type DifferingProps = EventClaimsProps & ReturnType<typeof placeClaims>["differing"][number];

/** One thing that sources tell differently, every reading in the same form. */
function Differing({ site, of, page, about, readings }: DifferingProps) {
  return (
    <>
      <h3>{capital(about)}</h3>
      <ul className="claims readings">
        {readings.map(({ passage, anchor }) => {
          const { quote, rank, why, says, source, paragraph } = passage;
          const publisher = of.sourceOf(source)?.publisher.name ?? source;
          return (
            <li key={`${source} ${paragraph} ${says}`}>
              <p className="claim">
                <strong>{says}</strong>
                {rank !== "normal" && <span>{` · ${rankOf(rank, why)}`}</span>}
                {rank === "normal" && why !== undefined && <span>{` · ${why}`}</span>}
              </p>
              {quote === undefined ? (
                <p className="no-words">{`${NO_WORDS} ${describePlace(site.dataset, passage, publisher)}`}</p>
              ) : (
                <QuoteFigure
                  {...{ site, of, page, anchor }}
                  event={of.detail.id}
                  words={wordsFrom(of, { ...passage, quote })}
                  claim={readingOf(about, says)}
                />
              )}
            </li>
          );
        })}
      </ul>
      {readings.every(({ passage }) => passage.rank === "normal") && <p>The dataset prefers none of these readings.</p>}
    </>
  );
}
