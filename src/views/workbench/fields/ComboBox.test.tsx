// @vitest-environment happy-dom
import { act, type ReactNode, StrictMode, useState } from "react";
import { createRoot } from "react-dom/client";
import { afterEach, beforeEach, expect, test, vi } from "vitest";
import { ComboBox } from "./ComboBox";

const OPTIONS = [
  { id: "ua", name: "Ukraine", note: "state" },
  { id: "us", name: "United States", note: "state" },
];
let close = () => {};
beforeEach(() => vi.stubGlobal("IS_REACT_ACT_ENVIRONMENT", true));
afterEach(() => {
  act(close);
  vi.unstubAllGlobals();
});

async function mount(field: ReactNode): Promise<HTMLInputElement> {
  const host = document.body.appendChild(document.createElement("div"));
  const root = createRoot(host);
  close = () => {
    root.unmount();
    host.remove();
  };
  await act(async () => root.render(<StrictMode>{field}</StrictMode>));
  const input = host.querySelector("input");
  if (!input) throw new Error("no field");
  await act(async () => input.focus());
  return input;
}

const type = (input: HTMLInputElement, text: string) =>
  act(async () => {
    Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value")?.set?.call(input, text);
    input.dispatchEvent(new Event("input", { bubbles: true }));
  });
const press = (input: HTMLInputElement, key: string) =>
  act(async () => void input.dispatchEvent(new KeyboardEvent("keydown", { key, bubbles: true, cancelable: true })));
const optionTexts = () => [...document.querySelectorAll("[role=option]")].map((each) => each.textContent);

function One({ onAdd }: { onAdd?: (typed: string) => void }) {
  const [value, setValue] = useState<string | null>(null);
  return (
    <ComboBox
      label="Who"
      options={OPTIONS}
      value={value}
      onChoose={setValue}
      {...(onAdd && { onAdd, addWords: (typed) => `Add “${typed}”` })}
    />
  );
}

test("typing narrows the list, Enter takes its first entry", async () => {
  const input = await mount(<One />);
  await type(input, "unit");
  expect(optionTexts()).toEqual(["United States state"]);
  await press(input, "Enter");
  expect(input.value).toBe("United States");
  expect(optionTexts()).toEqual([]);
});

test("a field that hands on one choice after another is empty again", async () => {
  const chosen: (string | null)[] = [];
  const input = await mount(<ComboBox label="Who" options={OPTIONS} onChoose={(id) => chosen.push(id)} />);
  for (const name of ["ukr", "ukr", "unit"]) {
    await type(input, name);
    await press(input, "Enter");
    expect(input.value).toBe("");
  }
  expect(chosen).toEqual(["ua", "ua", "us"]);
});

test("a new name is added only when it is asked for", async () => {
  const added: string[] = [];
  const input = await mount(<One onAdd={(typed) => added.push(typed)} />);
  await type(input, " Kenya ");
  expect(optionTexts()).toEqual(["Add “Kenya”"]);
  await act(async () => input.blur());
  expect(added).toEqual([]);
  expect(document.querySelector(".wb-fault")?.textContent).toBe(
    "“Kenya” is not in the list yet. Choose an entry, or add it.",
  );
  await act(async () => input.focus());
  await press(input, "ArrowDown");
  await press(input, "ArrowDown");
  await press(input, "Enter");
  expect(added).toEqual(["Kenya"]);
});

test("leaving chooses a name typed in full, and no name that only begins so", async () => {
  const input = await mount(<One />);
  await type(input, "ukraine");
  await act(async () => input.blur());
  expect(input.value).toBe("Ukraine");
  await act(async () => input.focus());
  await type(input, "unit");
  await act(async () => input.blur());
  expect(input.value).toBe("Ukraine");
});

test("emptying the field takes the choice back, Escape does not", async () => {
  const input = await mount(<One />);
  await type(input, "ukraine");
  await press(input, "Enter");
  await type(input, "un");
  await press(input, "Escape");
  expect(input.value).toBe("Ukraine");
  await type(input, "");
  await act(async () => input.blur());
  expect(input.value).toBe("");
});
