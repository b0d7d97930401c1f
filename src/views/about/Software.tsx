import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { type Licence, licencesQuery } from "../../files/licences";
import { LoadFailed } from "../../panes/page/LoadFailed";
import { packageAs, packagesOf } from "./words";

/** The work of others in the app, each with its licence; fetched when it is asked for. */
export function Software() {
  const [open, setOpen] = useState(false);
  return (
    <section id="about-software" aria-labelledby="about-software-title">
      <h2 id="about-software-title">Software of others</h2>
      <p>
        Parley’s scripts contain libraries that others wrote and gave away. This is what they are, and their licences.
      </p>
      <details onToggle={(event) => setOpen(event.currentTarget.open)}>
        <summary>Libraries and their licences</summary>
        {open && <Packages />}
      </details>
    </section>
  );
}

function Packages() {
  const { data, error, refetch } = useQuery(licencesQuery);
  if (error) return <LoadFailed what="The list of libraries" error={error} retry={() => void refetch()} />;
  if (data === undefined) return <p>Loading the list…</p>;
  return (
    <>
      <p>{packagesOf(data.length)}</p>
      <ul className="about-packages">
        {data.map((each) => (
          <Package key={`${each.name} ${each.version}`} of={each} />
        ))}
      </ul>
    </>
  );
}

function Package({ of: { name, version, licence, text } }: { of: Licence }) {
  return (
    <li>
      <details>
        <summary>{packageAs(name, version, licence)}</summary>
        <pre>{text}</pre>
      </details>
    </li>
  );
}
