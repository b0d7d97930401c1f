import { TRANSFERRED } from "../../dataset/terms";
import type { Exchange, Sides } from "../../facts/exchanges";
import { tallyExchange } from "../../facts/exchangeTotals";
import { countAll, countReceived, isSome, type Received, type Tally, WHATS_OF } from "../../facts/received";
import { EventNotes } from "../../panes/event/NoteNumbers";
import { useRaise } from "../../panes/event/useRaise";
import { useReading } from "../../panes/reading/reading";
import { formatNumber } from "../../time/formatNumber";
import { formatWhen } from "../../time/words";
import type { Counted } from "../../view/choices";
import { chooseEvent } from "../../view/choose";
import type { Place } from "./ledgerColumns";
import { listReceived } from "./sideWords";
import { type Ranges, spanReceived } from "./useCountRanges";
import { figureOf, remarksOn } from "./words";

interface LedgerRowProps {
  readonly exchange: Exchange;
  readonly sides: Sides;
  readonly counted: Counted;
  readonly ranges: Ranges;
  readonly anchored: boolean;
  readonly onChoose: () => void;
  readonly place: Place;
}

/** One exchange: when, what, how many each way, through whom, and whether sources differ. */
export function LedgerRow({ exchange, sides, counted, ranges, anchored, onChoose, place }: LedgerRowProps) {
  const { dataset, view, chosen, change } = useReading();
  const { event } = exchange;
  const id = dataset.idOf(event);
  const isChosen = event === chosen;
  const received = tallyExchange(exchange, sides);
  const raising = useRaise(event);
  return (
    <tr
      className="ledger-row"
      ref={place.ref}
      data-index={place.index}
      data-exchange={id}
      data-event={id}
      data-chosen={isChosen || undefined}
      {...(anchored && { "data-anchor": "" })}
    >
      <th scope="row">
        <button
          type="button"
          className="ledger-choose"
          aria-expanded={isChosen}
          onClick={() => {
            onChoose();
            change(chooseEvent(view, isChosen ? null : id));
          }}
          {...raising}
        >
          <span className="ledger-date">{formatWhen(dataset.whenOf(event), "short")}</span>
          <span className="ledger-title">
            <span>{dataset.titleOf(event)}</span>
            <EventNotes event={event} />
          </span>
          <Remarks exchange={exchange} />
        </button>
      </th>
      <SideNumber received={received.first} counted={counted} range={rangeTo(sides[0])} />
      <SideNumber received={received.second} counted={counted} range={rangeTo(sides[1])} />
      <td className="ledger-number" data-all>
        <TallyFigure tally={countAll(received, "people")} what="people" />
        <TallyFigure tally={countAll(received, "bodies")} what="bodies" />
      </td>
    </tr>
  );

  function rangeTo(party: number) {
    return spanReceived(exchange, ranges, party, (what) => WHATS_OF[counted].includes(what));
  }
}

function Remarks({ exchange }: { exchange: Exchange }) {
  const { dataset } = useReading();
  return (
    <span className="ledger-remarks">
      <span>{remarksOn(dataset, exchange)}</span>
      {exchange.disagreements > 0 && (
        <span className="ledger-differ">
          <span aria-hidden="true">≠</span> sources differ
        </span>
      )}
    </span>
  );
}

interface SideNumberProps {
  readonly received: Received;
  readonly counted: Counted;
  readonly range: { readonly low: number; readonly high: number } | null;
}

/** A side's number with what it is made of; a range where sources give several numbers for it. */
function SideNumber({ received, counted, range }: SideNumberProps) {
  const shown = countReceived(received, counted);
  const words = listReceived(received, TRANSFERRED);
  return (
    <td className="ledger-number" data-known={shown.known} data-unknown={shown.unknown}>
      {range ? (
        <span className="ledger-figure">{`${formatNumber(range.low)}–${formatNumber(range.high)}`}</span>
      ) : (
        isSome(shown) && <TallyFigure tally={shown} what="people" />
      )}
      <small>{words === "" ? "–" : words}</small>
    </td>
  );
}

function TallyFigure({ tally, what }: { tally: Tally; what: "people" | "bodies" }) {
  return isSome(tally) && <span className="ledger-figure">{figureOf(tally, what)}</span>;
}
