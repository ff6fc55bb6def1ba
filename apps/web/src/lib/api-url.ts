/** Where the API answers. Read when asked for, so that one build serves any API. */
export function getApiUrl(): string {
  return process.env["API_URL"] ?? "http://localhost:4000/graphql";
}
