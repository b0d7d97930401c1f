import type { Link } from "../../score/links/links";

/** What a line to something out of sight says at its end: how many, and the paragraphs' numbers; "" for one in sight. */
export function noteOf(state: Link["state"], paragraphs: readonly number[], targets: number): string {
  if (state === "drawn") return "";
  const [first, second, ...more] = paragraphs;
  // The gutter has room for two numbers.
  const numbers = more.length > 0 ? `¶${first}–${more.at(-1)}` : `¶${[first, second].filter(Boolean).join(", ")}`;
  if (state === "not-found") return `${numbers} not found`;
  return targets > 1 ? `${targets} · ${numbers}` : numbers;
}
