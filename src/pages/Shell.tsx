import type { ReactNode } from "react";
import { deedOf } from "../words/deedOf";
import { madeWith } from "../words/madeWith";
import { reportOf } from "../words/reportError";
import { Head, type PageHead } from "./Head";
import { appHref, known, listHref, ROOT } from "./links";
import { ReportIt } from "./ReportIt";
import type { Site } from "./site";
import { datasetLine, keptTo, LISTS, licenceOf } from "./words";

interface ShellProps {
  readonly site: Site;
  readonly page: PageHead;
  readonly children: ReactNode;
}

/** A whole page: the dataset's title and lists over it, version, licence and the way to report an error under it. */
export function Shell({ site, page, children }: ShellProps) {
  const { title, version, license, asOf, evenTo, language } = site.dataset.head;
  const deed = deedOf(license);
  const report = reportOf({ title: page.title, address: known(site, page.path), version });
  return (
    <html lang={language}>
      <Head site={site} page={page} />
      <body>
        <a className="skip" href="#main">
          Skip to the content
        </a>
        <header className="site-head">
          <p className="site-title">
            <a href={ROOT}>{title}</a>
          </p>
          <nav aria-label="Lists">
            <ul>
              {Object.entries(LISTS).map(([folder, name]) => (
                <li key={folder}>
                  <a href={listHref(folder)}>{name}</a>
                </li>
              ))}
            </ul>
          </nav>
          {/* Shown by the pages' script, with the version that the link says. */}
          <p id="made-with" className="made-with" data-version={version} hidden>
            <span>{madeWith("{version}", version)}</span> <a href={appHref({ view: "about" })}>See what changed</a>
          </p>
        </header>
        <main id="main">{children}</main>
        <footer className="site-foot">
          <p>{datasetLine(title, version)}</p>
          <p>{keptTo(asOf, evenTo)}</p>
          <p>
            {deed === undefined ? (
              licenceOf(license)
            ) : (
              <a rel="license" href={deed}>
                {licenceOf(license)}
              </a>
            )}
          </p>
          <ReportIt head={site.dataset.head} report={report} />
        </footer>
      </body>
    </html>
  );
}
