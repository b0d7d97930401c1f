import { useReading } from "../../../panes/reading/reading";
import { ViewLink } from "../../../panes/reading/ViewLink";

/** What comes next, where a dataset holds no event yet. */
export function FirstSteps() {
  const { view } = useReading();
  return (
    <section className="first-steps" aria-label="What comes next">
      <h3>Your timeline is empty. What comes next?</h3>
      <p>
        Take an article that reports a round of talks, a meeting, a statement, an exchange, an agreement or a proposal.
        Paste it, mark the words that say so, and say what happened: that is an event with its source.
      </p>
      <p className="first-steps-ways">
        <ViewLink to={{ ...view, step: "write" }}>Write the first event from an article</ViewLink>
        <ViewLink to={{ ...view, step: "table" }}>Or add a table that you have</ViewLink>
      </p>
    </section>
  );
}
