import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

/** The first of these programs that is on the PATH. */
export function findProgram(...names: readonly string[]): string | null {
  const folders = (process.env.PATH ?? "").split(delimiter);
  for (const name of names) {
    const folder = folders.find((each) => each && existsSync(join(each, name)));
    if (folder) return join(folder, name);
  }
  return null;
}

export const run = (command: string, ...args: readonly string[]): boolean => {
  console.log(`> ${command} ${args.join(" ")}`);
  return spawnSync(command, args, { stdio: "inherit", timeout: 600_000 }).status === 0;
};

/** Installs packages where that is possible without asking: on Debian and what descends from it, as root. */
export function installPackages(...packages: readonly string[]): void {
  if (process.platform !== "linux" || process.getuid?.() !== 0 || !existsSync("/usr/bin/apt-get")) return;
  console.log(`Trying Debian's packages: ${packages.join(", ")}.`);
  run("apt-get", "update");
  run("apt-get", "install", "-y", "--no-install-recommends", ...packages);
}
