import type { Random } from "./random.js";

const STARTS =
  "Al Bel Cas Dor El Far Gan Hol Il Jor Kel Lan Mor Nar Ol Per Quen Ros Sel Tor Ul Vor Wen Yar Zel".split(
    " ",
  );
const MIDDLES = "a e i o u an en in or ul ar el im os ur".split(" ");
const ENDS = "dan vik mar ton lia run gard hel mont stra by wick sund var nox thal".split(" ");

/** An invented name; no place and no person is meant by it. */
export function inventedName(random: Random): string {
  return random.pick(STARTS) + random.pick(MIDDLES) + random.pick(ENDS);
}

export function inventedPerson(random: Random): string {
  return `${inventedName(random)} ${inventedName(random)}${random.pick(["sen", "ova", "ic", "ez", "ard"])}`;
}
