import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import type { Plugin } from "vite";
import type { Licence } from "../src/files/licences";
import { LICENCES_PATH } from "../src/files/siteFiles";

/** The modules of others that went into any script: the page's, its workers' and the service worker's. */
const modules = new Set<string>();

/** Notes what a build of scripts takes from others. For the builds of workers, whose scripts the page's build only copies. */
export const noteModules = (): Plugin => ({
  name: "parley-note-modules",
  apply: "build",
  generateBundle(_, bundle) {
    for (const file of Object.values(bundle)) {
      if (file.type === "asset") continue;
      for (const id of file.moduleIds) if (/[\\/]node_modules[\\/]/.test(id) && !id.startsWith("\0")) modules.add(id);
    }
  },
});

/** Writes who wrote what of the app's scripts, and under which licence: most want their text passed on with them. */
export function licencesPlugin(): readonly Plugin[] {
  return [
    noteModules(),
    {
      name: "parley-licences",
      apply: "build",
      generateBundle: {
        order: "post",
        handler() {
          this.emitFile({
            type: "asset",
            fileName: LICENCES_PATH,
            source: `${JSON.stringify(listLicences([...modules]), null, 1)}\n`,
          });
        },
      },
    },
  ];
}

/** Of each package that a module lies in, by name. Throws where a package says no licence or brings no text of it. */
export function listLicences(paths: readonly string[]): readonly Licence[] {
  const folders = new Set(paths.map((path) => packageOf(path.replace(/\?.*$/, ""))));
  const licences = new Map<string, Licence>();
  for (const folder of folders) {
    const { name, version, license } = JSON.parse(readFileSync(join(folder, "package.json"), "utf8"));
    const file = readdirSync(folder).find((each) => /^(licen[cs]e|copying)/i.test(each));
    if (typeof license !== "string" || file === undefined) throw new Error(`${name} ${version} brings no licence`);
    const text = readFileSync(join(folder, file), "utf8").trim();
    licences.set(`${name} ${version}`, { name, version, licence: license, text });
  }
  return [...licences.values()].sort((a, b) => (a.name < b.name ? -1 : 1));
}

/** The nearest folder above with a package.json that names a package: some hold others, for one form of module each. */
function packageOf(path: string): string {
  for (let folder = dirname(path); folder !== dirname(folder); folder = dirname(folder)) {
    const manifest = join(folder, "package.json");
    if (existsSync(manifest) && JSON.parse(readFileSync(manifest, "utf8")).version !== undefined) return folder;
  }
  throw new Error(`${path} lies in no package`);
}
