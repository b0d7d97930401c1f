import { useId } from "react";
import { ACTOR_TYPES, CONTROLS } from "../../../dataset/terms";
import type { NameAnswer, NewName } from "../../../workbench/table/names";
import { describedBy, Field } from "../fields/Field";
import type { ComboOption } from "../fields/matchOptions";
import { meantInstead, NEW_ACTORS, NEW_PUBLISHERS, newOfKind, rowsWith } from "./words";

interface NameChoiceProps {
  readonly name: NewName;
  readonly known: readonly ComboOption[];
  readonly onSay: (answer: NameAnswer) => void;
}

/** What a name of the table is: a new record of some sort, or one that the dataset has. */
export function NameChoice({ name, known, onSay }: NameChoiceProps) {
  const id = useId();
  const { meant } = name;
  const news = newsOf(name);
  const hint = rowsWith(name.rows);
  return (
    <Field id={id} label={name.name} hint={hint}>
      <select
        {...describedBy(id, hint)}
        id={id}
        className="field"
        value={chosenIn(name)}
        onChange={({ target }) => onSay(answerOf(target.value))}
      >
        {news.map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
        {meant !== null && <option value={`is:${meant.id}`}>{meantInstead(meant.name)}</option>}
        {known.length > 0 && (
          <optgroup label="In the dataset">
            {known
              .filter((one) => one.id !== meant?.id)
              .map((one) => (
                <option key={one.id} value={`is:${one.id}`}>
                  {one.name}
                </option>
              ))}
          </optgroup>
        )}
      </select>
    </Field>
  );
}

function newsOf({ kind }: NewName): readonly { readonly value: string; readonly label: string }[] {
  if (kind === "actors") return ACTOR_TYPES.map((type) => ({ value: `new:${type}`, label: NEW_ACTORS[type] }));
  if (kind === "publishers")
    return CONTROLS.map((control) => ({ value: `new:${control}`, label: NEW_PUBLISHERS[control] }));
  return [{ value: "new", label: newOfKind(kind) }];
}

function chosenIn({ kind, isNew, id, actorType, control }: NewName): string {
  if (!isNew) return `is:${id}`;
  if (kind === "actors") return `new:${actorType}`;
  return kind === "publishers" ? `new:${control}` : "new";
}

function answerOf(value: string): NameAnswer {
  const [what, rest = ""] = value.split(":");
  if (what === "is") return { type: "existing", id: rest };
  const actorType = ACTOR_TYPES.find((type) => type === rest);
  const control = CONTROLS.find((each) => each === rest);
  return { type: "new", ...(actorType && { actorType }), ...(control && { control }) };
}
