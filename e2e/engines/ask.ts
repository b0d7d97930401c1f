import type { Ask } from "./engine";

/**
 * Questions to a page by whatever runs a script there: the function goes as its text, what it is given as JSON, and a
 * promise is waited for in the page. What comes back is JSON as well, of the shape that the function gives.
 */
export const askBy =
  (run: (script: string) => Promise<unknown>): Ask =>
  async <Given extends readonly unknown[], Answer>(
    question: (...given: Given) => Answer | Promise<Answer>,
    ...given: Given
  ) =>
    (await run(`(${question})(${given.map((each) => JSON.stringify(each)).join(", ")})`)) as Answer;
