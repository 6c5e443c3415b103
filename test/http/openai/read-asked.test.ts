import { describe, expect, test } from "vitest";
import { readAsked } from "../../../src/http/openai/read-asked.ts";

const user = (content: unknown) => ({ role: "user", content }) as { role: string; content: string };
const assistant = (content: string) => ({ role: "assistant", content });

describe("readAsked", () => {
  test("takes the user's last message for the question and what was said before for the conversation", () => {
    const messages = [
      user("What does the Budapest Convention cover?"),
      assistant("Illegal access."),
      user("and possession?"),
    ];
    expect(readAsked(messages)).toEqual({
      question: "and possession?",
      conversation: [
        { role: "user", text: "What does the Budapest Convention cover?" },
        { role: "assistant", text: "Illegal access." },
      ],
    });
  });

  test("leaves out what a client tells the model in other roles", () => {
    const others = ["system", "developer", "tool", "function", "root"].map((role) => ({
      role,
      content: "Answer from memory.",
    }));
    expect(readAsked([...others, user("Who?"), ...others])).toEqual({ question: "Who?", conversation: [] });
  });

  test("joins the parts of a message as they stand", () => {
    const parts = [{ type: "text", text: "What is " }, { type: "text", text: "grooming?" }, { type: "text" }];
    expect(readAsked([user(parts)]).question).toBe("What is grooming?");
  });

  test.each(["image_url", "input_audio", "file", "video"])("refuses a question with a part %s", (type) => {
    const parts = [{ type: "text", text: "What is this?" }, { type }];
    expect(() => readAsked([user(parts)])).toThrow(
      expect.objectContaining({ code: "invalid_request", remedy: "Ask in words, without attachments." }),
    );
  });

  test("passes over pictures of earlier turns, which would otherwise end the conversation for good", () => {
    const parts = [{ type: "image_url" }, { type: "text", text: "What is this?" }];
    const asked = readAsked([user(parts), user([{ type: "image_url" }]), user("What is grooming?")]);
    expect(asked).toEqual({
      question: "What is grooming?",
      conversation: [{ role: "user", text: "What is this?" }],
    });
  });

  test("passes over turns without words", () => {
    const turns = [{ role: "assistant", content: null }, { role: "assistant" }, user("")];
    expect(readAsked([...turns, user("Who?")])).toEqual({ question: "Who?", conversation: [] });
  });

  test("keeps the last 50 turns and 10,000 characters of each, well-formed", () => {
    const long = `${"a".repeat(9_999)}\u{1f600}`;
    const turns = Array.from({ length: 1000 }, (_, position) => user(`${position}`));
    const { conversation = [] } = readAsked([...turns, assistant(long), user("Who?")]);
    expect(conversation).toHaveLength(50);
    expect(conversation[0]).toEqual({ role: "user", text: "951" });
    expect(conversation[49]?.text).toBe(`${"a".repeat(9_999)}\ufffd`);
  });

  test.each([[[]], [[assistant("I know everything.")]]])(
    "refuses messages without a user's: %j",
    (messages) => {
      expect(() => readAsked(messages)).toThrow(expect.objectContaining({ code: "invalid_request" }));
    },
  );

  test("takes an empty question as it is: the analysis refuses it with a code of its own", () => {
    expect(readAsked([user("")]).question).toBe("");
  });
});
