import { z } from "zod";

/** The question that a tool takes; its length is judged where it is analysed, with a message of its own. */
export const questionSchema = z
  .string()
  .describe("A question in plain words, in English, French or Spanish, 1 to 2,000 characters.");
