import { ReadingFigure } from "./ReadingFigure";

/** The picture explained on a small one made with the same marks. */
export function HowToRead() {
  return (
    <section id="about-read" aria-labelledby="about-read-title">
      <h2 id="about-read-title">How to read the picture</h2>
      <p>
        The timeline is drawn like a musical score: a line across for each party, time from left to right. The shape of
        a mark says what kind of event it is, its colour and its line whose it is.
      </p>
      <ReadingFigure />
      <ul className="about-points">
        <li>
          <strong>Neither colour nor place measures success.</strong> Every party has a colour of the same strength; red
          is not bad and green is not good. A round that ended without agreement is drawn like one that ended with it,
          and “agreed” does not say “kept”.
        </li>
        <li>A dashed outline is an event that was announced for a day still to come; a struck mark was called off.</li>
        <li>
          A soft edge is a vague date: the mark stands in the middle of the days it may belong to, the shade covers them
          all. “Autumn 2021” stays autumn 2021.
        </li>
        <li>A round count in a line stands for marks too close to tell apart; it opens when it is chosen or zoomed.</li>
        <li>
          A small fork above a mark says that sources differ; the event’s card sets their readings side by side and does
          not pick one silently.
        </li>
        <li>
          Choosing a mark draws a line from it to every paragraph in the open source that it rests on: solid where the
          passage supports it, dashed where it disputes it, dash-dot where it qualifies it, dotted where it gives
          context. A hollow end says that the quote was not yet checked against the text.
        </li>
      </ul>
    </section>
  );
}
