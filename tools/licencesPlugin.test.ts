import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { listLicences } from "./licencesPlugin";

const folder = mkdtempSync(join(tmpdir(), "licences-"));
afterAll(() => rmSync(folder, { recursive: true }));

/** A package on the disk; the path of a module of it. */
function makePackage(name: string, manifest: object, files: Readonly<Record<string, string>> = {}): string {
  const home = join(folder, "node_modules", name);
  mkdirSync(join(home, "esm"), { recursive: true });
  writeFileSync(join(home, "package.json"), JSON.stringify({ name, version: "1.2.3", ...manifest }));
  for (const [path, text] of Object.entries(files)) writeFileSync(join(home, path), text);
  return join(home, "esm", "index.js");
}

describe("the licences of what the scripts contain", () => {
  test("are of each package once, by name, in its own words", () => {
    const zeta = makePackage("zeta", { license: "ISC" }, { "LICENCE.md": "Do as you like.\n" });
    // For one form of module each, some packages hold a package.json that names none.
    const alpha = makePackage(
      "alpha",
      { license: "MIT" },
      { LICENSE: "As is.", "esm/package.json": '{"type":"module"}' },
    );
    expect(listLicences([zeta, alpha, `${zeta}?worker`])).toEqual([
      { name: "alpha", version: "1.2.3", licence: "MIT", text: "As is." },
      { name: "zeta", version: "1.2.3", licence: "ISC", text: "Do as you like." },
    ]);
  });

  test("are missed where a package says none, or brings no text", () => {
    const silent = makePackage("silent", {}, { LICENSE: "As is." });
    expect(() => listLicences([silent])).toThrow("silent 1.2.3 brings no licence");
    const bare = makePackage("bare", { license: "MIT" });
    expect(() => listLicences([bare])).toThrow("bare 1.2.3 brings no licence");
  });
});
