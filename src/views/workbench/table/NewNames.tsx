import { useState } from "react";
import { showMoreOf } from "../../../words/counted";
import type { Draft } from "../../../workbench/draft";
import { NAME_KINDS, type NameKind } from "../../../workbench/table/existing";
import { countNames } from "../../../workbench/table/importWords";
import type { NameAnswer, NewName } from "../../../workbench/table/names";
import type { ComboOption } from "../fields/matchOptions";
import { optionsOf } from "../fields/options";
import { NameChoice } from "./NameChoice";
import { newNamesTitle, rowsWith } from "./words";

/** More are asked for: those that may be meant for another come first. */
const SHOWN = 20;

interface NewNamesProps {
  readonly names: readonly NewName[];
  readonly draft: Draft | null;
  readonly onSay: (key: string, answer: NameAnswer) => void;
}

/** The names that the dataset does not have, in one list: each becomes a record, or is said to be one that is there. */
export function NewNames({ names, draft, onSay }: NewNamesProps) {
  return (
    <section className="table-names" aria-label="New names">
      <h3>{newNamesTitle(names.length, draft !== null)}</h3>
      {NAME_KINDS.map((kind) => {
        const ofKind = names.filter((name) => name.kind === kind);
        if (ofKind.length === 0) return null;
        return (
          <OfKind
            key={kind}
            kind={kind}
            names={ofKind}
            known={draft === null ? [] : optionsOf(draft, kind)}
            onSay={onSay}
          />
        );
      })}
    </section>
  );
}

interface OfKindProps {
  readonly kind: NameKind;
  readonly names: readonly NewName[];
  readonly known: readonly ComboOption[];
  readonly onSay: NewNamesProps["onSay"];
}

function OfKind({ kind, names, known, onSay }: OfKindProps) {
  const [most, setMost] = useState(SHOWN);
  const sorted = [...names.filter(({ meant }) => meant !== null), ...names.filter(({ meant }) => meant === null)];
  return (
    <>
      <h4>{countNames(kind, names.length)}</h4>
      <ul>
        {sorted.slice(0, most).map((name) => (
          <li key={name.key}>
            {isOpen(kind, known) ? (
              <NameChoice name={name} known={known} onSay={(answer) => onSay(name.key, answer)} />
            ) : (
              <>
                <span className="table-new">{name.name}</span>{" "}
                <span className="table-place">{rowsWith(name.rows)}</span>
              </>
            )}
          </li>
        ))}
      </ul>
      {names.length > most && (
        <button type="button" className="text-button" onClick={() => setMost(most + SHOWN)}>
          {showMoreOf(Math.min(SHOWN, names.length - most), names.length)}
        </button>
      )}
    </>
  );
}

/** Whether there is anything to choose: what sort of record it is, or that it is one that is there. */
const isOpen = (kind: NameKind, known: readonly ComboOption[]): boolean =>
  kind === "actors" || kind === "publishers" || known.length > 0;
