/** The number or letter of a paragraph, as treaties and lists write them: "2.", "12)", "a)", "(iv)", "b.". A source for expressions. */
export const paragraphLabel = String.raw`(?:\d{1,3}[.)]|\(?(?:[a-z]|[ivxl]{1,5})\)|[a-z]\.)`;
