import type { TaggerOptions } from "./train-tagger.ts";

/** The settings with which the shipped weights are trained, and every fold that judges them. */
export const SHIPPED_OPTIONS: TaggerOptions = {
  epochs: 5,
  seed: 7,
  learningRate: 0.2,
  decay: 0.01,
  least: 3,
  prune: 0.12,
  folds: 2,
  titleLead: 1,
};
