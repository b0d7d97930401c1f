import { expect, test } from "vitest";
import { fullBits } from "../filter/bits";
import { type TestEvent, testDataset } from "../testing/testDataset";
import { spanOf } from "../time/day";
import { layoutScene, prepareScore } from "./layoutScene";
import { focusOrder, markAt } from "./pointer";
import { timeOrder } from "./standing";

const draw = (events: readonly TestEvent[]) => {
  const dataset = testDataset(events, { parties: ["ua", "ru", "us"] });
  const score = prepareScore(dataset, fullBits(dataset.count), { mode: "party", maxLanes: 8 });
  const scene = layoutScene(score, spanOf(100, 110), 800, { heightPx: 400 });
  return {
    dataset,
    scene,
    idAt: (x: number, y: number, px = 8) => {
      const target = markAt(scene, x, y, px);
      return target === null ? null : target.type === "mark" ? dataset.idOf(target.mark.event) : "cluster";
    },
  };
};

test("the nearest sign within reach is found, nothing beyond it", () => {
  const { scene, idAt } = draw([
    { id: "note", from: 102, parties: [["ua", "speaker"]] },
    { id: "call", kind: "meeting", from: 105, parties: ["ua", "us"] },
  ]);
  const [lane] = scene.lanes;
  const y = lane?.y ?? 0;
  expect(idAt(200, y - 15)).toBe("note");
  expect(idAt(210, y - 15)).toBe("note");
  expect(idAt(240, y - 15)).toBeNull();
  expect(idAt(440, y)).toBe("call");
});

test("a chord is found on its line between the seats", () => {
  const { scene, idAt } = draw([{ id: "call", kind: "meeting", from: 105, parties: ["ua", "us"] }]);
  const middle = ((scene.lanes[0]?.y ?? 0) + (scene.lanes[2]?.y ?? 0)) / 2;
  expect(idAt(442, middle)).toBe("call");
  expect(idAt(470, middle)).toBeNull();
});

test("focus goes by time, clusters among marks", () => {
  const crowd = Array.from(
    { length: 40 },
    (_, n) => ({ id: `n${n}`, from: 104, parties: [["us", "speaker"]] }) as const,
  );
  const { scene, idAt, dataset } = draw([
    { id: "late", from: 108, parties: ["ua"] },
    ...crowd,
    { id: "early", from: 101, parties: ["ru"] },
  ]);
  const order = focusOrder(scene, timeOrder(dataset).at).map((target) => target.type);
  expect(order).toEqual(["mark", "cluster", "mark"]);
  expect(scene.clusters[0]?.count).toBe(40);
  expect(idAt(scene.clusters[0]?.x ?? 0, scene.clusters[0]?.y ?? 0)).toBe("cluster");
});

test("focus goes by time where marks of one day were moved aside", () => {
  // The statements of a day stand side by side about its noon and reach over a call of that evening.
  const { scene, dataset } = draw([
    ...Array.from({ length: 5 }, (_, n) => ({ id: `n${n}`, from: 103, parties: [["ua", "speaker"]] }) as const),
    { id: "call", kind: "meeting", from: 103.6, until: 103.7, parties: ["ua", "us"] },
    { id: "before", kind: "meeting", from: 102, parties: ["ua", "us"] },
  ]);
  const { at } = timeOrder(dataset);
  const days = focusOrder(scene, at).map((target) => (target.type === "mark" ? (at[target.mark.event] ?? 0) : null));
  expect(days).toHaveLength(7);
  expect(days).toEqual([...days].sort((a, b) => (a ?? 0) - (b ?? 0)));
});
