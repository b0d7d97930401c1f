import { describe, expect, test } from "vitest";
import { bring, errorsOf, firstOf, NOTHING_SAID, readText } from "../../testing/bringTable";
import { recordsOf } from "../draft";
import { recognise } from "./forms";
import { sayCounts } from "./importWords";
import { suggestMapping } from "./suggestMapping";

describe("forms in which others publish", () => {
  test("a TimelineJS sheet: its slides are drafts, its title and eras are set aside", () => {
    const table = readText(
      [
        "Year,Month,Day,Time,End Year,End Month,End Day,End Time,Display Date,Headline,Text,Media,Media Credit,Media Caption,Media Thumbnail,Type,Group,Background",
        ",,,,,,,,,The harbour talks,<p>All of them.</p>,,,,,title,,",
        "2030,,,,2031,,,,,Winter,,,,,,era,,",
        '2031,2,5,16:00,2031,2,7,,early February,First talks,"<p>They <b>met</b> &amp; ate.</p>",https://x.example/a.jpg,Wire,,,,Harbour,',
        "-700,,,,,,,,,Long before,,,,,,,,",
      ].join("\n"),
    );
    const { after, counts, aside, faults } = bring(table);
    expect([recognise(table.header)?.name, sayCounts(counts), errorsOf(after)]).toEqual([
      "timelinejs",
      "4 rows: 0 events, 1 draft, 1 with faults, 2 set aside",
      [],
    ]);
    expect(aside).toEqual([
      { at: 2, why: "a TimelineJS title, which is no event" },
      { at: 3, why: "a TimelineJS era, which is no event" },
    ]);
    expect(firstOf(after, "drafts")).toMatchObject({
      id: "2031-02-05-first-talks",
      title: "First talks",
      summary: "They met & ate.",
      when: "2031-02-05/2031-02-07",
      track: "harbour",
      row: {
        Time: "16:00",
        "Display Date": "early February",
        Text: "<p>They <b>met</b> &amp; ate.</p>",
        Media: "https://x.example/a.jpg",
        "Media Credit": "Wire",
      },
    });
    expect(faults).toEqual([
      { at: 5, column: "Year", message: "dates before the year 0 cannot be shown; put them into the summary" },
    ]);
  });

  test("PA-X: agreements with their process as the track, what its codes mean, and the rest kept", () => {
    const table = readText(
      [
        "Con,Contp,PP,PPName,Reg,AgtId,Ver,Agt,Dat,Status,Lgt,N_characters,Agtp,Stage,StageSub,Part,ThrdPart,OthAgr,Loc1ISO,Loc2ISO,PAX_Hyperlink,PDF_Hyperlink",
        'Aldora/Brenmark,Territory,7,Harbour process,Cross-regional,431,1,"Joint Statement, with annex",25/02/2031,Multiparty signed/agreed,11,21579,Inter,Cea,Iss,"Signed:\nA. Vell",,,ALD,BRE,https://pax.example/431,https://pax.example/431.pdf',
        "Aldora/(Inner Isles),Government,8,Inner process,Cross-regional,432,1,Decree,01/03/2031,Status unclear,1,10,Intra,Oth,,,,,ALD,,,",
      ].join("\n"),
    );
    const order = "day-first";
    const { after, counts, drafts } = bring(table, null, { ...NOTHING_SAID, order });
    expect([recognise(table.header)?.name, sayCounts(counts), errorsOf(after)]).toEqual([
      "pa-x",
      "2 rows: 0 events, 2 drafts",
      [],
    ]);
    expect(firstOf(after, "drafts")).toMatchObject({
      id: "2031-02-25-joint-statement-with-annex",
      kind: "agreement",
      when: "2031-02-25",
      track: "harbour-process",
      actors: [
        { actor: "aldora", role: "party" },
        { actor: "brenmark", role: "party" },
      ],
      agreement: { type: "ceasefire", state: "agreed" },
      source: { type: "agreement-text", url: "https://pax.example/431.pdf" },
      row: { AgtId: "431", Part: "Signed:\nA. Vell", Contp: "Territory" },
    });
    expect(recordsOf(after, "drafts")[1]?.record.actors).toContainEqual({ actor: "inner-isles", role: "party" });
    expect(recordsOf(after, "drafts")[1]?.record.row).toMatchObject({ Status: "Status unclear", Stage: "Oth" });
    expect(drafts.map(({ lacks }) => lacks.includes("quote"))).toEqual([true, false]);
  });

  test("MEND: meetings by their own ids, third parties as mediators, the first address as the source", () => {
    const table = readText(
      [
        "med_event_ID,conflict_country,conflict_counry_ID,conflict_id,med_location - MULTISELECT,med_loc_cty,med_loc_x,med_loc_y,Day,Month,Year,third_party,third_party_id_MEND,num_med,individual_med_named,local_parties,agmt,Summary,source_urls,shuttle,med_type",
        'ALD203102-1,Aldora,700,,"Port Merrin, Malta",MLT,14.5,35.9,20,2,2031,League of Harbours; Norway,X_1;CON_81,2,Ada Vell,Aldora; Brenmark Front,0,They met.,https://a.example/1;https://b.example/2,1,MR',
        "ALD203102-2,Aldora,700,,unknown,,,,,2,2031,Norway,CON_81,1,,,0,,,,MR",
      ].join("\n"),
    );
    const { after, counts, titlesMade, names } = bring(table);
    expect([recognise(table.header)?.name, sayCounts(counts), errorsOf(after)]).toEqual([
      "mend",
      "2 rows: 0 events, 2 drafts",
      [],
    ]);
    expect(firstOf(after, "drafts")).toMatchObject({
      id: "ald203102-1",
      kind: "meeting",
      title: "Meeting, Port Merrin, Malta: Aldora, Brenmark Front, League of Harbours and 2 more",
      when: "2031-02-20",
      place: "port-merrin-malta",
      track: "aldora",
      meeting: { format: "shuttle" },
      source: { publisher: "a-example", url: "https://a.example/1" },
      row: { source_urls: "https://a.example/1;https://b.example/2", med_loc_cty: "MLT" },
    });
    expect(recordsOf(after, "drafts")[1]?.record).toMatchObject({ when: "2031-02", title: "Meeting: Norway" });
    expect(titlesMade).toBe(2);
    const typeOf = (name: string) => names.find((each) => each.kind === "actors" && each.name === name)?.actorType;
    expect([typeOf("Norway"), typeOf("Ada Vell"), typeOf("Brenmark Front")]).toEqual([
      "state",
      "person",
      "organisation",
    ]);
  });

  test("a table of no known form is mapped by the names of its columns, in other languages too", () => {
    const { columns } = suggestMapping(["Дата", "Headline", "Ort", "Link", "Zitat", "Ours"]);
    expect([...columns].map(([column, { to }]) => [column, to])).toEqual([
      ["Дата", "date"],
      ["Headline", "title"],
      ["Ort", "place"],
      ["Link", "address"],
      ["Zitat", "quote"],
    ]);
  });
});
