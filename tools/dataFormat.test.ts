import { expect, test } from "vitest";
import { readTexts, runCommand, writeFolder } from "../src/testing/commandRuns";
import { inventDataset } from "../src/testing/inventDataset";
import { formatFiles } from "../src/workbench/formatFiles";
import { datasetFolder, readFolder } from "./readFolder";

test("data:format writes what is spelled otherwise, and a second time nothing", async () => {
  const spelled = new Map([...inventDataset(), ...formatFiles(inventDataset()).changed]);
  const tracks = spelled.get("tracks.json") ?? "";
  const folder = await writeFolder(new Map(spelled).set("tracks.json", JSON.stringify(JSON.parse(tracks), null, "\t")));
  const first = runCommand("dataFormat", ["."], folder);
  expect([first.status, first.lines]).toEqual([
    0,
    ["./tracks.json: spelled anew", `./: 1 spelled anew, ${spelled.size - 1} as they were`],
  ]);
  expect(await readTexts(folder, spelled.keys())).toEqual(spelled);
  expect(runCommand("dataFormat", ["."], folder).lines).toEqual([`./: 0 spelled anew, ${spelled.size} as they were`]);
}, 30_000);

test("data:format leaves and names a file at fault, and exits with 1", async () => {
  const broken = '[{ "id": "a", }]';
  const folder = await writeFolder(inventDataset().set("issues.json", broken));
  const { status, lines, stderr } = runCommand("dataFormat", ["."], folder);
  expect([status, stderr]).toEqual([1, "1 left as it is: mend what is named, and format again\n"]);
  expect(lines).toContain("./issues.json:1:15: this is not JSON: a comma too many before }; take it away");
  expect((await readTexts(folder, ["issues.json"])).get("issues.json")).toBe(broken);
}, 30_000);

test("the shipped dataset is in the one spelling", async () => {
  const { changed, faults } = formatFiles(await readFolder(datasetFolder(process.cwd())));
  expect([[...changed.keys()], faults]).toEqual([[], []]);
});
