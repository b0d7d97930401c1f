import { inEmbed } from "../panes/page/inEmbed";
import { laterPart } from "../panes/page/laterPart";

/** The page in another page's frame, which most readers never load. */
export const embedPage = laterPart("The timeline", async () => (await import("./embed/EmbedPage")).EmbedPage);
// Asked for beside the dataset, not after it: in a frame nothing is drawn without it.
if (inEmbed()) embedPage.prefetch();
