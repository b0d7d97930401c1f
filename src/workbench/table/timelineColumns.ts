/**
 * The columns of the Google sheet of TimelineJS 3 (Knight Lab's template, as its ConfigFactory and its own test sheet
 * have them), in their order, each with where its value stands in a slide of a TimelineJS JSON.
 */
export const TIMELINE_COLUMNS: readonly { readonly name: string; readonly paths: readonly string[] }[] = [
  { name: "Year", paths: ["start_date.year"] },
  { name: "Month", paths: ["start_date.month"] },
  { name: "Day", paths: ["start_date.day"] },
  { name: "Time", paths: ["start_date.hour"] },
  { name: "End Year", paths: ["end_date.year"] },
  { name: "End Month", paths: ["end_date.month"] },
  { name: "End Day", paths: ["end_date.day"] },
  { name: "End Time", paths: ["end_date.hour"] },
  { name: "Display Date", paths: ["display_date", "start_date.display_date"] },
  { name: "Headline", paths: ["text.headline"] },
  { name: "Text", paths: ["text.text"] },
  { name: "Media", paths: ["media.url"] },
  { name: "Media Credit", paths: ["media.credit"] },
  { name: "Media Caption", paths: ["media.caption"] },
  { name: "Media Thumbnail", paths: ["media.thumbnail"] },
  { name: "Type", paths: [] },
  { name: "Group", paths: ["group"] },
  { name: "Background", paths: ["background.url", "background.color"] },
];
