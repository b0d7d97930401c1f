import type { Kind, Speech, Status, Transferred } from "./terms";

/** What each term of the data model is called on screen and what it means; the About view and the filters print these. */
export interface Definition {
  readonly label: string;
  readonly plural?: string;
  readonly means: string;
}

export const KIND_DEFINITIONS: { readonly [kind in Kind]: Definition & { readonly plural: string } } = {
  round: {
    label: "Round",
    plural: "Rounds",
    means: "A formal meeting of the parties to the conflict, with or without a mediator.",
  },
  meeting: { label: "Meeting", plural: "Meetings", means: "Other diplomatic contact about the conflict." },
  statement: { label: "Statement", plural: "Statements", means: "Somebody's words, as a source reports them." },
  exchange: { label: "Exchange", plural: "Exchanges", means: "People or bodies handed over." },
  agreement: {
    label: "Agreement",
    plural: "Agreements",
    means: "Something agreed. That it was agreed does not say that it was kept.",
  },
  proposal: { label: "Proposal", plural: "Proposals", means: "A text or plan put forward." },
};

export const STATUS_DEFINITIONS: { readonly [status in Status]: Definition } = {
  occurred: { label: "Occurred", means: "The sources report it as having happened." },
  planned: { label: "Planned", means: "Announced for a time that had not come when the dataset was last kept." },
  cancelled: { label: "Cancelled", means: "Announced and then called off." },
  claimed: { label: "Claimed", means: "One side or one source says so; no other confirms it." },
  disputed: { label: "Disputed", means: "Others deny it." },
  draft: { label: "Draft", means: "Not finished by whoever edits the dataset, and not published." },
};

export const TRANSFERRED_DEFINITIONS: { readonly [what in Transferred]: Definition & { readonly one: string } } = {
  "prisoners-of-war": { label: "prisoners of war", one: "prisoner of war", means: "Captured members of armed forces." },
  civilians: { label: "civilians", one: "civilian", means: "Detained or displaced civilians." },
  bodies: { label: "bodies", one: "body", means: "Bodies of the fallen." },
  children: { label: "children", one: "child", means: "Children returned to their families or country." },
  "prisoners-mixed": {
    label: "prisoners",
    one: "prisoner",
    means: "Prisoners of war and civilians that the sources count together.",
  },
};

export const SPEECH_DEFINITIONS: { readonly [speech in Speech]: Definition } = {
  direct: {
    label: "As quoted by",
    means: "The source gives them as the speaker's or the document's own words, often in its own translation.",
  },
  reported: { label: "As paraphrased by", means: "The source tells in its own words what was said." },
  outlet: { label: "As reported by", means: "The source says it in nobody's name." },
};
