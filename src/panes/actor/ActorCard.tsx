/** Being written. */
export function ActorCard({ id }: { id: string }) {
  return <p>{id}</p>;
}
