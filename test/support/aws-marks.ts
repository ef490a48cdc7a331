/** What every answer of AWS carries, for answers that a test makes up: the id of the request and the content type. */
import type { Answer, Answerer } from "../../src/demo/serve.ts";

export const requestId = { "x-amzn-requestid": "0d1b6f1e-8c1e-4a58-9d0e-000000000000" } as const;

export const marked = (answer: Answer): Answer => ({
  ...answer,
  headers: {
    ...requestId,
    "content-type": answer.body.startsWith("<") ? "text/xml" : "application/json",
    ...answer.headers,
  },
});

/** Gives the answers of this one with the marks. */
export const asAws =
  (answerer: Answerer): Answerer =>
  (request) => {
    const answer = answerer(request);
    return answer && marked(answer);
  };
