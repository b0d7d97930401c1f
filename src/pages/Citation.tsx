import type { Citable } from "../export/cite/citable";
import { formatCitation, STYLE_NAMES, STYLES } from "../export/cite/styles";

/** How something is cited, in the app's three styles, as plain text to copy. */
export function Citation({ heading, item }: { heading: string; item: Citable }) {
  return (
    <section className="cite-it">
      <h2>{heading}</h2>
      <dl>
        {STYLES.map((style) => (
          <div key={style}>
            <dt>{STYLE_NAMES[style]}</dt>
            <dd>{formatCitation(style, item)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
