import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { checkImports } from "./checkImports";
import { findGluedText } from "./gluedText";
import { findLooseText } from "./looseText";
import { findPlainForms } from "./unicodeForm";

/** Fewer than this was not all of src: a check that finds no files must not pass. */
const LEAST = { files: 300, imports: 1000 } as const;

/** The files of src that hold code or styles, by path inside it. */
export function readSources(): ReadonlyMap<string, string> {
  const paths = readdirSync("src", { recursive: true, encoding: "utf8" }).map((path) => path.replaceAll("\\", "/"));
  const files = paths.filter((path) => /\.(tsx?|css)$/.test(path)).sort();
  return new Map(files.map((file) => [file, readFileSync(join("src", file), "utf8")]));
}

/** Every fault of src against the rules that no compiler and no linter checks, and how much was read. */
export function checkHouse(sources: ReadonlyMap<string, string>) {
  const { files, imports, faults } = checkImports(sources);
  const loose = [...sources].flatMap(([file, text]) =>
    file.endsWith(".tsx") ? findLooseText(file, text).map((each) => ({ file, ...each })) : [],
  );
  const code = [...sources].filter(([file]) => /\.tsx?$/.test(file) && !/\.test\.tsx?$/.test(file));
  const glued = code.flatMap(([file, text]) => findGluedText(file, text).map((each) => ({ file, ...each })));
  const plainForms = code.flatMap(([file, text]) => findPlainForms(file, text).map((line) => ({ file, line })));
  const all = [
    ...faults,
    ...loose.map(
      ({ file, line, text }) =>
        `src/${file}:${line}: '${text}' may change beside others; put it in an element of its own (browsers that translate)`,
    ),
    ...glued.map(
      ({ file, line, text }) =>
        `src/${file}:${line}: '${text}' puts a text together where it is shown; make it a function in the folder's words.ts`,
    ),
  ];
  all.push(
    ...plainForms.map(
      ({ file, line }) =>
        `src/${file}:${line}: a text with many marks takes the engine's normalize for ever; use inUnicodeForm`,
    ),
  );
  if (files < LEAST.files || imports < LEAST.imports) {
    all.push(
      `only ${files} files and ${imports} imports were read, which is not all of src; run this at the project's root`,
    );
  }
  return { files, imports, faults: all };
}

if (import.meta.url === pathToFileURL(process.argv[1] ?? "").href) {
  const { files, imports, faults } = checkHouse(readSources());
  for (const fault of faults) console.error(fault);
  console.log(`House: ${files} files of src read, ${imports} imports, ${faults.length} faults`);
  process.exit(faults.length > 0 ? 1 : 0);
}
