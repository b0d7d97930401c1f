import { useCombobox } from "downshift";
import { useEffect, useId, useRef, useState } from "react";
import { describedBy, Field } from "./Field";
import { type ComboOption, matchOptions, optionNamed } from "./matchOptions";
import { listSize, notChosen, notInList } from "./words";
import "./comboBox.css";

/** A longer list is narrowed by typing; this many are read at a glance. */
const MOST_SHOWN = 50;

interface ComboBoxProps {
  readonly label: string;
  readonly options: readonly ComboOption[];
  /** The id that the field holds, null for none. Left out: the field hands on one choice after another and is empty again. */
  readonly value?: string | null;
  readonly onChoose: (id: string | null) => void;
  /** Offers what was typed as a new entry, in place. */
  readonly onAdd?: (typed: string) => void;
  /** What the list says of that: “Add “X” as a new actor”. Needed with `onAdd`. */
  readonly addWords?: (typed: string) => string;
  readonly hint?: string;
  readonly fault?: string;
}

type Item =
  | { readonly type: "option"; readonly option: ComboOption }
  | { readonly type: "add"; readonly typed: string };

/** A field with a list that typing narrows; by keys, pointer and touch. */
export function ComboBox({ label, options, value, onChoose, onAdd, addWords, hint = "", fault = "" }: ComboBoxProps) {
  const id = useId();
  const chosen = options.find((option) => option.id === value) ?? null;
  // What is being typed; null while the field shows what was chosen.
  const [typed, setTyped] = useState<string | null>(null);
  const [left, setLeft] = useState(true);
  const found = matchOptions(options, typed ?? "");
  const shown = found.slice(0, MOST_SHOWN);
  const name = (typed ?? "").trim();
  const addable = onAdd !== undefined && name !== "" && optionNamed(options, name) === null;
  const items: Item[] = shown.map((option) => ({ type: "option", option }));
  if (addable) items.push({ type: "add", typed: name });

  const pick = (item: Item) => {
    setTyped(null);
    if (item.type === "add") onAdd?.(item.typed);
    else onChoose(item.option.id);
  };
  /** Whoever leaves the field with a name typed in full has chosen it; other words stay, and the field says so. */
  const leave = () => {
    setLeft(true);
    if (typed === null) return;
    const named = optionNamed(options, typed);
    if (name !== "" && named === null && chosen === null) return;
    setTyped(null);
    if (named !== null) onChoose(named.id);
    else if (name === "" && chosen !== null) onChoose(null);
  };

  const combo = useCombobox<Item>({
    id,
    inputId: id,
    items,
    // What is chosen is the caller's; here each choice is handed on.
    selectedItem: null,
    inputValue: typed ?? chosen?.name ?? "",
    itemToString: (item) => (item?.type === "option" ? item.option.name : (item?.typed ?? "")),
    stateReducer: (state, { type, changes }) => {
      // Leaving is no choice; typing makes the first entry the one that Enter takes.
      if (type === useCombobox.stateChangeTypes.InputBlur) return { ...changes, selectedItem: state.selectedItem };
      if (type !== useCombobox.stateChangeTypes.InputChange) return changes;
      const text = (changes.inputValue ?? "").trim();
      return { ...changes, highlightedIndex: text !== "" && matchOptions(options, text).length > 0 ? 0 : -1 };
    },
    onSelectedItemChange: ({ selectedItem }) => {
      if (selectedItem) pick(selectedItem);
    },
  });

  const list = useRef<HTMLDivElement>(null);
  useEffect(() => {
    // What scrolls around the field may end above the list's end.
    if (combo.isOpen) list.current?.scrollIntoView({ block: "nearest" });
  }, [combo.isOpen]);

  const unknown = left && name !== "" ? (onAdd === undefined ? notInList(name) : notChosen(name)) : "";
  const said = fault || unknown;
  const input = combo.getInputProps({
    ...describedBy(id, hint, said),
    onChange: (event) => setTyped(event.currentTarget.value),
    onFocus: () => setLeft(false),
    onBlur: leave,
    onKeyDown: (event) => {
      if (event.key !== "Escape" || (!combo.isOpen && typed === null)) return;
      setTyped(null);
      // What the page does on Escape is for the next press.
      event.stopPropagation();
    },
  });
  const hidden = found.length - shown.length;
  const size = combo.isOpen ? listSize(shown.length, hidden) : "";
  return (
    <Field id={id} label={label} hint={hint} fault={said}>
      <div className="combo">
        <input {...input} className="field combo-input" />
        <button {...combo.getToggleButtonProps({ "aria-label": label })} type="button" className="combo-toggle">
          <svg aria-hidden="true" viewBox="0 0 12 12">
            <path d="M2 4l4 4 4-4" />
          </svg>
        </button>
        <div ref={list} className="combo-list" hidden={!combo.isOpen}>
          <ul {...combo.getMenuProps()} className="combo-options">
            {combo.isOpen &&
              items.map((item, index) => (
                <li
                  key={item.type === "add" ? "add" : item.option.id}
                  {...combo.getItemProps({ item, index })}
                  className="combo-option"
                  data-active={combo.highlightedIndex === index || undefined}
                >
                  {item.type === "add" ? (
                    <span className="combo-add">{addWords?.(item.typed) ?? item.typed}</span>
                  ) : (
                    <>
                      <span>{item.option.name}</span> <span className="combo-note">{item.option.note}</span>
                    </>
                  )}
                </li>
              ))}
          </ul>
          {hidden > 0 && (
            <p className="combo-size" aria-hidden="true">
              {size}
            </p>
          )}
        </div>
        <p className="visually-hidden" role="status">
          {size}
        </p>
      </div>
    </Field>
  );
}
