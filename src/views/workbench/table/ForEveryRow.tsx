import { useId } from "react";
import type { Draft } from "../../../workbench/draft";
import { choicesOf } from "../../../workbench/table/choices";
import { type Field as FieldId, FOR_ALL, fieldRow } from "../../../workbench/table/fields";
import type { Mapping } from "../../../workbench/table/mapping";
import { Field } from "../fields/Field";
import { namesOf } from "../fields/options";
import { forAllPart, forAllTitle } from "./words";

interface ForEveryRowProps {
  readonly mapping: Mapping;
  /** The open dataset, whose tracks and publishers are offered. */
  readonly draft: Draft | null;
  readonly isKnown: boolean;
  readonly onChange: (mapping: Mapping) => void;
}

/** What holds for every row in which the table says nothing of it. */
export function ForEveryRow({ mapping, draft, isKnown, onChange }: ForEveryRowProps) {
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
            <ForAllField
              field={field}
              text={mapping.defaults.get(field) ?? ""}
              offered={draft === null ? [] : offeredFor(field, draft)}
              onSay={(text) => say(field, text)}
            />
          </li>
        ))}
      </ul>
    </details>
  );
}

const offeredFor = (field: FieldId, draft: Draft): readonly string[] =>
  field === "track" ? namesOf(draft, "tracks") : field === "publisher" ? namesOf(draft, "publishers") : [];

interface ForAllFieldProps {
  readonly field: FieldId;
  readonly text: string;
  /** What may be meant; another text may be typed. */
  readonly offered: readonly string[];
  readonly onSay: (text: string) => void;
}

function ForAllField({ field, text, offered, onSay }: ForAllFieldProps) {
  const id = useId();
  const choices = choicesOf(field);
  const input = { id, className: "field", value: text };
  return (
    <Field id={id} label={fieldRow(field).label}>
      {choices === null ? (
        <>
          <input {...input} autoComplete="off" list={`${id}-list`} onChange={({ target }) => onSay(target.value)} />
          <datalist id={`${id}-list`}>
            {offered.map((name) => (
              <option key={name} value={name} />
            ))}
          </datalist>
        </>
      ) : (
        <select {...input} onChange={({ target }) => onSay(target.value)}>
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
