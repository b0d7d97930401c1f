const OUTCOMES: ReadonlyMap<string, string> = new Map([
  ["agreement", "An agreement"],
  ["partial", "Agreement in part"],
  ["none", "No agreement"],
  ["unknown", "Not known"],
]);

/** What came of a round, as its facts say it. */
export const nameOutcome = (outcome: string | undefined): string =>
  outcome === undefined ? "None: it did not take place" : (OUTCOMES.get(outcome) ?? outcome);
