import { existsSync, readFileSync, statSync } from "node:fs";
import { createServer, type Server } from "node:http";
import { extname, join, normalize } from "node:path";
import type { Prepared } from "./prepared";

const TYPES: { readonly [extension: string]: string } = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

interface Served {
  /** Where the built page lies, and where the data does that it reads. */
  readonly shell: string;
  readonly dataFolder: string;
  readonly page?: (html: string) => string;
}

/** Serves built pages at /NAME/ each: the files of the build, with the dataset's own files in place of those that it was built with. */
export function servePages(
  pages: ReadonlyMap<string, Served>,
  port: number,
  headers: Readonly<Record<string, string>> = {},
): Promise<Server> {
  const server = createServer((request, response) => {
    const [, name = "", ...steps] = new URL(request.url ?? "/", "http://localhost").pathname.split("/");
    const served = pages.get(name);
    const path = normalize(steps.join("/") || "index.html");
    const file = served ? join(path.startsWith("data/") ? served.dataFolder : served.shell, path) : "";
    if (!served || path.startsWith("..") || !existsSync(file) || !statSync(file).isFile()) {
      response.writeHead(404).end();
      return;
    }
    const content = readFileSync(file);
    for (const [name, value] of Object.entries(headers)) response.setHeader(name, value);
    response.setHeader("content-type", TYPES[extname(file)] ?? "application/octet-stream");
    response.end(path === "index.html" && served.page ? served.page(content.toString()) : content);
  });
  return new Promise((resolve, reject) => {
    server.once("error", reject);
    server.listen(port, "localhost", () => resolve(server));
  });
}

/** The app's page with another dataset's core in its preload link. */
export function nameCore(html: string, { coreUrl, corePackedBytes }: Prepared): string {
  const link = /<link [^>]*id="core"[^>]*>/;
  if (!link.test(html)) throw new Error("the built page has no link with the id core");
  return html.replace(
    link,
    `<link rel="preload" id="core" as="fetch" crossorigin="anonymous" href="./${coreUrl}" data-bytes="${corePackedBytes}">`,
  );
}
