/** Parameters that mail, social networks and advertising add to links; they say nothing about the view. */
const CAMPAIGN =
  /^(utm_\w+|at_\w+|mc_[ce]id|mtm_\w+|pk_\w+|_hs\w+|_ga|_gl|_ke|[a-z]{1,4}clid|msclkid|gbraid|wbraid|gad_\w+|gclsrc|igshid|igsh|li_fat_id|mkt_tok|oly_\w+|s_cid|cmpid|smid|srsltid|ref|ref_src|ref_url|si|share|amp|vero_id|wickedid)$/i;

export const isCampaign = (parameter: string): boolean => CAMPAIGN.test(parameter);
