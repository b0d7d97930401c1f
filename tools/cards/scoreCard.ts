import type { Dataset, EventIndex } from "../../src/dataset/dataset";
import { lifeSign } from "../../src/facts/agreements";
import { addBit, noBits } from "../../src/filter/bits";
import type { RoundCard, SiteCard } from "../../src/pages/cards/card";
import { OTHERS } from "../../src/score/lanes/lanes";
import { layoutScene, prepareScore } from "../../src/score/layoutScene";
import type { Scene } from "../../src/score/scene";
import { sceneSize, sceneSvg } from "../../src/score/sceneSvg";
import type { DrawText } from "../../src/score/svg/tags";
import { tag } from "../../src/score/svg/tags";
import { type Span, spanOf } from "../../src/time/day";
import { type CardStyle, cardFrame, INNER_PX, MARGIN_PX } from "./cardFrame";
import { type SetLines, setLines } from "./setLines";
import type { Face } from "./typeface";

/** What the score may take up, under the title. */
const BOTTOM_PX = 558;
const TITLE = { sizesPx: [48, 44, 40, 37], leading: 1.18, topPx: 94, underPx: 16 } as const;
/** Texts of the score are small: it is drawn as much larger as there is room. */
const SCALE_AT_MOST = 1.7;
/** Beside those who sat at the table; of the whole dataset. */
const LANES = { round: 2, site: 4 } as const;
const NAME_GAP_PX = 20;
/** Days before and after a round, so that what led to it and came of it is seen. */
const AROUND_DAYS = 5;
const PLOT_PX = 150;

/** A round's title over the score of its days. */
export function drawRoundCard(card: RoundCard, dataset: Dataset, style: CardStyle): string {
  const { start, end } = dataset.spanOf(card.event);
  const span = spanOf(Math.floor(start) - AROUND_DAYS, Math.ceil(end) + AROUND_DAYS);
  const parties = dataset.seatsOf(card.event).flatMap(({ party }) => dataset.parties[party]?.id ?? []);
  return drawScoreCard(card, { dataset, span, parties, maxLanes: LANES.round, lifted: [card.event] }, style);
}

/** The dataset's title over the score of all its time. */
export function drawSiteCard(card: SiteCard, dataset: Dataset, style: CardStyle): string {
  const end = dataset.head.asOfDay + 1;
  const first = dataset.arrays.start.reduce((least, start) => Math.min(least, start), end - AROUND_DAYS);
  return drawScoreCard(
    card,
    { dataset, span: spanOf(first, end), parties: [], maxLanes: LANES.site, lifted: [] },
    style,
  );
}

interface Drawn {
  readonly dataset: Dataset;
  readonly span: Span;
  /** Those with a lane of their own in any case, by id. */
  readonly parties: readonly string[];
  readonly maxLanes: number;
  readonly lifted: readonly EventIndex[];
}

function drawScoreCard(card: RoundCard | SiteCard, drawn: Drawn, style: CardStyle): string {
  const { faces, colors } = style;
  const { lines, sizePx } = fitTitle(card.title, faces.serifBold);
  const linePx = sizePx * TITLE.leading;
  const topPx = TITLE.topPx + lines.length * linePx + TITLE.underPx;
  const title = lines.map((line, n) =>
    faces.serifBold.draw(line, {
      x: MARGIN_PX,
      y: TITLE.topPx + (n + 0.75) * linePx,
      sizePx,
      color: colors.ink,
    }),
  );
  return cardFrame(style, card, [...title, drawScore(drawn, style, topPx)]);
}

/** On one line where it can be; the score needs the room. */
function fitTitle(title: string, face: Face): SetLines & { readonly sizePx: number } {
  const least = TITLE.sizesPx[TITLE.sizesPx.length - 1] ?? 0;
  if (!face.has(title)) return { lines: [], whole: false, sizePx: least };
  for (const sizePx of TITLE.sizesPx) {
    const set = setLines(title, { face, sizePx, widthPx: INNER_PX, linesAtMost: 1 });
    if (set.whole) return { ...set, sizePx };
  }
  return { ...setLines(title, { face, sizePx: least, widthPx: INNER_PX, linesAtMost: 2 }), sizePx: least };
}

/** The score as large as it has room for, at the left margin. */
function drawScore(
  { dataset, span, parties, maxLanes, lifted }: Drawn,
  { faces, colors }: CardStyle,
  topPx: number,
): string {
  const score = prepareScore(dataset, eventsIn(dataset, span), {
    mode: "party",
    maxLanes,
    shown: parties,
    collapsed: [OTHERS],
  });
  const measure = (text: string): number => faces.sans.widthOf(text, 12);
  const layout = (widthPx: number): Scene =>
    layoutScene(score, span, widthPx, { heightPx: PLOT_PX, compact: true }, lifted, measure);
  const rough = layout(INNER_PX);
  const namesPx = NAME_GAP_PX + Math.max(0, ...rough.lanes.map(({ label }) => faces.sansBold.widthOf(label, 13)));
  const scale = Math.min(SCALE_AT_MOST, (BOTTOM_PX - topPx) / sceneSize(rough, 0).heightPx);
  // Which lanes are out of sight is no news here, and the card says up to when it is kept.
  const scene = { ...layout(INNER_PX / scale - namesPx), footNotes: [], unevenFromX: null };
  const drawText: DrawText = (text, at) => {
    const face = at.bold ? faces.sansBold : faces.sans;
    return face.has(text) ? face.draw(text, at) : "";
  };
  const svg = sceneSvg(scene, { colors, namesPx, drawText, lifeOf: (event) => lifeSign(dataset, event) });
  return tag("g", { transform: `translate(${MARGIN_PX},${topPx}) scale(${scale})` }, svg);
}

/** What is out of sight has no lane: those that remain have the room. */
function eventsIn(dataset: Dataset, { start, end }: Span) {
  const { arrays, count } = dataset;
  const bits = noBits(count);
  for (let n = 0; n < count; n++) {
    const [from, to] = [arrays.start[n] ?? end, arrays.end[n] ?? start];
    if (from < end && (to > start || (from === to && from >= start))) addBit(bits, n);
  }
  return bits;
}
