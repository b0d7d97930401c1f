import { useId } from "react";
import { choicesOf } from "../../../workbench/table/choices";
import { type Field as FieldId, FOR_ALL, fieldRow } from "../../../workbench/table/fields";
import type { Mapping } from "../../../workbench/table/mapping";
import { Field } from "../fields/Field";
import { forAllPart, forAllTitle } from "./words";

interface ForEveryRowProps {
  readonly mapping: Mapping;
  readonly isKnown: boolean;
  readonly onChange: (mapping: Mapping) => void;
}

/** What holds for every row in which the table says nothing of it. */
export function ForEveryRow({ mapping, isKnown, onChange }: ForEveryRowProps) {
  const say = (field: FieldId, text: string) => {
    const defaults = new Map(mapping.defaults);
    if (text.trim() === "") defaults.delete(field);
    else defaults.set(field, text);
    onChange({ ...mapping, defaults });
  };
  const said = [...mapping.defaults].map(([field, text]) => forAllPart(field, text));
  return (
    <details className="table-columns" open={!isKnown}>
      <summary>{forAllTitle(said)}</summary>
      <ul>
        {FOR_ALL.map((field) => (
          <li key={field}>
            <ForAllField field={field} text={mapping.defaults.get(field) ?? ""} onSay={(text) => say(field, text)} />
          </li>
        ))}
      </ul>
    </details>
  );
}

function ForAllField({ field, text, onSay }: { field: FieldId; text: string; onSay: (text: string) => void }) {
  const id = useId();
  const choices = choicesOf(field);
  return (
    <Field id={id} label={fieldRow(field).label}>
      {choices === null ? (
        <input
          id={id}
          className="field"
          value={text}
          autoComplete="off"
          onChange={({ target }) => onSay(target.value)}
        />
      ) : (
        <select id={id} className="field" value={text} onChange={({ target }) => onSay(target.value)}>
          <option value="">Not said</option>
          {choices.map((choice) => (
            <option key={choice} value={choice}>
              {choice}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}
