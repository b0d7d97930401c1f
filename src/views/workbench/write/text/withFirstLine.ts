import type { PageFacts } from "../../../../copy/documentFacts";
import { splitArticle } from "../../../../dataset/text/split";

/** A text that says nothing of its title may begin with it. */
export function withFirstLine(facts: PageFacts, text: string): PageFacts {
  const [first] = facts.title ? [] : splitArticle(text);
  return first?.role === "headline" ? { ...facts, title: { value: first.text, from: "the first line" } } : facts;
}
