import { nextIs, previousIs } from "./words";

export interface Way {
  readonly href: string;
  readonly name: string;
}

/** To what comes before and after, in order of time or of the list. */
export function Ways({ label, previous, next }: { label: string; previous: Way | null; next: Way | null }) {
  if (previous === null && next === null) return null;
  return (
    <nav className="step-ways" aria-label={label}>
      {previous && (
        <a rel="prev" href={previous.href}>
          {previousIs(previous.name)}
        </a>
      )}
      {next && (
        <a rel="next" href={next.href}>
          {nextIs(next.name)}
        </a>
      )}
    </nav>
  );
}
