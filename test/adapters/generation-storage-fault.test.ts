import { expect, it } from "vitest";
import { onStorage } from "../../src/adapters/generation-storage-fault.ts";
import { containing, having } from "./generation-sample.ts";

function failing(errno: string): () => never {
  return () => {
    throw Object.assign(new Error(errno), { code: errno, syscall: "write" });
  };
}

it("onStorage gives what the action gives", () => {
  expect(onStorage({ verb: "read", path: "/index" }, () => 7)).toBe(7);
});

it.each([
  ["ENOSPC", "Make room"],
  ["EDQUOT", "Make room"],
  ["EFBIG", "ulimit -f"],
])("onStorage says how much room is lacking, and what to do about %s", (errno, remedy) => {
  expect(() => onStorage({ verb: "write", path: "/index/CURRENT.tmp", bytes: 6 }, failing(errno))).toThrow(
    having({
      code: "storage_failed",
      message: `Cannot write /index/CURRENT.tmp: ${errno}; 6 bytes are needed.`,
      remedy: containing(remedy),
      data: { path: "/index/CURRENT.tmp", errno, bytes: 6 },
      cause: having({ code: errno }),
    }),
  );
});

it.each([
  ["EACCES", "the right to write"],
  ["EROFS", "the right to write"],
  ["EPERM", "the right to write"],
  ["EIO", "Check that disk"],
])("onStorage says what to do about %s, where bytes are not the matter", (errno, remedy) => {
  expect(() => onStorage({ verb: "write", path: "/index/CURRENT.tmp", bytes: 6 }, failing(errno))).toThrow(
    having({ message: `Cannot write /index/CURRENT.tmp: ${errno}.`, remedy: containing(remedy) }),
  );
});

it("onStorage speaks of bytes only where they are known", () => {
  expect(() => onStorage({ verb: "sync", path: "/index" }, failing("ENOSPC"))).toThrow(
    having({
      message: "Cannot sync /index: ENOSPC.",
      data: { path: "/index", errno: "ENOSPC", bytes: null },
    }),
  );
});

it("onStorage leaves bugs and other errors with a code as they are", () => {
  const bug = new RangeError("a bug");
  const argument = Object.assign(new TypeError("not a path"), { code: "ERR_INVALID_ARG_TYPE" });
  for (const error of [bug, argument]) {
    expect(() =>
      onStorage({ verb: "read", path: "/index" }, () => {
        throw error;
      }),
    ).toThrow(error);
  }
});
