import { expect, it } from "vitest";
import { findNumericOrder } from "./find-numeric-order.ts";

it.each([
  ["Signed on 20/10/2024 and 3/4/2024.", "day-first"],
  ["Signed on 10/20/2024 and 3/4/2024.", "month-first"],
  ["Signed on 3.4.2024.", "day-first"],
  ["Born 3/4/2000, hired 6 May 2019.", "day-first"],
  ["Born 3/4/2000, hired May 6, 2019.", "month-first"],
  ["Born 3/4/2000.", null],
  ["Born 3/4/2000, hired 6 May 2019, left May 6, 2020.", null],
  ["No dates in numbers on 6 May 2019.", null],
])("%s", (text, order) => {
  expect(findNumericOrder(text)).toBe(order);
});
