/** Problems that a message lists; a file with more was probably never meant to be of this kind. */
const listedProblems = 20;

/** Says what is wrong with a file: in its line where it is one thing, else as a list. */
export function tellProblems(path: string, problems: readonly string[]): string {
  if (problems.length === 1) return `${path}: ${problems[0]}.`;
  const more = problems.length > listedProblems ? [`and ${problems.length - listedProblems} more`] : [];
  const listed = [...problems.slice(0, listedProblems), ...more].map((problem) => `\n- ${problem}`);
  return `${path} has ${problems.length} problems:${listed.join("")}`;
}
