/** Cities that file much copy, and countries, by name in lower case. */
const FILING_PLACES: ReadonlySet<string> = new Set(
  `abidjan abuja accra addis ababa|algiers|amman|amsterdam|ankara|athens|baghdad|baku|bangkok|beijing|beirut|belgrade|berlin|bogota|brasilia|brussels|bucharest|budapest|buenos aires|cairo|canberra|caracas|colombo|copenhagen|dakar|damascus|dhaka|doha|dubai|dublin|frankfurt|gaza|geneva|hanoi|harare|havana|helsinki|hong kong|islamabad|istanbul|jakarta|jerusalem|johannesburg|kabul|karachi|kathmandu|khartoum|kinshasa|kuala lumpur|kuwait|kyiv|lagos|lahore|lima|lisbon|london|los angeles|madrid|manila|melbourne|mexico city|minsk|mogadishu|montreal|moscow|mumbai|nairobi|new delhi|new york|nicosia|oslo|ottawa|panama city|paris|prague|pretoria|pyongyang|quito|ramallah|riyadh|rome|san jose|san salvador|santiago|seoul|shanghai|singapore|sofia|stockholm|strasbourg|sydney|taipei|tehran|tel aviv|tokyo|toronto|tripoli|tunis|united nations|vatican city|vienna|warsaw|washington|yangon|yerevan|zagreb|zurich`.split(
    "|",
  ),
);

/** Whether a name is a city or country that a dateline can stand for without day and agency. */
export function isKnownPlace(name: string): boolean {
  return FILING_PLACES.has(name.split(",")[0]?.toLowerCase() ?? "");
}
