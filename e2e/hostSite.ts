import { createServer, type Server } from "node:http";
import { extname } from "node:path";

/** The files of a site by their path. */
export type Site = Readonly<Record<string, Uint8Array>>;
const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
};

const servers: Server[] = [];
/** After each test that hosted one. */
export function closeSites(): void {
  for (const server of servers.splice(0)) server.close();
}

/** A plain static host, with the site in a folder of it. */
export async function hostSite(site: Site): Promise<string> {
  const server = createServer(({ url = "/" }, response) => {
    const path = new URL(url, "http://host").pathname.replace(/^\/talks\//, "") || "index.html";
    const bytes = site[path];
    response.writeHead(bytes ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(bytes);
  });
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return `http://localhost:${address.port}/talks/`;
}
