/** The part of the `edtf` package that we use; it ships no types of its own. */
declare module "edtf" {
  interface Parsed {
    readonly type: "Date" | "Interval" | "Season" | "Year" | "Decade" | "Century" | "Set" | "List";
    /** First and last millisecond that it covers; infinite where it is open. */
    readonly min: number;
    readonly max: number;
  }
  function edtf(text: string): Parsed;
  export = edtf;
}
