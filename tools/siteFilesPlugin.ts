import { readdir, readFile, stat, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Plugin, Rolldown } from "vite";
import { formatPageList, LIST_PATH, PAGE_PATH, PAGES_PATH, type Sized, VERSION_PATH } from "../src/files/siteFiles";
import { PAGE_FOLDERS } from "../src/view/pageAddress";
import { HEADERS_PATH, hostHeaders } from "../src/workbench/publish/hostHeaders";
import { isCoreOfDataset, type Listed, listFile, listSite } from "../src/workbench/publish/listSite";

/** What of the app a reader on a train does without: the workbench, what reads PDFs, and what is written for schemas. */
const NOT_CORE = /[\\/]src[\\/](views[\\/])?workbench[\\/]|[\\/]pdfjs-dist[\\/]/;
const NOT_CORE_WORKER = /pdf\.worker|workbenchworker|sitePages/;
const PARTS_OF_PAGE = /^(icon\.svg|icons\/.*|manifest\.webmanifest)$/;

/**
 * Puts files.json into the build: every file of the site with its size and hash, so that the page can take the whole site
 * with it when it publishes another dataset, and keep it offline; and version.json, by which an open page learns that
 * there is a newer one. What lies in the folder from elsewhere is not listed; pages of records have a list of their own,
 * since they are of the dataset and there may be thousands. Beside them, what hosts are to send with the files.
 */
export function siteFilesPlugin(): Plugin {
  let publicFolder = "";
  return {
    name: "parley-site-files",
    apply: "build",
    configResolved({ publicDir }) {
      publicFolder = publicDir;
    },
    writeBundle: {
      order: "post",
      sequential: true,
      async handler({ dir = "dist" }, bundle) {
        const core = coreOf(bundle);
        const paths = [...new Set([...Object.keys(bundle), ...(await filesIn(publicFolder))])];
        const others = new Map<string, Listed>();
        for (const path of paths) {
          others.set(path, listFile(await readFile(join(dir, path)), core.has(path) || PARTS_OF_PAGE.test(path)));
        }
        const tellers = listSite(await readFile(join(dir, PAGE_PATH), "utf8"), others);
        await writeFile(join(dir, PAGE_PATH), tellers.page);
        await writeFile(join(dir, LIST_PATH), tellers.list);
        await writeFile(join(dir, VERSION_PATH), tellers.version);
        // Not listed: it is for the host, which keeps it to itself.
        await writeFile(join(dir, HEADERS_PATH), hostHeaders());
        const pages = await pagesIn(dir);
        if (pages.length > 0) await writeFile(join(dir, PAGES_PATH), formatPageList(pages));
      },
    },
  };
}

/** The app's scripts with their styles, and the dataset's core. */
function coreOf(bundle: Rolldown.OutputBundle): ReadonlySet<string> {
  const core = new Set<string>();
  for (const [path, file] of Object.entries(bundle)) {
    if (file.type === "asset") {
      if (isCoreOfDataset(path) || (path.endsWith(".js") && !NOT_CORE_WORKER.test(path))) core.add(path);
      continue;
    }
    if (file.moduleIds.some((id) => NOT_CORE.test(id))) continue;
    core.add(path);
    for (const sheet of file.viteMetadata?.importedCss ?? []) core.add(sheet);
  }
  return core;
}

/** A build without pages has none of their folders. */
async function pagesIn(dir: string): Promise<readonly Sized[]> {
  const folders = new Set<string>(Object.values(PAGE_FOLDERS));
  const pages: Sized[] = [];
  for (const folder of (await readdir(dir)).filter((name) => folders.has(name)).sort()) {
    for (const name of (await readdir(join(dir, folder))).sort()) {
      pages.push({ path: `${folder}/${name}`, bytes: (await stat(join(dir, folder, name))).size });
    }
  }
  return pages;
}

async function filesIn(folder: string): Promise<readonly string[]> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(folder.length + 1)
        .replaceAll("\\", "/"),
    );
}
