import { type FormEvent, useId, useState } from "react";
import { makeId } from "../../../workbench/makeId";
import { beginDataset } from "../../../workbench/newDataset";
import { describedBy, Field } from "../fields/Field";
import { today } from "../today";
import { titleNeeded } from "./words";

/** A new dataset: its name is enough to begin with. */
export function BeginForm({
  disabled,
  onBegin,
}: {
  disabled: boolean;
  onBegin: (texts: ReadonlyMap<string, string>, from: string) => void;
}) {
  const id = useId();
  const [title, setTitle] = useState("");
  const [fault, setFault] = useState("");
  const begin = (event: FormEvent) => {
    event.preventDefault();
    const name = title.trim().replaceAll(/\s+/g, " ");
    if (name === "") return setFault(titleNeeded);
    const files = beginDataset({
      id: makeId(name, "negotiation", () => false),
      title: name,
      language: "en",
      asOf: today(),
    });
    onBegin(files, name);
  };
  return (
    <form className="begin-form" onSubmit={begin}>
      <Field id={id} label="What is the negotiation called?" hint="You can change this later." fault={fault}>
        <input
          {...describedBy(id, "hint", fault)}
          id={id}
          className="field"
          value={title}
          autoComplete="off"
          onChange={(event) => {
            setTitle(event.target.value);
            setFault("");
          }}
        />
      </Field>
      <button type="submit" className="button button-main" disabled={disabled}>
        Begin
      </button>
    </form>
  );
}
