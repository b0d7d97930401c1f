import { fieldRow } from "../../../workbench/table/fields";
import { TEMPLATE } from "../../../workbench/table/template";

/** What each column of the template holds. */
export function TemplateColumns() {
  return (
    <details className="table-columns-help">
      <summary>What its columns hold</summary>
      <dl>
        {TEMPLATE.map(({ field }) => (
          <div key={field}>
            <dt>{fieldRow(field).label}</dt>
            <dd>{fieldRow(field).holds}</dd>
          </div>
        ))}
      </dl>
    </details>
  );
}
