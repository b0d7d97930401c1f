import { deflateRawSync, gzipSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { inventDataset } from "../../testing/inventDataset";
import { type MadeEntry, makeZip } from "../../testing/makeZip";
import { type ArchiveRead, readArchive } from "./readArchive";

const HEAD = '{ "id": "talks" }\n';
const head = (folder = ""): MadeEntry => ({ path: `${folder}dataset.json`, bytes: HEAD });
const read = (bytes: Uint8Array): ArchiveRead => readArchive({ bytes, name: "talks.zip" }, () => {});
const readAll = (...entries: MadeEntry[]): ArchiveRead => read(makeZip(entries));
const opened = (texts: Record<string, string>, rest: { unread?: Record<string, string>; ignored?: string[] } = {}) => ({
  type: "read",
  texts: new Map(Object.entries(texts)),
  unread: new Map(Object.entries(rest.unread ?? {})),
  ignored: rest.ignored ?? [],
});
const refused = (reason: string | RegExp) => ({ type: "refused", reason: expect.stringMatching(reason) });

describe("the dataset's folder in a zip", () => {
  const files = [...inventDataset()];
  test.each(["", "talks/", "parley-main/data/"])("is found at %j", (folder) => {
    const entries = files.map(([path, bytes]) => ({ path: folder + path, bytes }));
    expect(readAll(...entries)).toEqual(opened(Object.fromEntries(files)));
  });

  test("is the one nearest to the top; what lies beside it is named", () => {
    const all = [head("a/"), { path: "a/old/dataset.json", bytes: HEAD }, { path: "b/c/x.json" }, { path: "read.txt" }];
    expect(readAll(...all)).toEqual(
      opened({ "dataset.json": HEAD, "old/dataset.json": HEAD }, { ignored: ["b/", "read.txt"] }),
    );
  });

  test("is found without its dataset.json, which data:check then misses", () => {
    const tracks = { path: "talks/tracks.json", bytes: "[]" };
    expect(readAll(tracks, { path: "talks/events/2031.json", bytes: "[]" })).toEqual(
      opened({ "tracks.json": "[]", "events/2031.json": "[]" }),
    );
  });

  test("is not guessed where there are two, or none", () => {
    expect(readAll(head("a/"), head("b/"))).toEqual(
      refused(/several datasets \(“a\/”, “b\/”\).*Pack the folder of one/),
    );
    expect(readAll({ path: "notes.txt", bytes: "x" })).toEqual(refused(/no dataset\.json in it\. Pack the folder/));
    expect(readAll()).toEqual(refused("no dataset.json in it"));
  });
});

test("what no dataset holds is left out and named, as in a folder", () => {
  const hidden = [
    ".DS_Store",
    ".git/config",
    ".git/HEAD",
    "__MACOSX/._dataset.json",
    "README.md",
    "events/.draft.json",
  ];
  const entries = ["sources/", "events/", ...hidden].map((path) => ({ path, bytes: path.endsWith("/") ? "" : "x" }));
  expect(readAll(head(), ...entries)).toEqual(
    opened(
      { "dataset.json": HEAD },
      { ignored: [".DS_Store", ".git/", "README.md", "__MACOSX/", "events/.draft.json", "sources/"] },
    ),
  );
});

test("what cannot be read is named with the reason, and the rest is read", () => {
  const entries: MadeEntry[] = [
    { path: "tracks.json", bytes: Uint8Array.of(0x22, 0xff, 0x22) },
    { path: "actors.json/inside.json", bytes: "[]" },
    { path: "issues.json", bytes: "../elsewhere.json", mode: 0o120777 },
  ];
  expect(readAll(head(), ...entries)).toEqual(
    opened(
      { "dataset.json": HEAD },
      {
        unread: {
          "actors.json": "this is a folder where a file is expected; put the file itself here",
          "issues.json": "this is a link to another file; put the file itself here",
          "tracks.json": "this file is not UTF-8 text; save it as UTF-8",
        },
      },
    ),
  );
});

test("a byte order mark and a name outside ASCII stay as they are", () => {
  const bytes = "\ufeff[]";
  expect(readAll(head(), { path: "sources/гавань.json", bytes, flags: 0 })).toEqual(
    opened({ "dataset.json": HEAD, "sources/гавань.json": bytes }),
  );
  const name = Buffer.from("sources/caf\xe9.json", "latin1");
  const zip = Buffer.from(makeZip([head(), { path: "sources/caf~.json", bytes }]));
  for (let at = zip.indexOf("sources/"); at >= 0; at = zip.indexOf("sources/", at + 1)) name.copy(zip, at);
  expect(read(zip)).toEqual(opened({ "dataset.json": HEAD, "sources/caf\xe9.json": bytes }));
});

describe("an archive made to do harm opens nothing, and says why", () => {
  test.each(["../up.json", "a/../../up.json", "/etc/passwd", "C:/x.json", "events\\x.json", "a//b.json", "./x.json"])(
    "a path that is none inside it: %s",
    (path) => expect(readAll(head(), { path, bytes: "[]" })).toEqual(refused("whose name is no path inside it")),
  );

  test("a path of endless steps", () => {
    expect(readAll(head(), { path: `${"a/".repeat(500)}x.json` })).toEqual(refused("no path inside it"));
    expect(readAll(head(), { path: `${"a".repeat(2000)}.json` })).toEqual(refused("no path inside it"));
  });

  test("two entries of one name", () => {
    expect(readAll(head(), head())).toEqual(
      refused("two entries of one name (“dataset.json”)".replace(/[()]/g, "\\$&")),
    );
  });

  test("one that is locked, or packed by another method", () => {
    expect(readAll(head(), { path: "tracks.json", flags: 1 })).toEqual(refused("locked with a password"));
    expect(readAll(head(), { path: "tracks.json", method: 14 })).toEqual(refused("by a method that is not read here"));
  });

  test("the form for more than 4 GB, and one part of several", () => {
    expect(readAll(head(), { path: "tracks.json", size: 0xffffffff })).toEqual(refused("more than 4 GB"));
    expect(read(makeZip([head()], { count: 0xffff }))).toEqual(refused("more than 4 GB"));
    expect(read(makeZip([head()], { disk: 2 }))).toEqual(refused("one part of a zip that was split"));
  });

  test("more entries than any dataset has", () => {
    expect(read(makeZip([head()], { count: 61_000 }))).toEqual(refused("61,000 entries; at most 60,000"));
  });

  test("one that would unpack to far more than it is", () => {
    const packed = deflateRawSync(Buffer.alloc(20_000_000));
    const bomb = { path: "tracks.json", packed, method: 8, size: 20_000_000, crc: 0 };
    expect(readAll(head(), bomb)).toEqual(refused("would unpack to more than 16 MB"));
    expect(readAll(head(), { ...bomb, size: 0xfffffffe })).toEqual(refused("would unpack to more than"));
  });

  test("one whose list says less than it unpacks to", () => {
    const packed = deflateRawSync(Buffer.alloc(200_000_000));
    const told = { path: "tracks.json", packed, method: 8, size: 10, crc: 0 };
    expect(readAll(head(), told)).toEqual(refused("is damaged: “tracks.json” in it"));
  });

  test("a zip in a zip", () => {
    const inner = makeZip([head()]);
    expect(readAll({ path: "inner.zip", bytes: inner })).toEqual(
      refused("holds another zip (“inner.zip”)".replace(/[()]/g, "\\$&")),
    );
    expect(readAll(head(), { path: "inner.zip", bytes: inner })).toMatchObject({
      unread: new Map([["inner.zip", "this file is not UTF-8 text; save it as UTF-8"]]),
    });
  });
});

describe("a zip that is not whole", () => {
  const sound = makeZip([head(), { path: "tracks.json", bytes: "[]" }]);

  test("is cut off anywhere", () => {
    for (let length = 4; length < sound.length; length++) {
      expect(read(sound.slice(0, length))).toEqual(refused("“talks.zip” is cut off"));
    }
  });

  test("has a byte that is another: it is said, or the texts are the same", () => {
    const whole = read(sound);
    for (let at = 0; at < sound.length; at++) {
      const bytes = sound.slice();
      bytes[at] = (bytes[at] ?? 0) ^ 0x01;
      const result = read(bytes);
      if (result.type === "refused") expect(result.reason).toMatch(/^“talks\.zip” .*\.$/);
      else if (whole.type === "read") for (const text of result.texts.values()) expect([HEAD, "[]"]).toContain(text);
    }
  });

  test("is damaged in what it packs", () => {
    const packed = deflateRawSync(HEAD.repeat(50));
    packed[packed.length >> 1] = (packed[packed.length >> 1] ?? 0) ^ 0x55;
    expect(readAll({ ...head(), bytes: HEAD.repeat(50), packed, method: 8 })).toEqual(refused("is damaged"));
  });
});

test("whatever bytes it is given, it reads them or says why not", () => {
  const sound = makeZip([head("talks/"), { path: "talks/tracks.json", bytes: "[]" }, { path: "talks/read.md" }]);
  const slip = fc.tuple(fc.nat(sound.length - 1), fc.nat(255));
  fc.assert(
    fc.property(fc.array(slip, { minLength: 1, maxLength: 6 }), fc.nat(sound.length), (slips, length) => {
      const bytes = sound.slice();
      for (const [at, value] of slips) bytes[at] = value;
      for (const each of [bytes, bytes.slice(0, length), bytes.slice(length)]) {
        const result = read(each);
        if (result.type === "refused") expect(result.reason).toMatch(/^“talks\.zip” .+\.$/);
        else expect([...result.texts.values()].every((text) => ["", HEAD, "[]"].includes(text))).toBe(true);
      }
    }),
    { numRuns: 2000 },
  );
});

test.each<[string, Uint8Array, string]>([
  ["nothing", new Uint8Array(), "is empty"],
  ["a gzip", gzipSync("x"), "is a gzip archive"],
  ["a RAR", Buffer.from("Rar!\x1a\x07"), "is a RAR archive"],
  ["a 7-Zip", Buffer.from("7z\xbc\xaf\x27\x1c", "latin1"), "is a 7-Zip archive"],
  ["a tar", Buffer.concat([Buffer.alloc(257), Buffer.from("ustar")]), "is a tar archive"],
  ["a page of a host", Buffer.from("\n<!DOCTYPE html><title>Sign in"), "is a web page"],
  ["JSON", Buffer.from('{ "id": 1 }'), "is a JSON file"],
  ["a PDF", Buffer.from("%PDF-1.7"), "is a PDF"],
  ["anything else", Buffer.from("talks"), "is not a zip"],
  ["a short file", Buffer.from("PK"), "is not a zip"],
  ["a spreadsheet", makeZip([{ path: "[Content_Types].xml" }, { path: "xl/a.xml" }]), "is a document or spreadsheet"],
])("a file that is no zip of a dataset says what it is: %s", (_, bytes, says) => {
  expect(read(bytes)).toEqual(refused(says));
});
