import { ERROR_CODES } from "../../src/domain/errors.js";
import { readProjectFile } from "../support/project-file.js";

test("README lists the error codes and what each means", () => {
  const readme = readProjectFile("README.md");
  const listed = [...readme.matchAll(/^\| `([A-Z_]+)` \| (.+) \|$/gm)].map(([, code, meaning]) => [
    code,
    meaning,
  ]);
  expect(Object.fromEntries(listed)).toEqual(ERROR_CODES);
});
