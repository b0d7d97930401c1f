import { posix } from "node:path";
import { EXCEPTIONS } from "./exceptions";
import { findCircles } from "./findCircles";
import { type Import, readModule } from "./readModule";
import { PAGE_NAMES, ROOMS, type Room, TEST_FOLDER } from "./rules";

/** What was read, so that a check that reads nothing cannot pass; and every fault, with file, line and how to mend it. */
export interface ImportReport {
  readonly files: number;
  readonly imports: number;
  readonly faults: readonly string[];
}

const isCode = (file: string): boolean => /\.tsx?$/.test(file);
const isTest = (file: string): boolean => /\.test\.tsx?$/.test(file);
const ENDINGS = ["", ".ts", ".tsx", ".d.ts"];

/**
 * Holds the files of src to the table of rooms.
 * @param sources text by path inside src, with `/`; style sheets are only there to be imported.
 */
export function checkImports(sources: ReadonlyMap<string, string>): ImportReport {
  const faults: string[] = [];
  const nextOf = new Map<string, Set<string>>();
  const needed = new Set<string>();
  let imports = 0;
  const excuse = (file: string, what: string): boolean => {
    const found = EXCEPTIONS.some((each) => each.file === file && each.allows.includes(what));
    if (found) needed.add(`${file} ${what}`);
    return found;
  };

  for (const [file, text] of sources) {
    if (!isCode(file)) continue;
    const roomName = roomOf(file);
    const room = ROOMS[roomName];
    if (!room) {
      faults.push(
        `src/${file}: '${roomName}' has no row in tools/house/rules.ts; add one, or put the file in a folder that has`,
      );
      continue;
    }
    const module = readModule(file, text, PAGE_NAMES);
    imports += module.imports.length;
    for (const each of module.imports) {
      const target = resolve(file, each.specifier, sources);
      if (target && !isTest(file)) nextOf.set(file, (nextOf.get(file) ?? new Set()).add(target));
      const fault = target
        ? faultOfFolder(roomName, room, roomOf(target), isTest(file))
        : faultOfPackage(roomName, room, each, isTest(file));
      if (fault && !excuse(file, each.specifier)) faults.push(`src/${file}:${each.line}: ${fault}`);
    }
    if (room.page || isTest(file)) continue;
    for (const { line, name } of module.names) {
      if (excuse(file, name)) continue;
      faults.push(
        `src/${file}:${line}: ${roomName} is pure and may not name ${name}; hand in what it needs, or do this in panes, views or app`,
      );
    }
  }
  for (const { file, allows } of EXCEPTIONS) {
    for (const what of allows.filter((each) => sources.has(file) && !needed.has(`${file} ${each}`))) {
      faults.push(`tools/house/exceptions.ts: ${file} no longer asks for ${what}; remove the exception`);
    }
  }
  for (const circle of findCircles(nextOf))
    faults.push(`files import each other in a circle: ${circle.join(", ")}; ${OPEN_IT}`);
  for (const circle of findCircles(foldersOf(nextOf, sources))) {
    faults.push(`folders import each other in a circle: ${circle.join(", ")}; ${OPEN_IT}`);
  }
  return { files: [...sources.keys()].filter(isCode).length, imports, faults };
}

const OPEN_IT = "move what both need to a file or folder before them";

/** The longest row that holds a file; its first folder where none does. */
function roomOf(file: string): string {
  const parts = file.split("/");
  for (let length = parts.length; length > 0; length--) {
    const name = parts.slice(0, length).join("/");
    if (name in ROOMS) return name;
  }
  return parts.slice(0, Math.max(1, Math.min(2, parts.length - 1))).join("/");
}

/** The file that a relative specifier leads to; null for a package, or where there is none. */
function resolve(file: string, specifier: string, sources: ReadonlyMap<string, string>): string | null {
  if (!specifier.startsWith(".")) return null;
  const path = posix.join(posix.dirname(file), specifier.replace(/\?.*$/, ""));
  return ENDINGS.map((ending) => path + ending).find((each) => sources.has(each)) ?? null;
}

function faultOfFolder(name: string, room: Room, target: string, test: boolean): string | null {
  if (target === name || room.folders.includes(target) || (test && target === TEST_FOLDER)) return null;
  return `${name} may not import from ${target}; move what it needs to an earlier folder (src/README.md has the order), or add ${target} to its row in tools/house/rules.ts`;
}

function faultOfPackage(name: string, room: Room, { specifier, names }: Import, test: boolean): string | null {
  if (specifier.startsWith(".")) return `'${specifier}' leads to no file of src; mend the path`;
  if (test) return null;
  const { [specifier]: whole, [`${packageOf(specifier)}/*`]: inside } = room.packages ?? {};
  const allowed = whole ?? (specifier === packageOf(specifier) ? undefined : inside);
  if (allowed === "all") return null;
  const refused = names?.filter((each) => !allowed?.includes(each)) ?? ["all of it"];
  if (allowed && refused.length === 0) return null;
  const what = allowed ? `${refused.join(", ")} from '${specifier}'` : `'${specifier}'`;
  return `${name} may not import ${what}; use it in a folder whose row in tools/house/rules.ts names it`;
}

const packageOf = (specifier: string): string =>
  specifier
    .split("/")
    .slice(0, specifier.startsWith("@") ? 2 : 1)
    .join("/");

/** Edges between folders. A folder that holds folders has files before and after them: those count one by one. */
function foldersOf(
  nextOf: ReadonlyMap<string, ReadonlySet<string>>,
  sources: ReadonlyMap<string, string>,
): ReadonlyMap<string, ReadonlySet<string>> {
  const holders = new Set([...sources.keys()].map((file) => posix.dirname(posix.dirname(file))));
  const nodeOf = (file: string): string => (holders.has(posix.dirname(file)) ? file : posix.dirname(file));
  const edges = new Map<string, Set<string>>();
  for (const [file, targets] of nextOf) {
    const from = nodeOf(file);
    const reached = edges.get(from) ?? new Set();
    for (const target of targets) if (nodeOf(target) !== from) reached.add(nodeOf(target));
    edges.set(from, reached);
  }
  return edges;
}
