import type { Draft } from "./draft";
import type { Report } from "./fault";

export function checkMeaning(_draft: Draft, _brokenFiles: ReadonlySet<string>, _report: Report): void {}
