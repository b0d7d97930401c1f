import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { ROOMS, TEST_FOLDER } from "./rules";

const read = (name: string) => JSON.parse(readFileSync(name, "utf8"));

test("every pure folder is checked by a compiler that does not know the page, and src by one that does not know Node", () => {
  const pure = read("tsconfig.pure.json");
  // files/ is the network's, file by file.
  const elsewhere = [TEST_FOLDER, "files"];
  const folders = Object.keys(ROOMS).filter(
    (name) => !name.includes("/") && !ROOMS[name]?.page && !elsewhere.includes(name),
  );
  // The service worker's script knows no page either, though it is the network's.
  const expected = [...folders, "offline/worker"].map((name) => `src/${name}`);
  expect(new Set(pure.include)).toEqual(new Set(expected));
  expect(pure.compilerOptions).toMatchObject({ lib: ["ES2023", "WebWorker"], types: [] });

  const app = read("tsconfig.app.json");
  expect(app.include).toEqual(["src"]);
  expect(app.exclude).toContain("src/offline/worker");
  expect(app.compilerOptions.types).toEqual(["vite/client"]);
});

test("the type check goes through all three", () => {
  expect(read("tsconfig.json").references).toEqual([
    { path: "./tsconfig.pure.json" },
    { path: "./tsconfig.app.json" },
    { path: "./tsconfig.node.json" },
  ]);
  expect(read("package.json").scripts.types).toBe("tsc -b");
});
