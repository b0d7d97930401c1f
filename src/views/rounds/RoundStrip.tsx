import { useEffect, useRef } from "react";
import type { EventIndex } from "../../dataset/dataset";
import { deriveRound, narrow, type RoundIndex } from "../../facts/rounds";
import { groupByTrack } from "../../facts/trackRuns";
import type { Bits } from "../../filter/bits";
import { KindGlyph } from "../../panes/event/KindGlyph";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { formatWhen } from "../../time/words";
import { chipWords, earlier, later, meetingsBefore } from "./words";
import "./roundStrip.css";

/** Enough to see the neighbourhood; with hundreds of rounds the strip stays a strip. */
const CHIPS_AT_MOST = 40;

interface RoundStripProps {
  readonly index: RoundIndex;
  readonly rounds: readonly EventIndex[];
  readonly current: EventIndex;
  readonly passing: Bits;
  readonly onGo: (round: EventIndex) => void;
}

/** The rounds in a row, by track, each a step away: numbers are what sources count, and begin again with every track. */
export function RoundStrip({ index, rounds, current, passing, onGo }: RoundStripProps) {
  const { dataset, view } = useReading();
  const strip = useRef<HTMLElement>(null);
  const at = rounds.indexOf(current);
  const from = Math.max(0, Math.min(at - CHIPS_AT_MOST / 2, rounds.length - CHIPS_AT_MOST));
  const near = rounds.slice(from, from + CHIPS_AT_MOST);
  const after = rounds.length - from - near.length;

  useEffect(() => {
    const chip = strip.current?.querySelector(`[data-chip="${current}"]`);
    if (!(chip instanceof HTMLElement) || !strip.current) return;
    const middle = chip.offsetLeft + chip.offsetWidth / 2 - strip.current.clientWidth / 2;
    strip.current.scrollTo({ left: middle });
  }, [current]);

  return (
    <nav className="round-strip" aria-label="Rounds" ref={strip}>
      {from > 0 && <span className="round-strip-more">{earlier(from)}</span>}
      {groupByTrack(dataset, near).map(({ track, rounds: run }) => (
        <div key={run[0]} className="round-run">
          <p className="round-run-name">{track.name}</p>
          <ol>
            {run.map((round) => (
              <li key={round}>
                <Chip round={round} current={round === current} onGo={onGo} />
                {view.meetings && <MeetingCount index={index} round={round} passing={passing} />}
              </li>
            ))}
          </ol>
        </div>
      ))}
      {after > 0 && <span className="round-strip-more">{later(after)}</span>}
    </nav>
  );
}

function Chip({ round, current, onGo }: { round: EventIndex; current: boolean; onGo: (round: EventIndex) => void }) {
  const { dataset } = useReading();
  const number = dataset.roundNumberOf(round);
  const status = dataset.statusOf(round);
  const when = formatWhen(dataset.whenOf(round), "short");
  return (
    <button
      type="button"
      className="round-chip"
      data-chip={round}
      data-status={status}
      aria-current={current ? "page" : undefined}
      aria-label={chipWords(dataset, round)}
      title={dataset.titleOf(round)}
      onClick={() => onGo(round)}
    >
      <span className="round-chip-number">{number ?? "–"}</span>
      <span className="round-chip-date">{when}</span>
    </button>
  );
}

function MeetingCount({ index, round, passing }: { index: RoundIndex; round: EventIndex; passing: Bits }) {
  const { dataset } = useReading();
  const count = narrow(deriveRound(dataset, index, round).meetings, passing).events.length;
  if (count === 0) return null;
  return (
    <span className="round-strip-meetings" title="Meetings before the next round">
      <KindGlyph kind="meeting" size={12} />
      <span>{formatNumber(count)}</span> <span className="visually-hidden">{meetingsBefore(count)}</span>
    </span>
  );
}
