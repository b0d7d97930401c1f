import { useState } from "react";
import { CopyText } from "../../panes/export/CopyText";
import { pageFacts } from "../../panes/export/pageFacts";
import { Choice } from "../../panes/page/Choice";
import { useReading } from "../../panes/reading/reading";
import { EMBED_FORMS, type EmbedForm, embedAddress, embedSnippet } from "../../view/embedSnippet";
import { type EmbeddedField, PARAMS } from "../../view/params";
import { EmbedPreview } from "./EmbedPreview";
import { frameTitle, meansSuchAs } from "./words";

/** What each parameter that an embed shows means, and how it is written. */
const MEANINGS: { readonly [field in EmbeddedField]: readonly [means: string, example: string] } = {
  data: ["a dataset beside this site, shown in place of its own", "talks.zip"],
  parties: ["states and organisations, with their people and bodies", "ua,ru"],
  match: ["any (unless given) or all of the parties", "all"],
  kinds: ["kinds of events, separated by commas", "round,exchange"],
  issues: ["ids of issues", "ceasefire"],
  tracks: ["ids of tracks", "trilateral-2026"],
  from: ["a year, month or day, included", "2026-01"],
  to: ["the same", "2026-02-15"],
  q: ["words to search", "prisoners"],
  disputed: ["1: only events on which sources differ", "1"],
  thread: ["only the events that relations tie to this one", "…"],
  lanes: ["party (unless given), kind, issue or track", "issue"],
  laneOrder: ["lanes in an order of one’s own", "ru,ua"],
  foldedLanes: ["lanes folded to a thin line", "us,others"],
  othersOpen: ["1: what shares the lane “Others” has lanes of its own", "1"],
  event: ["the chosen event", "…"],
  source: ["the open source", "…"],
  p: ["the open paragraph of the source", "6"],
  quote: ["one quote of the paragraph, by the sign that “Copy link” beside it gives", "k3f9"],
  span: ["the days that the timeline shows", "2026-01-20/2026-02-10"],
  theme: ["light or dark; unless given, the reader’s own", "dark"],
  embed: ["1: only the timeline and the source panel", "1"],
};
const isEmbedded = (field: string): field is EmbeddedField => Object.hasOwn(MEANINGS, field);
/** In the order in which a link lists them. */
const PARAMETERS = Object.keys(PARAMS)
  .filter(isEmbedded)
  .map((field) => ({ key: PARAMS[field].key, means: MEANINGS[field][0], example: MEANINGS[field][1] }));

const FORM_WORDS: { readonly [form in EmbedForm]: string } = {
  script: "One script",
  element: "An element, and its script",
  frame: "A plain frame, without a script",
};
const FORM_MEANS: { readonly [form in EmbedForm]: string } = {
  script: "The frame comes where the script stands, and is as high as what is in it.",
  element:
    "For systems that move scripts elsewhere: the frame comes into the element, and is as high as what is in it.",
  frame:
    "For systems that take no scripts: the frame keeps the height that the preview has now, and scrolls where that is too low.",
};

/** What the frame has before it has told its own. */
const USUAL_PX = 640;

/** The view as it is now, ready to stand in an article, and the parameters that it is made of. */
export function Embedding() {
  const { dataset, view } = useReading();
  const [form, setForm] = useState<EmbedForm>("script");
  const [heightPx, setHeight] = useState(USUAL_PX);
  const { url } = pageFacts();
  const usual = frameTitle(dataset, view);
  // Null until the editor writes one: until then it follows what is chosen.
  const [own, setOwn] = useState<string | null>(null);
  const title = own?.trim() || usual;
  const snippet = embedSnippet(form, url, view, title, heightPx);
  return (
    <section id="about-embed" aria-labelledby="about-embed-title">
      <h2 id="about-embed-title">Embedding</h2>
      <p>
        The timeline and its source panel can stand in an article. This shows it with the filters, the event and the
        span that are chosen now; nothing else loads with it, and its readers cannot lift the filters.
      </p>
      <EmbedPreview address={embedAddress(url, view)} title={title} heightPx={heightPx} onHeight={setHeight} />
      <label className="about-snippet">
        <span>Title of the frame, which screen readers say</span>
        <input
          className="field"
          value={own ?? usual}
          placeholder={usual}
          onChange={(event) => setOwn(event.target.value)}
        />
      </label>
      <Choice label="Put in as" options={EMBED_FORMS} words={FORM_WORDS} value={form} onChoose={setForm} />
      <p>{FORM_MEANS[form]}</p>
      <label className="about-snippet">
        <span>HTML to paste</span>
        <textarea readOnly rows={4} value={snippet} onFocus={(event) => event.currentTarget.select()} />
      </label>
      <CopyText label="Copy the HTML" text={snippet} />
      <details>
        <summary>
          <h3>Parameters</h3> <span>Any link made of these shows exactly that.</span>
        </summary>
        <dl className="about-terms">
          {PARAMETERS.map(({ key, means, example }) => (
            <div key={key}>
              <dt>
                <code>{key}</code>
              </dt>
              <dd>
                <span>{meansSuchAs(means)}</span>
                <code>{`${key}=${example}`}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
