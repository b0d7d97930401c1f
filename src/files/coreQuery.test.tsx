// @vitest-environment happy-dom
import { gzipSync } from "node:zlib";
import { afterEach, expect, it } from "vitest";
import { compileDataset } from "../dataset/compileDataset";
import { holdFiles } from "../testing/heldFiles";
import { inventDataset } from "../testing/inventDataset";
import { coreQuery } from "./coreQuery";

const { output } = compileDataset(inventDataset());
const core = output?.core.bytes ?? new Uint8Array();

afterEach(() => document.head.replaceChildren());

const fetchCore = (held: ReadonlyMap<string, Uint8Array>) => holdFiles(held).client.fetchQuery(coreQuery(() => {}));

it.each([
  ["as it is", core],
  ["packed", new Uint8Array(gzipSync(core))],
])("opens the dataset that the page names, %s", async (_, bytes) => {
  document.head.innerHTML = '<link id="core" href="data/core.bin" data-bytes="9">';
  expect((await fetchCore(new Map([["data/core.bin", bytes]]))).head.id).toBe("aldora-brenmark");
});

it("says that a page names no dataset", async () => {
  await expect(fetchCore(new Map())).rejects.toMatchObject({ url: "index.html", kind: "damaged" });
});

it("says which file is gone", async () => {
  document.head.innerHTML = '<link id="core" href="data/old.bin">';
  await expect(fetchCore(new Map())).rejects.toMatchObject({ url: "data/old.bin", kind: "replaced" });
});
