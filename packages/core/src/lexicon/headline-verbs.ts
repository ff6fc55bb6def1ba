import { wordSet } from "./decode-table.ts";

/**
 * Verbs as headlines use them, third person: "GETS", "UNVEILS". Those alone that hardly end a name as a plural noun do.
 * Source: written for this project from the verbs of wire headlines. Lower case.
 */
export const HEADLINE_VERBS: ReadonlySet<string> = wordSet(`
  accepts acquires acts adds admits adopts agrees aims allows announces appeals appoints approves asks awaits backs bars
  becomes begins blames blocks buys calls cancels cites claims clears completes condemns confirms considers cuts declares
  declines defends delays denies discloses doubles eases elects ends enters expands expects explores extends faces fails
  falls fears files finds forms gets gives halts has hires hits invokes issues joins keeps launches leads leaves loses
  lowers makes meets merges moves names nears obtains offers opens opposes ousts passes plans pledges posts postpones
  predicts presses proposes quits raises reaches receives recommends reduces refuses rejects removes renews reports
  resigns resumes reveals rises rules says secures seeks sees sells sends sets signs slashes slips soars starts stops
  sues supports suspends takes tells terminates threatens trims unveils upgrades urges vows wants warns weighs widens wins
  withdraws
`);
