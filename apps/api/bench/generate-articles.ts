const FIRMS = [
  "Norvik",
  "Halden",
  "Sundby",
  "Corvane",
  "Meridian",
  "Kaveri",
  "Ostra",
  "Velmar",
];
const KINDS = [
  "Energy",
  "Shipping",
  "Steel",
  "Foods",
  "Rail",
  "Chemical",
  "Water",
  "Textiles",
];
const GIVEN = [
  "Anna",
  "Omar",
  "Grace",
  "Pavel",
  "Lucia",
  "Daniel",
  "Nadia",
  "Tomas",
];
const FAMILY = [
  "Brandt",
  "Vesk",
  "Orlova",
  "Denholm",
  "Adair",
  "Kestrel",
  "Moraine",
  "Talbot",
];
const STATES = [
  "Norway",
  "Kenya",
  "Peru",
  "Poland",
  "Vietnam",
  "Morocco",
  "Chile",
  "Finland",
];
const CITIES = [
  "OSLO",
  "NAIROBI",
  "LIMA",
  "WARSAW",
  "HANOI",
  "RABAT",
  "SANTIAGO",
  "HELSINKI",
];
const WORKS = [
  "two wind farms",
  "a container terminal",
  "a rail line",
  "four reactors",
  "a steel mill",
];

/** Wire copy by a pattern: each number gives another article, the same number the same one; names recur as in real coverage. */
export function generateArticle(number: number): string {
  const pick = (words: readonly string[], step: number) =>
    words[Math.floor(number / step) % words.length] ?? "";
  const day = new Date(Date.UTC(2020, 0, 1 + (number % 2000)));
  const month = day.toLocaleString("en-US", { month: "long", timeZone: "UTC" });
  const date = `${month} ${day.getUTCDate()}`;
  const firm = `${pick(FIRMS, 1)} ${pick(KINDS, 8)}`;
  const person = `${pick(GIVEN, 3)} ${pick(FAMILY, 5)}`;
  const state = pick(STATES, 2);
  const work = pick(WORKS, 7);
  return `${firm} to build ${work} in ${state}

${date}, ${day.getUTCFullYear()}

${pick(CITIES, 2)}, ${date} (On Record Desk) - ${firm} signed a $${(number % 90) + 10} million contract with ${state} on ${date} to build ${work}, the company said in statement number ${number}.

"This is work for a whole decade," said ${person}, chief executive of ${firm}.

${person} told reporters that ${firm} would begin next year. ${state} denied that the price had risen.
`;
}
