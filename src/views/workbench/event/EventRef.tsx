import { useMemo } from "react";
import { asEventIndex, type Dataset } from "../../../dataset/dataset";
import { useReading } from "../../../panes/reading/reading";
import { formatWhen } from "../../../time/words";
import type { RecordPath } from "../../../workbench/recordPath";
import { ComboBox } from "../fields/ComboBox";
import type { Editing } from "../fields/editing";

interface EventRefProps {
  readonly editing: Editing;
  readonly path: RecordPath;
  readonly label: string;
  readonly hint?: string;
  readonly empty?: string;
}

/** Another event of the dataset, by its title and date. */
export function EventRef({ editing, path, label, hint = "", empty }: EventRefProps) {
  const { dataset } = useReading();
  const options = useMemo(() => listEvents(dataset), [dataset]);
  return (
    <ComboBox
      label={label}
      hint={hint}
      options={options}
      value={editing.textAt(path) || null}
      onChoose={(id) => editing.set(path, id ?? empty)}
      fault={editing.faultAt(path)}
    />
  );
}

/** The newest first: what is written refers to what is lately past. */
function listEvents(dataset: Dataset) {
  return Array.from({ length: dataset.count }, (_, i) => asEventIndex(dataset.count - 1 - i)).map((event) => ({
    id: dataset.idOf(event),
    name: dataset.titleOf(event),
    note: formatWhen(dataset.whenOf(event), "short"),
  }));
}
