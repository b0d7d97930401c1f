import { useId } from "react";
import type { OrderAsked } from "../../../workbench/table/dateOrder";
import type { DateOrder } from "../../../workbench/table/readDate";
import { askOrder, orderChoices } from "./words";

interface AskOrderProps {
  readonly found: OrderAsked;
  readonly order: DateOrder | null;
  readonly onSay: (order: DateOrder) => void;
}

/** Which of day and month comes first is asked where the dates do not tell. */
export function AskOrder({ found, order, onSay }: AskOrderProps) {
  const name = useId();
  const { dayFirst, monthFirst } = orderChoices(found);
  return (
    <fieldset className="table-order">
      <legend>{askOrder(found)}</legend>
      <label>
        <input type="radio" name={name} checked={order === "day-first"} onChange={() => onSay("day-first")} />
        <span>{dayFirst}</span>
      </label>
      <label>
        <input type="radio" name={name} checked={order === "month-first"} onChange={() => onSay("month-first")} />
        <span>{monthFirst}</span>
      </label>
    </fieldset>
  );
}
