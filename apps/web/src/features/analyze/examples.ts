/** Articles of the seeds that the analyser offers to read, by the name of their file. */
export const EXAMPLES: readonly (readonly [name: string, label: string])[] = [
  ["india-iran-chabahar-terminal", "A port contract"],
  ["russia-iran-closer-ties", "Quotes and agreements of a state visit"],
  ["us-strikes-iran-nuclear-sites", "Claims and denials"],
];

export function exampleAddress(name: string): string {
  return `/examples/${name}.txt`;
}
