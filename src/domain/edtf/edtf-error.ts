/** Text that we do not accept as EDTF. The message is a sentence that says what to write. */
export class EdtfError extends RangeError {
  constructor(text: string, reason: string) {
    super(`${quote(text)} is not an EDTF date: ${reason}`);
  }
}

const SHOWN = 60;

function quote(text: string): string {
  return JSON.stringify(text.length <= SHOWN ? text : `${text.slice(0, SHOWN)}…`);
}
