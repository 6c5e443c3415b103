import { createNegatorFinder } from "../../text/negators.ts";

/**
 * The positions among the words of a claim or its source of those that deny. "Without" is among them because what is done "without right" and
 * what is done with it are opposites.
 */
export const findNegators = createNegatorFinder(["nowhere", "without", "sans", "sin"]);
