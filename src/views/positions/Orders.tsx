import { useReading } from "../../panes/reading/reading";
import { AXIS_ORDERS, type AxisOrder } from "../../view/choices";

const ORDER_LABELS: { readonly [order in AxisOrder]: string } = {
  recorded: "most recorded",
  movement: "most movement",
  name: "name",
};

/** How rows and columns are ordered. */
export function Orders() {
  const { view, change } = useReading();
  return (
    <div className="orders">
      <OrderField label="Issues by" order={view.rows} onOrder={(rows) => change({ ...view, rows })} />
      <OrderField label="Parties by" order={view.cols} onOrder={(cols) => change({ ...view, cols })} />
    </div>
  );
}

interface OrderFieldProps {
  readonly label: string;
  readonly order: AxisOrder;
  readonly onOrder: (order: AxisOrder) => void;
}

function OrderField({ label, order, onOrder }: OrderFieldProps) {
  return (
    <label>
      <span>{label}</span>{" "}
      <select
        className="field"
        value={order}
        onChange={(event) => onOrder(AXIS_ORDERS.find((each) => each === event.target.value) ?? "recorded")}
      >
        {AXIS_ORDERS.map((each) => (
          <option key={each} value={each}>
            {ORDER_LABELS[each]}
          </option>
        ))}
      </select>
    </label>
  );
}
