import type { SiteHead } from "./writeHead";

/** Room for a name under an icon. */
const SHORT_NAME = 12;
const PAPER = "#fbfaf7";

/** The web app manifest, by which a browser offers to install the site: named by its dataset, with the app's icons. */
export function formatManifest({ title, description }: Pick<SiteHead, "title" | "description">): string {
  const icons = [
    { src: "./icons/192.png", sizes: "192x192", type: "image/png" },
    { src: "./icons/512.png", sizes: "512x512", type: "image/png" },
    { src: "./icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
    { src: "./icon.svg", sizes: "any", type: "image/svg+xml" },
  ];
  const manifest = {
    name: title,
    short_name: title.length <= SHORT_NAME ? title : "Parley",
    description,
    id: "./",
    start_url: "./",
    scope: "./",
    display: "standalone",
    background_color: PAPER,
    theme_color: PAPER,
    icons,
  };
  return `${JSON.stringify(manifest, null, 2)}\n`;
}
