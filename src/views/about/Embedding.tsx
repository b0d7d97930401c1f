import { CopyText } from "../../panes/export/CopyText";
import { pageFacts } from "../../panes/export/pageFacts";
import { useReading } from "../../panes/reading/reading";
import { embedSnippet } from "../../view/embedSnippet";

const PARAMETERS: readonly (readonly [name: string, means: string, example: string])[] = [
  ["party", "states and organisations, with their people and bodies", "party=ua,ru"],
  ["match", "any (unless given) or all of the parties", "match=all"],
  ["kind, issue, track", "ids, separated by commas", "kind=round,exchange"],
  ["from, to", "a year, month or day, both ends included", "from=2026-01&to=2026-02-15"],
  ["q", "words to search", "q=prisoners"],
  ["event", "the chosen event", "event=…"],
  ["source, p", "the open source and paragraph", "source=…&p=6"],
  ["span", "the days that the timeline shows", "span=2026-01-20/2026-02-10"],
  ["lanes", "party (unless given), kind, issue or track", "lanes=issue"],
  ["theme", "light or dark; unless given, the reader’s own", "theme=dark"],
  ["embed", "1: only the timeline and the source panel", "embed=1"],
];

/** The view as it is now, ready to stand in an article, and the parameters that it is made of. */
export function Embedding() {
  const { dataset, view } = useReading();
  const snippet = embedSnippet(pageFacts().url, view, dataset.head.title);
  return (
    <section id="about-embed" aria-labelledby="about-embed-title">
      <h2 id="about-embed-title">Embedding</h2>
      <p>
        The timeline and its source panel can stand in an article. This shows it with the filters, the event and the
        span that are chosen now; nothing else loads with it.
      </p>
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
          {PARAMETERS.map(([name, means, example]) => (
            <div key={name}>
              <dt>
                <code>{name}</code>
              </dt>
              <dd>
                <span>{`${means}, such as `}</span>
                <code>{example}</code>
              </dd>
            </div>
          ))}
        </dl>
      </details>
    </section>
  );
}
