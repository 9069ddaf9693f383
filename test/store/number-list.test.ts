import { NumberList } from "../../src/store/number-list.js";

describe("a list of numbers", () => {
  test("has what was put into it, however long it grows", () => {
    const list = new NumberList();
    const numbers = Array.from({ length: 50_000 }, (_, index) => (index * 2_654_435_761) % 2 ** 32);

    for (const number of numbers) list.push(number);
    list.set(40_000, 7);

    const expected = numbers.with(40_000, 7);
    expect(Array.from({ length: list.length }, (_, index) => list.at(index))).toEqual(expected);
  });

  test("begins anew when it is emptied", () => {
    const list = new NumberList();
    for (let number = 0; number < 20_000; number++) list.push(number);

    list.clear();
    list.push(5);

    expect([list.length, list.at(0)]).toEqual([1, 5]);
  });
});
