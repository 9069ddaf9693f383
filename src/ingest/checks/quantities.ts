import type { Quantity } from "../../domain/quantity.js";
import { occurrencesOf } from "../occurrences.js";
import type { Check } from "./check.js";

const eachQuantity = occurrencesOf((meaning) => meaning.is === "quantity");

/** Every quantity has the numbers that its qualifier calls for. */
export const checkQuantities: Check = (batch, report) => {
  eachQuantity(batch, (value, at, field) => {
    const fault = faultOf(value as Quantity);
    if (fault !== null) report(at(), `${field()}.${fault.member}`, fault.reason);
  });
};

function faultOf({ qualifier, value, min, max }: Quantity): { member: string; reason: string } | null {
  if (min !== null && max !== null && min > max) {
    return { member: "min", reason: `${min} must not be more than max ${max}` };
  }
  if (qualifier === "BETWEEN") {
    if (min === null || max === null) {
      return { member: min === null ? "min" : "max", reason: "is missing; BETWEEN needs both min and max" };
    }
    return value === null ? null : { member: "value", reason: "must be left out with BETWEEN" };
  }
  if (qualifier === "UNSPECIFIED_PLURAL") {
    return value === null ? null : { member: "value", reason: "must be left out with UNSPECIFIED_PLURAL" };
  }
  return value === null ? { member: "value", reason: `is missing; ${qualifier} needs it` } : null;
}
