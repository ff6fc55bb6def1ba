/** What the evaluation wrote: how many documents of each set were read at most, and its figures by "set: measure". */
export interface Baseline {
  documents: number;
  figures: Readonly<Record<string, number>>;
}

interface Figure {
  /** The sample it was measured on: "entities/conll". */
  sample: string;
  /** Out of 100. */
  value: number;
}

export interface Measure {
  /** The task and what was measured: "entities: person". */
  key: string;
  figures: Figure[];
}

const SOUND = /: (?:answered|spans right)$/u;

/** The figures by what they measure, of one task each ("entities"), the samples beside each other. */
export function groupFigures({ figures }: Baseline): Map<string, Measure[]> {
  const tasks = new Map<string, Measure[]>();
  for (const [name, value] of Object.entries(figures)) {
    const { sample, task, measure } = splitName(name);
    const measures = tasks.get(task) ?? [];
    tasks.set(task, measures);
    if (SOUND.test(name)) continue;
    const key = `${task}: ${measure}`;
    const known = measures.find((one) => one.key === key);
    if (known) known.figures.push({ sample, value });
    else measures.push({ key, figures: [{ sample, value }] });
  }
  return tasks;
}

/** What must hold of every sample: how often all texts were answered, and how often all places in them were right. */
export function findSoundness({ figures }: Baseline): Measure[] {
  return ["answered", "spans right"].map((key) => ({
    key,
    figures: Object.entries(figures)
      .filter(([name]) => name.endsWith(`: ${key}`))
      .map(([name, value]) => ({ sample: splitName(name).sample, value })),
  }));
}

function splitName(name: string) {
  const at = name.indexOf(": ");
  const sample = name.slice(0, at);
  return {
    sample,
    task: sample.split("/")[0] ?? "",
    measure: name.slice(at + 2),
  };
}
