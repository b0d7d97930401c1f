import { readdir, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin } from "vite";
import { formatSiteFiles, LIST_PATH } from "../src/workbench/publish/siteFiles";

/**
 * Puts files.json into the build: every file of the site with its size, so that the page can take the whole site with it
 * when it publishes another dataset. What lies in the folder from elsewhere is not listed.
 */
export function siteFilesPlugin(): Plugin {
  let publicFolder = "";
  return {
    name: "parley-site-files",
    apply: "build",
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    async writeBundle({ dir = "dist" }, bundle) {
      const entries = await readdir(publicFolder, { recursive: true, withFileTypes: true });
      const copied = entries
        .filter((entry) => entry.isFile())
        .map(({ parentPath, name }) =>
          join(parentPath, name)
            .slice(publicFolder.length + 1)
            .replaceAll("\\", "/"),
        );
      const paths = [...new Set([...Object.keys(bundle), ...copied])];
      const files = await Promise.all(paths.map(async (path) => ({ path, bytes: (await stat(join(dir, path))).size })));
      await writeFile(join(dir, LIST_PATH), formatSiteFiles(files));
    },
  };
}
