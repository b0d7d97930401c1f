/**
 * The invented dataset with what has broken programs in it: markup in every title, names written from right to left, and
 * "constructor" for the id of one record of each kind. Nothing but tests imports this file.
 */
import { MARKUP } from "./hostileValues";
import { inventDataset } from "./inventDataset";

/** Hebrew with figures and brackets, which what stands beside it must not take part in. */
export const FROM_THE_RIGHT = "שלום (157)";

const RENAMED = [
  "al",
  "captives",
  "harbour-track",
  "port-merrin",
  "harbour-post",
  "post-2031-02-03",
  "2031-02-07-exchange",
];
const RETOLD = [
  ["Talks between Aldora and Brenmark", `Talks ${MARKUP}`],
  ["Forty captives return", MARKUP],
  ["First round at Port Merrin", `${FROM_THE_RIGHT} & <b>round</b>`],
  ["Vell: bridges first", `ש${MARKUP}`],
  ["Brenmark released captives to Aldora.", MARKUP],
  ['"Aldora"', JSON.stringify(FROM_THE_RIGHT)],
  ["Ada Vell", "עדה (2) <i>Vell</i>"],
  ["Harbour Post", `Post ${MARKUP}`],
  ["Delegations meet at Port Merrin", MARKUP],
  ["Bridges first.", MARKUP],
  ['"Captives"', JSON.stringify(`${FROM_THE_RIGHT} ${MARKUP}`)],
  ['"forty"', JSON.stringify(MARKUP)],
  ["forty captives walked over the old bridge", `forty ${MARKUP}`],
] as const;

export function hostileDataset(): Map<string, string> {
  const inJson = (text: string): string => (text.startsWith('"') ? text : JSON.stringify(text).slice(1, -1));
  return new Map(
    [...inventDataset()].map(([path, text]) => {
      const retold = RETOLD.reduce((told, [from, to]) => told.replaceAll(from, () => inJson(to)), text);
      const renamed = RENAMED.reduce((told, id) => told.replaceAll(`"${id}"`, '"constructor"'), retold);
      return [path.replace("post-2031-02-03", "constructor"), renamed];
    }),
  );
}
