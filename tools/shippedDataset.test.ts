import { readFile } from "node:fs/promises";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { formatFault } from "../src/dataset/check/fault";
import { compileDataset } from "../src/dataset/compileDataset";
import { formatJsonSchemas } from "../src/dataset/schema/files";
import { packDataset } from "../src/workbench/publish/packDataset";
import { readFolder } from "./readFolder";

const root = fileURLToPath(new URL("../", import.meta.url));
const CORE_BYTES_MOST = 60_000;

const files = await readFolder(`${root}data`);
const { faults, output } = compileDataset(files);

describe("the shipped dataset", () => {
  test("compiles without a fault; what its editors know to be missing is told, and nothing else", () => {
    expect(faults.map((fault) => formatFault(fault))).toEqual([
      expect.stringMatching(/^events\/.*: warning: 7 of 148 readings have no words of their own/),
      expect.stringMatching(/^events\/.*: warning: 15 of 707 stances name no words of their own/),
    ]);
    expect(output).not.toBeNull();
  });

  test("has a core within its budget, packed", () => {
    expect(output && packDataset(output, files).core.bytes).toBeLessThan(CORE_BYTES_MOST);
  });

  test("names its schema in every file that can", () => {
    const records = [...files].filter(([path]) => path === "dataset.json" || path.startsWith("sources/"));
    const without = records.filter(([, text]) => !text.includes('"$schema"')).map(([path]) => path);
    expect(without).toEqual([]);
  });
});

test("the published JSON Schemas are those of the code; else run npx tsx tools/writeSchemas.ts", async () => {
  for (const [name, text] of formatJsonSchemas()) {
    expect(await readFile(`${root}public/schema/${name}`, "utf8"), name).toBe(text);
  }
});
