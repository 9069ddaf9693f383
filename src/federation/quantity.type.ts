import { Directive, Field, Float, Int, ObjectType } from "type-graphql";

import { FUZZY_AMOUNTS, FuzzyAmount } from "../domain/fuzzy-amount.js";
import { QuantityQualifier, QuantityScope, type Quantity } from "../domain/quantity.js";
import { describeEnum } from "./enums.js";

describeEnum(QuantityQualifier, "QuantityQualifier", "What the text says about how exact a number is.", {
  EXACT: "Given without a hedge.",
  APPROXIMATELY: '"About", "some", "around".',
  NEARLY: '"Nearly", "almost", "close to": this or a little less.',
  AT_LEAST: "This many or more.",
  MORE_THAN: "More than this.",
  AT_MOST: "This many or fewer.",
  LESS_THAN: "Fewer than this.",
  UP_TO: "Anything up to this.",
  BETWEEN: "Between `min` and `max`.",
  UNSPECIFIED_PLURAL: "Several, with no number; `amount` can say how many.",
});

describeEnum(
  FuzzyAmount,
  "FuzzyAmount",
  "What a text gives in place of a number, with the bounds that it has here.",
  {
    DOZENS: described("DOZENS"),
    SCORES: described("SCORES"),
    HUNDREDS: described("HUNDREDS"),
    THOUSANDS: described("THOUSANDS"),
    TENS_OF_THOUSANDS: described("TENS_OF_THOUSANDS"),
    HUNDREDS_OF_THOUSANDS: described("HUNDREDS_OF_THOUSANDS"),
    MILLIONS: described("MILLIONS"),
    SQUAD: described("SQUAD"),
    PLATOON: described("PLATOON"),
    COMPANY: described("COMPANY"),
    BATTALION: described("BATTALION"),
    REGIMENT: described("REGIMENT"),
    BRIGADE: described("BRIGADE"),
    DIVISION: described("DIVISION"),
    CORPS: described("CORPS"),
  },
);

function described(amount: FuzzyAmount): string {
  const { low, high, isFormation } = FUZZY_AMOUNTS[amount];
  const number = new Intl.NumberFormat("en");
  const range =
    high === null ? `${number.format(low)} or more` : `${number.format(low)} to ${number.format(high)}`;
  return isFormation ? `A formation of ${range}.` : `${range}.`;
}

describeEnum(
  QuantityScope,
  "QuantityScope",
  "What kind of number it is. Numbers of different scope must not be added.",
  {
    INCREMENT: "One batch.",
    CUMULATIVE: "Everything up to then.",
    CURRENT_STOCK: "What is there at that time.",
    TARGET_TOTAL: "What there is to be in the end.",
    RATE: "So much per something.",
    NONE: "None of these.",
  },
);

@ObjectType("Quantity", {
  description: "A number as the text gives it, and as we read it.",
  simpleResolvers: true,
})
@Directive("@shareable")
export class QuantityType implements Quantity {
  @Field(() => String, { description: "The words of the text." })
  readonly raw!: string;

  @Field(() => Float, {
    nullable: true,
    description: "Null for BETWEEN (see `min` and `max`) and UNSPECIFIED_PLURAL.",
  })
  readonly value!: number | null;

  @Field(() => Float, { nullable: true, description: "Lower end of BETWEEN." })
  readonly min!: number | null;

  @Field(() => Float, { nullable: true, description: "Upper end of BETWEEN." })
  readonly max!: number | null;

  @Field(() => FuzzyAmount, {
    nullable: true,
    description: 'What the text gives in place of a number, like "dozens" or "a battalion"; else null.',
  })
  readonly amount!: FuzzyAmount | null;

  @Field(() => Int, {
    nullable: true,
    description: 'How many formations: 2 for "two battalions". Null for one, and without a formation.',
  })
  readonly times!: number | null;

  @Field(() => QuantityQualifier, { description: "How exact the text makes it." })
  readonly qualifier!: QuantityQualifier;

  @Field(() => String, { description: "What is counted, e.g. `soldier`; for money the ISO 4217 code." })
  readonly unit!: string;

  @Field(() => [String], { description: 'Denominators, e.g. `["soldier", "month"]`.' })
  readonly per!: readonly string[];

  @Field(() => QuantityScope, { description: "What kind of number it is." })
  readonly scope!: QuantityScope;

  @Field(() => Boolean, {
    nullable: true,
    description: "Whether a total includes what was counted before; null where the text leaves it open.",
  })
  readonly includesPrior!: boolean | null;

  @Field(() => String, { nullable: true, description: "How we came to it when no source states it." })
  readonly derivation!: string | null;
}
