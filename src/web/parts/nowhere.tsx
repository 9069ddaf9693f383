import { Empty } from "./states.js";
import { To } from "./link.js";
import { useTitle } from "./use-title.js";

/** Stands where the address names nothing. */
export function Nowhere({ what }: { what: string }) {
  useTitle("Nothing here");
  return (
    <>
      <h1>Nothing here</h1>
      <Empty>
        There is no {what} at this address. <To to="/">Go to the front page</To>
      </Empty>
    </>
  );
}
