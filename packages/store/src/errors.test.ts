import { describe, expect, it } from "vitest";
import { InvalidArgumentError, translateError } from "./errors.ts";

function driverError(code: string, message = "from the driver"): Error {
  return Object.assign(new Error(message), { code });
}

describe("translateError", () => {
  it.each([
    ["23505", "ConstraintError", false],
    ["23503", "ConstraintError", false],
    ["40001", "ConflictError", true],
    ["40P01", "ConflictError", true],
    ["57014", "TimeoutError", true],
    ["08006", "ConnectionError", true],
    ["57P01", "ConnectionError", true],
    ["ECONNREFUSED", "ConnectionError", true],
    ["42601", "StoreError", false],
    ["", "StoreError", false],
  ])("code %s is a %s", (code, name, isRetryable) => {
    const cause = driverError(code);
    expect(translateError(cause)).toMatchObject({ name, isRetryable, cause });
  });

  it("knows a lost connection by its words, where there is no code", () => {
    expect(
      translateError(new Error("Connection terminated unexpectedly")),
    ).toMatchObject({ name: "ConnectionError" });
  });

  it("gives back what is ours, and takes what is no error", () => {
    const ours = new InvalidArgumentError("first", "too many");
    expect(translateError(ours)).toBe(ours);
    expect(translateError("words")).toMatchObject({
      name: "StoreError",
      message: "words",
      cause: "words",
    });
  });
});
