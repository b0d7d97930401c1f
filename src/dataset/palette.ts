/** Names of the party colours in styles/tokens.css, in the order in which they are dealt to parties whose authors name none. */
export const PARTY_COLORS = [
  "amber",
  "red",
  "blue",
  "indigo",
  "olive",
  "magenta",
  "green",
  "teal",
  "purple",
  "slate",
  "brown",
  "cyan",
] as const;
