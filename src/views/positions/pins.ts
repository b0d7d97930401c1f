/** Two parties at most stand beside each other: of three the one that was pinned first makes room. */
export const togglePin = (pinned: readonly number[], party: number): readonly number[] =>
  pinned.includes(party) ? pinned.filter((at) => at !== party) : [...pinned, party].slice(-2);
