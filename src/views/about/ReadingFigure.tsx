import type { CSSProperties } from "react";
import { asEventIndex, type Dataset } from "../../dataset/dataset";
import { KIND_DEFINITIONS } from "../../dataset/definitions";
import { KINDS, type Kind } from "../../dataset/terms";
import { useReading } from "../../panes/reading/reading";
import { glyphPath } from "../../score/glyphPaths";
import { figureForEars } from "./words";
import "./readingFigure.css";

const WIDTH = 660;
const HEIGHT = 246;
const LEFT = 118;
/** Lines of the two warring parties with the exchange channel between them, and of the mediator. */
const LANES = [64, 142, 206] as const;
const CHANNEL = (LANES[0] + LANES[1]) / 2;

/** Where the mark of each kind stands, and what it is. */
const PARTS: { readonly [kind in Kind]: { readonly at: number; readonly says: string } } = {
  round: {
    at: 186,
    says: "a bar through everybody at the table, as wide as it lasted; a filled dot where a party sits, a hollow one where somebody mediates or hosts.",
  },
  meeting: { at: 282, says: "the same, thinner." },
  statement: { at: 352, says: "a note above the speaker’s line." },
  exchange: { at: 424, says: "a lens between two lines, wider the more people; the number beside it." },
  agreement: { at: 500, says: "a filled document below the line of each maker." },
  proposal: { at: 574, says: "an open document below its maker’s line." },
};

/** A made-up week with one mark of each kind, numbered, and what each is. */
export function ReadingFigure() {
  const { dataset } = useReading();
  const parties = chooseParties(dataset);
  const [first = "ink", second = "ink", third = "ink"] = parties.map(({ color }) => color);
  return (
    <figure className="about-figure">
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: on narrow screens it scrolls sideways, by keyboard too */}
      <section className="about-figure-scroll" aria-label="The picture explained" tabIndex={0}>
        <svg
          viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
          width={WIDTH}
          height={HEIGHT}
          role="img"
          aria-label={figureForEars(KINDS.length)}
        >
          {parties.map((party, i) => (
            <g key={party.name}>
              <line className="fig-staff" x1={LEFT} x2={WIDTH} y1={LANES[i] ?? 0} y2={LANES[i] ?? 0} />
              <text className="fig-lane" x={0} y={(LANES[i] ?? 0) + 5} style={colored(party.color)}>
                {party.name}
              </text>
            </g>
          ))}
          <text className="fig-soft" x={0} y={CHANNEL + 4}>
            exchanges
          </text>
          <rect className="fig-tint" x={PARTS.round.at - 15} width={30} y={34} height={HEIGHT - 44} />
          <line className="fig-chord" x1={PARTS.round.at} x2={PARTS.round.at} y1={LANES[0]} y2={LANES[2]} />
          <Sign x={PARTS.round.at} y={LANES[0]} glyph="seat" size={12} color={first} />
          <Sign x={PARTS.round.at} y={LANES[1]} glyph="seat" size={12} color={second} />
          <Sign x={PARTS.round.at} y={LANES[2]} glyph="seat-hollow" size={12} color={third} />
          <line
            className="fig-chord fig-thin"
            x1={PARTS.meeting.at}
            x2={PARTS.meeting.at}
            y1={LANES[1]}
            y2={LANES[2]}
          />
          <Sign x={PARTS.meeting.at} y={LANES[1]} glyph="seat" size={9} color={second} />
          <Sign x={PARTS.meeting.at} y={LANES[2]} glyph="seat" size={9} color={third} />
          <Sign x={PARTS.statement.at} y={LANES[0] - 15} glyph="note" size={15} color={first} />
          <path
            className="fig-lens"
            d={glyphPath("lens", 22, LANES[1] - LANES[0] - 12)}
            transform={`translate(${PARTS.exchange.at},${CHANNEL})`}
          />
          <text className="fig-number" x={PARTS.exchange.at + 16} y={CHANNEL + 4}>
            314
          </text>
          <Sign x={PARTS.agreement.at} y={LANES[0] + 15} glyph="paper-closed" size={14} color={first} />
          <Sign x={PARTS.agreement.at} y={LANES[1] + 15} glyph="paper-closed" size={14} color={second} />
          <Sign x={PARTS.proposal.at} y={LANES[2] + 15} glyph="paper-open" size={14} color={third} />
          {KINDS.map((kind, i) => (
            <g key={kind} transform={`translate(${PARTS[kind].at},18)`}>
              <circle className="fig-key" r={11} />
              <text className="fig-key-number" y={4.5}>
                {i + 1}
              </text>
            </g>
          ))}
        </svg>
      </section>
      <ol className="about-figure-parts">
        {KINDS.map((kind) => (
          <li key={kind}>{`${KIND_DEFINITIONS[kind].label}: ${PARTS[kind].says}`}</li>
        ))}
      </ol>
    </figure>
  );
}

interface SignProps {
  readonly x: number;
  readonly y: number;
  readonly glyph: "seat" | "seat-hollow" | "note" | "paper-closed" | "paper-open";
  readonly size: number;
  readonly color: string;
}

function Sign({ x, y, glyph, size, color }: SignProps) {
  const hollow = glyph === "seat-hollow" || glyph === "paper-open";
  return (
    <path
      className={hollow ? "fig-sign fig-hollow" : "fig-sign"}
      d={glyphPath(glyph, size)}
      transform={`translate(${x},${y})`}
      style={colored(color)}
    />
  );
}

const colored = (color: string): CSSProperties => ({ ["--c" as string]: `var(--party-${color})` });

/** The two sides and whoever mediates rounds and exchanges most, so that the figure speaks of this dataset. */
function chooseParties(dataset: Dataset): readonly { readonly name: string; readonly color: string }[] {
  const sides = dataset.channel ?? [0, 1];
  const mediations = new Map<number, number>();
  for (let i = 0; i < dataset.count; i++) {
    for (const { party, role } of dataset.seatsOf(asEventIndex(i))) {
      if (role === "mediator" && !sides.includes(party)) mediations.set(party, (mediations.get(party) ?? 0) + 1);
    }
  }
  const mediator = [...mediations].sort(([a, m], [b, n]) => n - m || a - b)[0]?.[0];
  return [...sides, mediator ?? -1].map((party) => ({
    name: dataset.parties[party]?.shortName ?? "Mediator",
    color: dataset.parties[party]?.color ?? "ink",
  }));
}
