import { readRuns, TAG_TYPES } from "../src/names/labels.ts";

/** Right, found and given names of each type, strict: same tokens, same type. */
export class RunScore {
  readonly right: number[] = TAG_TYPES.map(() => 0);
  readonly found: number[] = TAG_TYPES.map(() => 0);
  readonly given: number[] = TAG_TYPES.map(() => 0);

  add(gold: ArrayLike<number>, labels: ArrayLike<number>): void {
    const given = new Set<string>();
    for (const { first, end, typeIndex } of readRuns(gold)) {
      given.add(`${first}:${end}:${typeIndex}`);
      this.given[typeIndex] = (this.given[typeIndex] ?? 0) + 1;
    }
    for (const { first, end, typeIndex } of readRuns(labels)) {
      this.found[typeIndex] = (this.found[typeIndex] ?? 0) + 1;
      if (given.has(`${first}:${end}:${typeIndex}`))
        this.right[typeIndex] = (this.right[typeIndex] ?? 0) + 1;
    }
  }

  /** Adds what another score counted. */
  addScore(other: RunScore): void {
    for (const each of ["right", "found", "given"] as const)
      other[each].forEach((count, at) => {
        this[each][at] = (this[each][at] ?? 0) + count;
      });
  }

  /** F1 over these types together, in percent. */
  f1(typeIndexes: readonly number[]): number {
    const sum = (list: readonly number[]): number =>
      typeIndexes.reduce((total, at) => total + (list[at] ?? 0), 0);
    const all = sum(this.found) + sum(this.given);
    return all ? (200 * sum(this.right)) / all : 0;
  }

  /** One line a type. */
  format(): string {
    return [
      `person, organization, place: F1 ${this.f1([0, 1, 2]).toFixed(1)}`,
      ...TAG_TYPES.map((type, at) => {
        const [right = 0, found = 0, given = 0] = [
          this.right[at],
          this.found[at],
          this.given[at],
        ];
        return `${type.padEnd(14)} P ${percent(right, found)}  R ${percent(right, given)}  F1 ${this.f1([at]).toFixed(1)}  (${given})`;
      }),
    ].join("\n");
  }
}

function percent(part: number, whole: number): string {
  return (whole ? (100 * part) / whole : 0).toFixed(1).padStart(5);
}
