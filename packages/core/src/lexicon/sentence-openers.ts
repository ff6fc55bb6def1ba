/** Words that open a sentence far oftener than they follow an abbreviation inside one. Lower case. */
export const SENTENCE_OPENERS: ReadonlySet<string> = new Set(
  `a after all also although an and another any as at because before both but by did do does during each
  even every few first following for from had has have he her here his how however i if in instead is it
  its last many meanwhile more most much my neither no none nor not now of on once one only or other our
  over several she should since so some still such that the their then there these they this those though
  three through to two under until was we were what when where whether which while who whose why will with
  without yet you your`.split(/\s+/),
);
