/** The part of the untyped npm package that the page uses. */
declare module "@knight-lab/timelinejs" {
  interface TimelineDate {
    readonly year: number;
    readonly month: number;
    readonly day: number;
  }
  interface TimelineSlide {
    readonly start_date: TimelineDate;
    readonly end_date?: TimelineDate;
    readonly text: { readonly headline: string };
  }
  export class Timeline {
    constructor(
      element: string,
      content: { readonly events: readonly TimelineSlide[] },
      options: { readonly font: null; readonly script_path: string; readonly start_at_slide: number },
    );
    on(what: "ready", run: () => void): void;
  }
}
