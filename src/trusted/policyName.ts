/** The only policy that the page's own policy of content allows. */
export const TRUSTED_POLICY = "parley";
