/** What the page does with what a reader does: nothing. */
export function Privacy() {
  return (
    <section id="about-privacy" aria-labelledby="about-privacy-title">
      <h2 id="about-privacy-title">Privacy</h2>
      <p>
        Parley is a folder of files without a server behind it. What you search, choose or attach stays in this browser.
        There are no trackers, no cookies, no fonts or scripts from elsewhere. Whoever hosts the folder sees, as any web
        host does, which of its files were fetched. Only a link that you open yourself, to an original for instance,
        leads to another site.
      </p>
    </section>
  );
}
