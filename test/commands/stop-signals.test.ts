import { EventEmitter } from "node:events";
import { describe, expect, test } from "vitest";
import { listenForStop } from "../../src/commands/stop-signals.ts";

function listen(signals: readonly (readonly [signal: string, at: number])[]): readonly string[] {
  let time = 0;
  const calls: string[] = [];
  const source = new EventEmitter();
  const end = listenForStop({
    stop: () => calls.push("stop"),
    leave: (code) => calls.push(`leave ${code}`),
    now: () => time,
    source,
  });
  for (const [signal, at] of signals) {
    time = at;
    source.emit(signal);
  }
  end();
  expect(source.eventNames()).toEqual([]);
  return calls;
}

describe("listenForStop", () => {
  test.each([
    [[["SIGINT", 0]], ["stop"]],
    [[["SIGTERM", 0]], ["stop"]],
    [
      [
        ["SIGINT", 0],
        ["SIGINT", 20],
      ],
      ["stop"],
    ],
    [
      [
        ["SIGINT", 0],
        ["SIGINT", 20],
        ["SIGINT", 900],
      ],
      ["stop", "leave 130"],
    ],
    [
      [
        ["SIGINT", 0],
        ["SIGTERM", 900],
      ],
      ["stop", "leave 143"],
    ],
    [[["SIGHUP", 0]], []],
  ] as const)("answers %j with %j", (signals, calls) => {
    expect(listen(signals)).toEqual(calls);
  });
});
