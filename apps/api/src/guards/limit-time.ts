import { GraphQLError } from "graphql";
import type { Plugin } from "graphql-yoga";

/** Answers with an error when an operation takes longer than this. */
export function limitTime(timeoutMs: number): Plugin {
  return {
    onExecute: ({ executeFn, setExecuteFn }) => {
      setExecuteFn(async (args) => {
        let timer: NodeJS.Timeout | undefined;
        const late = new Promise<unknown>((resolve) => {
          timer = setTimeout(
            () => resolve({ errors: [tooSlow(timeoutMs)] }),
            timeoutMs,
          );
        });
        try {
          return await Promise.race([executeFn(args), late]);
        } finally {
          clearTimeout(timer);
        }
      });
    },
  };
}

/** The error that says so. */
export function tooSlow(timeoutMs: number): GraphQLError {
  return new GraphQLError(
    `This took longer than ${timeoutMs} ms. Ask for less at a time.`,
    {
      extensions: { code: "TIMEOUT", http: { status: 503 } },
    },
  );
}
