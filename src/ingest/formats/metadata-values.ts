/** The language of a code as files write it: "en", "en-GB", "en_GB" and "EN" are all "en". Undefined where it is none. */
export function readLanguage(value: string | undefined): string | undefined {
  return /^\s{0,9}([a-z]{2,3})(?:[-_][a-z\d]{2,8}){0,3}\s{0,9}$/i.exec(value ?? "")?.[1]?.toLowerCase();
}

/** The day, month or year of a date as files write it: "2022-12-31T10:00:00Z", "2022/12/31", "2022-12", "2022". Undefined where it is none. */
export function readDate(value: string | undefined): string | undefined {
  const date = /^(\d{4})(?:[-/](0[1-9]|1[0-2])(?:[-/](0[1-9]|[12]\d|3[01]))?)?(?=$|T|\s)/.exec(value ?? "");
  return date?.slice(1).filter(Boolean).join("-");
}
