import { AxeBuilder } from "@axe-core/playwright";
import type { Page } from "playwright-core";

/** What axe holds against a page, by rule, each with the first element that breaks it; of all its rules, or of these. */
export async function findViolations(
  page: Page,
  rules?: readonly string[],
): Promise<string[]> {
  // The other mode opens a page of its own for each run, for frames from elsewhere; no page of ours has a frame.
  const axe = new AxeBuilder({ page })
    .setLegacyMode(true)
    // Hundreds of entries of the schema are drawn by one component; the first of each kind stand for them.
    .exclude(".schema-entry:nth-of-type(n + 4)")
    .options({ resultTypes: ["violations"] });
  const { violations } = await (
    rules === undefined ? axe : axe.withRules([...rules])
  ).analyze();
  return violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
}
