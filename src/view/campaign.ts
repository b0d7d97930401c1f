/** Parameters that mail, social networks, search, translation and advertising add to links; they say nothing about the view. */
const CAMPAIGN = new RegExp(
  `^(${[
    // campaigns, and the measuring programs that read them
    String.raw`utm[_-]\w+|at_\w+|mtm_\w+|(pk|piwik|matomo)_\w+|_hs\w+|hsctatracking|_ga|_gl|_ke|mkt_tok|oly_\w+|vero_id|wickedid`,
    String.raw`s_k?w?cid|ef_id|cmp|cmpid|smid|ncid|xtor|ito|amp|wprov|spm|scm|trk\w*|_openstat|roistat|_branch_match_id|_bhlid`,
    // clicks
    String.raw`[a-z]{1,6}clk?id|rdt_cid|irclickid|gbraid|wbraid|gad_\w+|gclsrc|srsltid|gaa_\w+|ved|usg|usqp|epik|sc_?cid|dicbo|tblci`,
    // social networks and messengers
    String.raw`mc_[ce]id|igshid|igsh|mibextid|sfnsn|extid|paipv|fb_\w+|hc_\w+|__(cft|xts)__(\[\d+\])?|__tn__|__s|li_\w+|lipi`,
    String.raw`s|t|si|_r|_t|share|share_id|sharedid|ref|ref_src|ref_url|sref|is_from_webapp|sender_device|tgwebapp\w+|vk_\w+`,
    // programs that make a frame follow its height
    "initialWidth|childId|parentTitle|parentUrl",
    // translation
    String.raw`_x_tr_\w+`,
  ].join("|")})$`,
  "i",
);

export const isCampaign = (parameter: string): boolean => CAMPAIGN.test(parameter);
