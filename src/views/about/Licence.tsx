import { deedOf } from "../../words/deedOf";

/** The dataset's licence by its SPDX id, with a link to the deed where it is a well-known one. */
export function Licence({ id }: { id: string }) {
  const deed = deedOf(id);
  if (deed === undefined) return <>{id}</>;
  return (
    <a href={deed} target="_blank" rel="noopener noreferrer license">
      {id}
    </a>
  );
}
