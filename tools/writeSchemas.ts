import { mkdir, writeFile } from "node:fs/promises";
import { formatJsonSchemas } from "../src/dataset/schema/files";

/** Writes public/schema/*.json from the schema; a test holds them to be current. Run: npx tsx tools/writeSchemas.ts */
const folder = new URL("../public/schema/", import.meta.url);
await mkdir(folder, { recursive: true });
for (const [name, text] of formatJsonSchemas()) await writeFile(new URL(name, folder), text);
