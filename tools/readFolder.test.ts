import { mkdir, mkdtemp, rm, symlink, writeFile } from "node:fs/promises";
import { createServer } from "node:net";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";
import { afterEach, beforeEach, describe, expect, test } from "vitest";
import { checkDataset } from "../src/dataset/check/checkDataset";
import { inventDataset } from "../src/testing/inventDataset";
import { openEntries, readEntries, readFolder } from "./readFolder";

let root = "";
let dir = "";
beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), "parley-folder-"));
  dir = join(root, "data");
  await mkdir(join(dir, "events"), { recursive: true });
  await writeFile(join(dir, "events/2031-02.json"), "[]");
});
afterEach(() => rm(root, { recursive: true }));

/** Paths read, and what is said of the others. */
async function sorted() {
  const { files, unread, ignored } = await readEntries(dir);
  return { read: [...files.keys()], unread: Object.fromEntries(unread), ignored };
}
const LONE = ["events/2031-02.json"];

describe("every entry of a folder is read, or named", () => {
  test("a link to a file is read as the file", async () => {
    await writeFile(join(root, "elsewhere.json"), "[1]");
    await symlink("../../elsewhere.json", join(dir, "events/2031-03.json"));
    const { files } = await readEntries(dir);
    expect([...files]).toEqual([
      ["events/2031-02.json", "[]"],
      ["events/2031-03.json", "[1]"],
    ]);
  });

  test("a link to a folder is read as the folder", async () => {
    await mkdir(join(root, "kept/deeper"), { recursive: true });
    await writeFile(join(root, "kept/post.json"), "{}");
    await writeFile(join(root, "kept/deeper/more.json"), "{}");
    await symlink("../kept", join(dir, "sources"));
    expect((await sorted()).read).toEqual([...LONE, "sources/deeper/more.json", "sources/post.json"]);
  });

  test("a link that leads nowhere is named with where it leads", async () => {
    await symlink("../gone.json", join(dir, "actors.json"));
    await symlink("../gone", join(dir, "sources"));
    expect(await sorted()).toEqual({
      read: LONE,
      unread: {
        "actors.json": "this link leads to nothing ('../gone.json'); mend it, or put the file itself here",
        sources: "this link leads to nothing ('../gone'); mend it, or put the file itself here",
      },
      ignored: [],
    });
  });

  test("links in a circle end, and are named", async () => {
    await symlink("..", join(dir, "events/back"));
    await symlink("self.json", join(dir, "self.json"));
    expect(await sorted()).toEqual({
      read: LONE,
      unread: {
        "events/back": "this link leads back to a folder that holds it; take it away",
        "self.json": "this link leads to itself; take it away, or mend it",
      },
      ignored: [],
    });
  });

  test("a folder in a file's place is named, not what is in it", async () => {
    await mkdir(join(dir, "actors.json"));
    await mkdir(join(dir, "events/2031-04.json"));
    await writeFile(join(dir, "events/2031-04.json/inside.json"), "[]");
    const { read, unread } = await sorted();
    expect(read).toEqual(LONE);
    expect(Object.keys(unread)).toEqual(["actors.json", "events/2031-04.json"]);
    expect(unread["actors.json"]).toBe("this is a folder where a file is expected; put the file itself here");
  });

  test("hidden entries, notes in Markdown and empty folders are named as left out", async () => {
    await writeFile(join(dir, ".DS_Store"), "\u0000");
    await mkdir(join(dir, ".git/objects"), { recursive: true });
    await writeFile(join(dir, "README.md"), "# Notes");
    await writeFile(join(dir, "events/.2031-03.json.swp"), "");
    await mkdir(join(dir, "drafts/old"), { recursive: true });
    expect(await sorted()).toEqual({
      read: LONE,
      unread: {},
      ignored: [".DS_Store", ".git/", "README.md", "drafts/old/", "events/.2031-03.json.swp"],
    });
  });

  test("a text that is not UTF-8 is named", async () => {
    await writeFile(join(dir, "issues.json"), Buffer.from([0x5b, 0xff, 0x5d]));
    await writeFile(join(dir, "tracks.json"), Buffer.from("\ufeff[]", "utf16le"));
    const { unread } = await sorted();
    expect(unread["issues.json"]).toBe("this file is not UTF-8 text; save it as UTF-8");
    expect(unread["tracks.json"]).toBe("this file is not UTF-8 text; save it as UTF-8");
  });

  test("a byte order mark stays, for data:check to tell", async () => {
    await writeFile(join(dir, "issues.json"), "\ufeff[]");
    expect((await readEntries(dir)).files.get("issues.json")).toBe("\ufeff[]");
  });

  test("what is no file and no folder is named, and not waited for", async () => {
    const socket = createServer();
    await new Promise<void>((listening) => socket.listen(join(dir, "places.json"), listening));
    const { unread } = await sorted();
    socket.close();
    expect(unread).toEqual({ "places.json": "this is neither a file nor a folder; take it away" });
  });
});

test("where there is nobody to tell, an entry that cannot be read is an error", async () => {
  await symlink("../gone.json", join(dir, "actors.json"));
  await expect(readFolder(dir)).rejects.toThrow("actors.json: this link leads to nothing");
});

describe("a folder that keeps no text", () => {
  test("gives each as it stands when it is asked for, and names what it cannot read then", async () => {
    await writeFile(join(dir, "actors.json"), Uint8Array.of(0xff, 0xfe));
    const { files, unread } = await openEntries(dir);
    expect([...files.keys()]).toEqual(["actors.json", ...LONE]);
    expect([files.get("actors.json"), files.get(LONE[0] ?? "")]).toEqual([undefined, "[]"]);
    expect([...unread]).toEqual([["actors.json", "this file is not UTF-8 text; save it as UTF-8"]]);
    expect(["actors.json", ...LONE, "places.json"].map((path) => files.has(path))).toEqual([false, true, false]);
    await writeFile(join(dir, "events/2031-02.json"), "[2]");
    expect([files.get("events/2031-02.json"), files.get("../elsewhere.json")]).toEqual(["[2]", undefined]);
  });

  test("is checked as one that is read whole", async () => {
    for (const [path, text] of inventDataset()) {
      await mkdir(join(dir, dirname(path)), { recursive: true });
      await writeFile(join(dir, path), text);
    }
    await writeFile(join(dir, "places.json"), Uint8Array.of(0xff));
    await writeFile(join(dir, "tracks.json"), "[{}");
    const [open, whole] = [await openEntries(dir), await readEntries(dir)];
    const faults = checkDataset(open.files, open.unread).faults;
    expect(faults).toEqual(checkDataset(whole.files, whole.unread).faults);
    expect(faults.map(({ file }) => file)).toEqual(expect.arrayContaining(["places.json", "tracks.json"]));
  });
});
