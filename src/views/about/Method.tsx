/** How an event gets into the dataset, and what holds it there. */
export function Method() {
  return (
    <section id="about-method" aria-labelledby="about-method-title">
      <h2 id="about-method-title">Method</h2>
      <ul className="about-points">
        <li>
          <strong>Nothing without a source.</strong> Every event rests on at least one passage: a document, the number
          of the paragraph, and words quoted exactly. The dataset cannot be built with an event that has none.
        </li>
        <li>
          <strong>Who says so.</strong> A passage carries its chain: whoever the source credits, then the outlet that
          reported it. Two outlets that repeat one agency are one origin, not two.
        </li>
        <li>
          <strong>Sources that differ stand side by side.</strong> Numbers, dates, mediators: each reading keeps its
          source and paragraph. Where one is preferred, the reason is written beside it.
        </li>
        <li>
          <strong>As exact as the source, no more.</strong> “About four hours” and “in the coming weeks” stay as vague
          as they were said. A number that no source gives is unknown, and no sum guesses it.
        </li>
        <li>
          <strong>Locators, not copies.</strong> The grey lines in the source panel are our own summaries; only words in
          quotation marks are the source’s, 25 words at most. Opening the original leads to these very words.
        </li>
        <li>
          <strong>Checked where the text is at hand.</strong> Quotes can be checked by machine against a copy of the
          text. Those that were say so, with the day; the rest are as the editor recorded them.
        </li>
        <li>
          <strong>Boundaries are choices.</strong> What is a round, which number it has, where a track begins: other
          datasets choose otherwise. A round’s number is what its sources say, not a key.
        </li>
      </ul>
    </section>
  );
}
