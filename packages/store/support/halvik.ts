/** An agency's piece, a paragraph each. */
export const HALVIK_WIRE: readonly string[] = [
  "HALVIK, March 3 (Nordwire) - The port of Halvik will double its grain terminal by 2031 under a loan of 240 million kroner that the council approved late on Tuesday, after two years of talks with the farmers' union.",
  "Mayor Signe Aune told reporters that the first silo would open next spring and that no house on the quay would have to go, a demand that had held up the plan since it was first drawn.",
  "The union, which speaks for 1,900 farms, said that it would study the terms before its members vote on April 12. It has long asked for a second rail line into the harbour.",
  "Halvik handled 410,000 tonnes of grain last year, a fifth more than the year before, and turned away ships in every week of the harvest.",
];

/** The same event by another reporter. */
export const HALVIK_OTHERWISE: readonly string[] = [
  "The councillors of Halvik have backed a loan of 240 million kroner for the harbour, ending a long quarrel over the quay.",
  "By 2031 twice as much grain could pass through the town, the mayor, Signe Aune, said after the vote. She promised that the homes by the water are safe and named next spring as the date for a first silo.",
  "Farmers are wary. Their union wants to read the small print ahead of its own vote on April 12, and still hopes for another railway track, its secretary said.",
  "Last year 410,000 tonnes went through the port, which was too small for the harvest.",
];
