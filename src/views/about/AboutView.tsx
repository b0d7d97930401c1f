import { CiteMenu } from "../../panes/export/CiteMenu";
import { Downloads } from "../../panes/export/Downloads";
import { ReportError } from "../../panes/export/ReportError";
import { useReading } from "../../panes/reading/reading";
import { asDay } from "../../time/day";
import { formatNumber } from "../../time/formatNumber";
import { formatDay } from "../../time/words";
import { Changes } from "./Changes";
import { Definitions } from "./Definitions";
import { Embedding } from "./Embedding";
import { HowToRead } from "./HowToRead";
import { Keys } from "./Keys";
import { KnownLimits } from "./KnownLimits";
import { Licence } from "./Licence";
import { Method } from "./Method";
import { Offline } from "./Offline";
import { Privacy } from "./Privacy";
import { Software } from "./Software";
import { citeAsWords } from "./words";
import "./about.css";

const CONTENTS = [
  ["read", "How to read the picture"],
  ["method", "Method"],
  ["limits", "Known limits"],
  ["changes", "What changed"],
  ["terms", "What the words mean"],
  ["downloads", "Downloads"],
  ["cite", "How to cite"],
  ["report", "Errors and corrections"],
  ["embed", "Embedding"],
  ["offline", "Without a network"],
  ["keys", "Keys"],
  ["privacy", "Privacy"],
  ["software", "Software of others"],
] as const;

/** What this is, how to read it, how it was made, what it does not know, and how to take it along. */
export function AboutView() {
  const { dataset } = useReading();
  const { head } = dataset;
  return (
    <article className="about" data-view-ready>
      <header>
        <h2>About this dataset</h2>
        <p className="about-lead">{head.description}</p>
        <dl className="about-facts">
          <div>
            <dt>Events</dt>
            <dd>{formatNumber(dataset.count)}</dd>
          </div>
          <div>
            <dt>Kept up to</dt>
            <dd>{formatDay(asDay(head.asOfDay))}</dd>
          </div>
          <div>
            <dt>Version</dt>
            <dd>{head.version}</dd>
          </div>
          <div>
            <dt>Licence of the dataset</dt>
            <dd>
              <Licence id={head.license} />
            </dd>
          </div>
        </dl>
        <nav aria-label="On this page">
          <ul className="about-contents">
            {CONTENTS.map(([id, words]) => (
              <li key={id}>
                <button
                  type="button"
                  className="text-button"
                  onClick={() => document.getElementById(`about-${id}`)?.scrollIntoView()}
                >
                  {words}
                </button>
              </li>
            ))}
          </ul>
        </nav>
      </header>
      <HowToRead />
      <Method />
      <KnownLimits />
      <Changes />
      <Definitions />
      <div id="about-downloads">
        <Downloads />
      </div>
      <section id="about-cite" aria-labelledby="about-cite-title">
        <h2 id="about-cite-title">How to cite</h2>
        <p>
          Cite the dataset with its version, so that others find the same numbers; cite an event or a quote from its own
          card, with the source that it rests on.
        </p>
        <p className="about-citation">{citeAsWords(head)}</p>
        <CiteMenu of={{ what: "dataset" }} />
      </section>
      <section id="about-report" aria-labelledby="about-report-title">
        <h2 id="about-report-title">Errors and corrections</h2>
        <p>
          A claim, a quote or a document that is wrong is best reported from where it stands: the report then names it,
          its words and its address. What was corrected is told under “What changed”.
        </p>
        <ReportError of={{ what: "dataset" }} />
      </section>
      <Embedding />
      <Offline />
      <Keys />
      <Privacy />
      <Software />
    </article>
  );
}
