import type { TextLine } from "./text-lines.ts";
import { isLinkListLead } from "./web-debris.ts";

/** Words in the text of a link, at most. */
const maxLinkWords = 14;

type Group = readonly TextLine[];

/** The groups of a text without its link lists, and the lines of those. */
export interface WithoutLinkLists {
  readonly groups: readonly Group[];
  readonly debris: readonly string[];
}

/**
 * Takes out the lists of links that a line such as "More information here:" introduces: that line and the short lines without a stop
 * that follow it. Where text follows the list, the last of them is that text's heading and stays.
 */
export function dropLinkLists(groups: readonly Group[]): WithoutLinkLists {
  const kept: Group[] = [];
  const dropped: Group[] = [];
  let position = 0;
  while (position < groups.length) {
    const end = endOfLinkList(groups, position);
    dropped.push(...groups.slice(position, end));
    kept.push(...groups.slice(end, end === position ? end + 1 : end));
    position = Math.max(end, position + 1);
  }
  return { groups: kept, debris: dropped.flat().map((line) => line.text) };
}

/** The position after the link list that begins at `start`; `start` itself where none does. */
function endOfLinkList(groups: readonly Group[], start: number): number {
  const lead = groups[start]?.[0];
  if (start === 0 || !lead || !isLinkListLead(lead.text)) return start;
  let end = start + 1;
  while (groups[end]?.every(readsAsLink)) end++;
  const isHeaded = end < groups.length && end - start > 2 && groups[end - 1]?.length === 1;
  return isHeaded ? end - 1 : end;
}

function readsAsLink(line: TextLine): boolean {
  return line.text.split(" ").length <= maxLinkWords && !/[.!?;]["”’»)]?$/.test(line.text);
}
