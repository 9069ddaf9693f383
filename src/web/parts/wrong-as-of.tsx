import { useWrongAsOf } from "../use-as-of.js";

/** The most of an address that is shown. */
const SHOWN = 40;

/** Says that the address asks for a day that there is not. Nothing where it does not. */
export function WrongAsOf() {
  const wrong = useWrongAsOf();
  if (wrong === null) return null;
  return (
    <p class="state" role="status">
      “{wrong.slice(0, SHOWN)}” is not a date. Showing everything known. Write a day as in 2024-10-23.
    </p>
  );
}
