import { Choice } from "../../panes/page/Choice";
import { useReading } from "../../panes/reading/reading";
import { AXIS_ORDERS, type AxisOrder } from "../../view/choices";

const ORDER_LABELS: { readonly [order in AxisOrder]: string } = {
  recorded: "most recorded",
  movement: "most movement",
  name: "name",
};
const ORDERS = { options: AXIS_ORDERS, words: ORDER_LABELS };

/** How rows and columns are ordered. */
export function Orders() {
  const { view, change } = useReading();
  return (
    <div className="orders">
      <Choice {...ORDERS} label="Issues by" value={view.rows} onChoose={(rows) => change({ ...view, rows })} />
      <Choice {...ORDERS} label="Parties by" value={view.cols} onChoose={(cols) => change({ ...view, cols })} />
    </div>
  );
}
