import { describe, expect, test } from "vitest";
import { Fault } from "../../src/domain/fault.ts";
import { problemKinds, toProblem } from "../../src/http/problem.ts";
import { problemSchema } from "../../src/http/schema/problem-schema.ts";

describe("toProblem", () => {
  test("tells a caller's fault with its own words and remedy", () => {
    const fault = new Fault("question_too_long", "The question has 2,001 characters.", {
      remedy: "Ask in fewer words.",
    });
    expect(toProblem(fault, "id-1")).toEqual({
      type: "urn:problem-type:pinpoint:question_too_long",
      title: "The question is too long",
      status: 400,
      code: "question_too_long",
      detail: "The question has 2,001 characters.",
      remedy: "Ask in fewer words.",
      request_id: "id-1",
    });
  });

  test("keeps what a fault of the environment says from the caller", () => {
    const fault = new Fault("index_corrupt", "/srv/index/gen-7/vectors.hnsw is damaged.", {
      remedy: "Run: pinpoint index build --index /srv/index",
    });
    const problem = toProblem(fault, "id-1");
    expect(problem).toMatchObject({ status: 503, code: "index_corrupt", remedy: null });
    expect(JSON.stringify(problem)).not.toContain("/srv");
  });

  test("says which command builds an index that is missing, and not where", () => {
    const problem = toProblem(new Fault("index_missing", "There is no index in /srv/index."), "id-1");
    expect(problem.detail).toContain("npm run -s pinpoint -- index build");
    expect(JSON.stringify(problem)).not.toContain("/srv");
  });

  test.each([new TypeError("secret sk-123"), "secret", undefined, null, { message: "secret", status: 404 }])(
    "makes %o a bug of which nothing is told",
    (thrown) => {
      const problem = toProblem(thrown, "id-1");
      expect(problem).toMatchObject({ status: 500, code: "internal", title: "Something went wrong" });
      expect(JSON.stringify(problem)).not.toContain("secret");
    },
  );

  test.each([
    ["entity.too.large", 413, "body_too_large"],
    ["encoding.unsupported", 415, "unsupported_media_type"],
    ["request.aborted", 400, "invalid_request"],
    ["request.size.invalid", 400, "invalid_request"],
    ["something.else", 500, "internal"],
  ])("knows the body reader's %s", (type, status, code) => {
    expect(toProblem(Object.assign(new Error("x"), { type }), "id-1")).toMatchObject({ status, code });
  });

  test("gives every code a status of trouble, and a problem that fits its schema", () => {
    for (const [code, kind] of Object.entries(problemKinds)) {
      expect(kind.status, code).toBeGreaterThanOrEqual(400);
      if (code === "internal") continue;
      const problem = toProblem(new Fault(code as "busy", "Message."), "id-1");
      expect(problemSchema.parse(problem)).toEqual(problem);
    }
  });
});
