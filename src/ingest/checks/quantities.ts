import { FUZZY_AMOUNTS } from "../../domain/fuzzy-amount.js";
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

type Fault = { readonly member: string; readonly reason: string };

function faultOf(quantity: Quantity): Fault | null {
  return faultOfAmount(quantity) ?? faultOfNumbers(quantity);
}

function faultOfAmount({ amount, times, qualifier, min, max }: Quantity): Fault | null {
  if (amount === null) {
    return times === null ? null : { member: "times", reason: "needs a formation in amount, like BATTALION" };
  }
  if (qualifier !== "UNSPECIFIED_PLURAL") {
    return { member: "amount", reason: `must be left out with ${qualifier}, which has numbers` };
  }
  if (min !== null || max !== null) {
    return {
      member: min === null ? "max" : "min",
      reason: `must be left out with ${amount}, which has bounds`,
    };
  }
  if (times !== null && !FUZZY_AMOUNTS[amount].isFormation) {
    return { member: "times", reason: `counts formations; ${amount} is none` };
  }
  return null;
}

function faultOfNumbers({ qualifier, value, min, max }: Quantity): Fault | null {
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
