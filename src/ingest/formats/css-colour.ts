/** Red, green and blue, each from 0 to 255. */
export type Colour = readonly [number, number, number];

/** The colour of a page that names none. */
export const white: Colour = [255, 255, 255];

/** Channels of two colours that nobody tells apart differ by no more than this. */
const sameness = 12;

/** Colours by name that text is hidden in; others are told apart well enough by being unknown. */
const named: ReadonlyMap<string, Colour> = new Map([
  ["white", white],
  ["snow", [255, 250, 250]],
  ["ivory", [255, 255, 240]],
  ["whitesmoke", [245, 245, 245]],
  ["ghostwhite", [248, 248, 255]],
  ["black", [0, 0, 0]],
]);

/** Parses a CSS colour in small letters: a name, `#rgb`, `#rrggbb` (with or without alpha) or `rgb()`. Undefined where it is another. */
export function parseColour(value: string): Colour | undefined {
  const name = named.get(value);
  if (name) return name;
  const short = /^#?([\da-f])([\da-f])([\da-f])[\da-f]?$/.exec(value);
  if (short) return toColour(short.slice(1).map((digit) => Number.parseInt(digit + digit, 16)));
  const long = /^#?([\da-f]{2})([\da-f]{2})([\da-f]{2})(?:[\da-f]{2})?$/.exec(value);
  if (long) return toColour(long.slice(1).map((pair) => Number.parseInt(pair, 16)));
  const channels = /^rgba?\(\s?(\d{1,3})[\s,]{1,3}(\d{1,3})[\s,]{1,3}(\d{1,3})[^\d]/.exec(value);
  return channels ? toColour(channels.slice(1).map(Number)) : undefined;
}

/** Whether a CSS colour in small letters lets everything through. */
export function isTransparent(value: string): boolean {
  return value === "transparent" || /^(?:rgba|hsla)\([^)]{1,40}[,/]\s?0?\.?0+%?\s?\)$/.test(value);
}

/** Whether words of the one colour on a ground of the other cannot be seen. */
export function looksSame(one: Colour, other: Colour): boolean {
  return one.every((channel, position) => Math.abs(channel - (other[position] ?? 0)) <= sameness);
}

function toColour(channels: readonly number[]): Colour {
  const [red = 0, green = 0, blue = 0] = channels;
  return [red, green, blue];
}
