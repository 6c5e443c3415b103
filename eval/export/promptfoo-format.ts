import { stringify } from "yaml";
import { toQuestionLine } from "../run/run-lines.ts";
import type { ExportFormat } from "./export-format.ts";
import { toAssertions } from "./promptfoo-assertions.ts";

/**
 * A configuration for `promptfoo eval` that asks a running service over HTTP and holds each reply against the question file, without any
 * model. Its tests carry our question in their metadata, from which `eval run` reads them back as they were.
 */
export const promptfooFormat: ExportFormat = {
  name: "promptfoo",
  description: "a configuration that asks our HTTP interface and checks replies without a model",
  lines: ({ about, questions }, { baseUrl }) => {
    const configuration = {
      description: `Questions of ${about.name}, asked of Pinpoint at ${baseUrl}`,
      prompts: ["{{question}}"],
      providers: [
        {
          id: "https",
          label: "pinpoint",
          config: {
            url: `${baseUrl}/api/ask`,
            method: "POST",
            headers: { "Content-Type": "application/json" },
            body: { question: "{{prompt}}" },
            transformResponse: "json",
          },
        },
      ],
      tests: questions.map(({ question }) => ({
        description: question.id,
        vars: { question: withoutTemplates(question.q) },
        metadata: { pinpoint: toQuestionLine(question) },
        assert: toAssertions(question),
      })),
    };
    return [stringify(configuration, { lineWidth: 0 }).trimEnd()];
  },
};

/** Promptfoo renders variables by Nunjucks; braces that would begin a template are written as one. */
function withoutTemplates(text: string): string {
  return text.replace(/\{(?=[{%#])/g, '{{ "{" }}');
}
