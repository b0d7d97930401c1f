import { createServer, type RequestListener, type Server } from "node:http";
import { extname } from "node:path";

/** The files of a site by their path. */
export type Site = Readonly<Record<string, Uint8Array>>;
export const TYPES: Readonly<Record<string, string>> = {
  ".html": "text/html",
  ".js": "text/javascript",
  ".css": "text/css",
  ".json": "application/json",
  ".svg": "image/svg+xml",
  ".webmanifest": "application/manifest+json",
};

const servers: Server[] = [];
/** After each test that hosted one. */
export function closeSites(): void {
  for (const server of servers.splice(0)) server.close();
}

/** A plain static host, with the site in a folder of it. */
export const hostSite = async (site: Site): Promise<string> => (await hostChanging(site)).address;

export interface Host {
  readonly address: string;
  /** Puts another site in the place of this one, as a deployment does. */
  readonly deploy: (site: Site) => void;
  /** As on a train: no connection comes about any more, or does again. */
  readonly connect: (isThere: boolean) => void;
}

/** A host whose site changes, and which can be out of reach. */
export async function hostChanging(first: Site): Promise<Host> {
  let [site, isThere] = [first, true];
  const origin = await listen(({ url = "/", socket }, response) => {
    if (!isThere) {
      socket.destroy();
      return;
    }
    const path = new URL(url, "http://host").pathname.replace(/^\/talks\//, "") || "index.html";
    const bytes = site[path];
    response.writeHead(bytes ? 200 : 404, { "content-type": TYPES[extname(path)] ?? "application/octet-stream" });
    response.end(bytes ?? "Not found");
  });
  return {
    address: `${origin}talks/`,
    deploy: (next) => {
      site = next;
    },
    connect: (there) => {
      isThere = there;
    },
  };
}

/** A server on a port of its own, and so another origin, until the sites are closed. */
export async function listen(answer: RequestListener): Promise<string> {
  const server = createServer(answer);
  servers.push(server);
  await new Promise<void>((resolve) => server.listen(0, "localhost", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the host has no port");
  return `http://localhost:${address.port}/`;
}
