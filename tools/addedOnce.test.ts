import { execFileSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, resolve } from "node:path";
import { afterAll, expect, test } from "vitest";

/** Every file that has to know each kind of event. Where one is missing here, it would go on without the new kind unnoticed. */
const KNOWS_EVERY_KIND = [
  "bench/inventEvents.ts",
  "src/dataset/compile/drawDrafts.ts",
  "src/dataset/definitions.ts",
  "src/dataset/part.ts",
  "src/dataset/schema/event.ts",
  "src/dataset/shapes.ts",
  "src/export/eventsCsv.ts",
  "src/score/kindShapes.ts",
  "src/score/kinds.ts",
  "src/views/about/ReadingFigure.tsx",
  "src/views/workbench/event/KindChoice.tsx",
  "src/views/workbench/event/KindPart.tsx",
  "src/words/describe.ts",
  "src/words/kindFacts.ts",
  "src/workbench/table/kindPart.ts",
];
/** These switch over an authored event, which has a seventh kind only when the schema has it. */
const ONCE_THE_SCHEMA_HAS_IT = [
  "src/dataset/authored/involve.ts",
  "src/dataset/check/checkKind.ts",
  "src/dataset/compile/detail.ts",
  "src/dataset/compile/importance.ts",
];

const SLOW_MS = 240_000;
const root = resolve(import.meta.dirname, "..");
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true });
});

test(
  "a seventh kind of event fails to compile in every file that must know it",
  () => {
    const { edit, filesThatFail } = copyProject();
    edit("src/dataset/terms.ts", '"agreement", "proposal"]', '"agreement", "proposal", "ceremony"]');
    expect(filesThatFail()).toEqual(KNOWS_EVERY_KIND);

    edit(
      "src/dataset/schema/event.ts",
      "} satisfies { readonly [kind in Kind]: z.ZodObject };",
      '  ceremony: z.strictObject({ id, kind: z.literal("ceremony"), ...body, ceremony: meeting, ...ties }),\n};',
    );
    expect(filesThatFail("pure")).toEqual(expect.arrayContaining(ONCE_THE_SCHEMA_HAS_IT));
  },
  SLOW_MS,
);

test(
  "a new parameter of the address is one row and one use; one that embeds show is also told to who embeds",
  async () => {
    const { folder, edit, filesThatFail } = copyProject();
    const row = '  embed: param("embed", flag(), ';
    const invented = '  invented: param("invented", flag(), { run: null, embeds: false }),\n';
    edit("src/view/params.ts", row, `${invented}${row}`);
    edit(
      "src/view/defaultView.ts",
      'from "./view";\n',
      'from "./view";\nexport const isInvented = ({ invented }: View): boolean => invented;\n',
    );
    expect(filesThatFail()).toEqual([]);
    const { addressOf } = await import(join(folder, "src/view/addressOf.ts"));
    const { parseView } = await import(join(folder, "src/view/parseView.ts"));
    expect(addressOf({ invented: true })).toBe("?invented=1");
    const { view, setAside } = parseView(new URLSearchParams("invented=1"), NOTHING_KNOWN);
    expect([view.invented, setAside]).toEqual([true, []]);

    edit("src/view/params.ts", invented, invented.replace("embeds: false", "embeds: true"));
    expect(filesThatFail()).toEqual(["src/views/about/Embedding.tsx"]);
  },
  SLOW_MS,
);

/** The words of a dataset without anything. */
const NOTHING_KNOWN = {
  parties: new Map(),
  issues: new Map(),
  tracks: new Map(),
  actors: new Map(),
  partyOf: () => null,
  hasEvent: () => false,
  nearestEvent: () => null,
};

/** A copy of the project to change and to check, without its tests, which say what happens to what there is. */
function copyProject() {
  const folder = mkdtempSync(join(tmpdir(), "added-once-"));
  folders.push(folder);
  const configurations = readdirSync(root).filter((file) => /^tsconfig.*\.json$/.test(file));
  for (const each of ["src", "tools", "bench", ...configurations]) {
    cpSync(join(root, each), join(folder, each), { recursive: true, filter: (path) => !/\.test\.tsx?$/.test(path) });
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"));
  return {
    folder,
    edit(file: string, from: string, to: string): void {
      const text = readFileSync(join(folder, file), "utf8");
      if (!text.includes(from)) throw new Error(`${file} no longer holds ${from}: this test changes it there`);
      writeFileSync(join(folder, file), text.replace(from, to));
    },
    /** Sorted, each once; of all type checks or of those that are named. */
    filesThatFail(...checks: readonly string[]): readonly string[] {
      const found = errorsIn(folder, checks.length > 0 ? checks : CHECKS).matchAll(/^(\S+)\(\d+,\d+\): error/gm);
      const files = new Set([...found].map(([, file]) => file ?? ""));
      return [...files].filter((file) => !/testing\//.test(file)).sort();
    },
  };
}

/** What the type checks say, each by itself: nothing is built, and no record of a build is written. */
const errorsIn = (folder: string, checks: readonly string[]): string =>
  checks.map((check) => errorsOfCheck(folder, check)).join("\n");
const CHECKS = ["pure", "app", "node"];

function errorsOfCheck(folder: string, check: string): string {
  const flags = ["-p", `tsconfig.${check}.json`, "--noEmit", "--incremental", "false", "--pretty", "false"];
  try {
    execFileSync("node", [join(root, "node_modules/typescript/bin/tsc"), ...flags, "--tsBuildInfoFile", "null"], {
      cwd: folder,
      encoding: "utf8",
      stdio: "pipe",
    });
    return "";
  } catch (error) {
    if (error instanceof Error && "stdout" in error) return String(error.stdout);
    throw error;
  }
}
