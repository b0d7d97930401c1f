import { spawnSync } from "node:child_process";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { onTestFinished } from "vitest";

/** Tests run in the folder of the code. */
const ROOT = process.cwd();

/** A folder of its own for the test that asks, with files by path; gone after it. */
export async function writeFolder(files: ReadonlyMap<string, string | Uint8Array>): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), "parley-"));
  onTestFinished(() => rm(folder, { recursive: true }));
  for (const [path, content] of files) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), content);
  }
  return folder;
}

/** The texts of some files of a folder, by path. */
export async function readTexts(folder: string, paths: Iterable<string>): Promise<ReadonlyMap<string, string>> {
  const texts = new Map<string, string>();
  for (const path of paths) texts.set(path, await readFile(join(folder, path), "utf8"));
  return texts;
}

/** Runs a command of tools/ as npm does, its lines as they are printed. */
export function runCommand(name: string, words: readonly string[], cwd = ROOT) {
  const tsx = join(ROOT, "node_modules/tsx/dist/cli.mjs");
  const { status, stdout, stderr } = spawnSync(process.execPath, [tsx, join(ROOT, `tools/${name}.ts`), ...words], {
    cwd,
    encoding: "utf8",
  });
  return { status, stdout, stderr, lines: stdout.trimEnd().split("\n") };
}
