import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";

/**
 * The budgets of what a reader must load before the first timeline, and of the script that other sites' pages load, in bytes
 * after gzip.
 */
const BUDGETS = { javascript: 165_000, css: 15_000, core: 60_000, embed: 2_000 } as const;

const dist = process.argv[2] ?? "dist";
const html = readFileSync(join(dist, "index.html"), "utf8");
const packed = (file: string): number => gzipSync(readFileSync(join(dist, file)), { level: 9 }).length;
const addresses = (pattern: RegExp): string[] => [...html.matchAll(pattern)].map((match) => match[1] ?? "");

const scripts = addresses(/(?:src|href)="\.\/(assets\/[^"]+\.js)"/g);
const styles = addresses(/href="\.\/(assets\/[^"]+\.css)"/g);
const core = addresses(/href="\.\/(data\/core-[^"]+)"/g);
if (scripts.length === 0 || styles.length === 0 || core.length !== 1) {
  console.error(
    `${dist}/index.html names ${scripts.length} scripts, ${styles.length} styles, ${core.length} cores: is it a build?`,
  );
  process.exit(1);
}

const measured = {
  javascript: scripts.reduce((sum, file) => sum + packed(file), 0),
  css: styles.reduce((sum, file) => sum + packed(file), 0),
  core: core.reduce((sum, file) => sum + readFileSync(join(dist, file)).length, 0),
  embed: packed("embed.js"),
};
let over = 0;
for (const [name, limit] of Object.entries(BUDGETS)) {
  const bytes = measured[name as keyof typeof BUDGETS];
  const verdict = bytes <= limit ? "within" : "OVER";
  if (bytes > limit) over++;
  console.log(`${name}: ${(bytes / 1000).toFixed(1)} kB of ${limit / 1000} kB, ${verdict}`);
}
console.log(`whole build: ${readdirSync(dist, { recursive: true }).length} files`);
process.exit(over > 0 ? 1 : 0);
