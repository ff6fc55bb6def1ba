/** Names, demonyms and former capitals that news copy uses and the country table lacks: code|names|demonyms|capitals. */
export const COUNTRY_ADDITIONS = `AE|UAE;Emirates|Emirati|
AF||Afghan|
BA|Bosnia;Bosnia-Herzegovina;Bosnia-Hercegovina;B-H|Bosnian|
BY|Byelorussia|Byelorussian|
CD|DRC;DR Congo;Zaire;Congo-Kinshasa|Zairean;Zairian|
CF|CAR|Central African|
CG|Congo-Brazzaville;Congo||
CI|Cote d'Ivoire;Côte d'Ivoire|Ivorian;Ivoirian|Abidjan
CN|China;PRC;Mainland China;People's Republic of China|Chinese|Peking
CV|Cape Verde||
CZ|Czech Republic;Czechia;Czechoslovakia|Czech;Czechoslovak|
DE|West Germany;East Germany;GDR;FRG|West German;East German|Bonn
FM|Micronesia||
GB|Britain;Great Britain;UK;U.K.;United Kingdom;England;Scotland;Wales;Northern Ireland|British;Briton;English;Scottish;Welsh;Scots;Scot;Brit;Englishman;Scotsman;Welshman|
GE|Republic of Georgia||Tiflis
GM|Gambia||
FR||Frenchman;Frenchwoman|
GR||Hellenic|
HK|Hong Kong|Hongkonger|
IE||Irish;Irishman|
IL|||Tel Aviv
IR|Islamic Republic;Persia|Persian|
KG|Kyrgyzstan|Kyrgyz;Kirghiz|
KP|North Korea;DPRK;D.P.R.K.|North Korean|
KR|South Korea;ROK;Republic of Korea|South Korean|
KZ||Kazakh;Kazak|Nur-Sultan;Almaty;Alma-Ata
LA|Laos|Lao;Laotian|
LK||Sri Lankan;Ceylonese|Colombo
MD|Moldova;Moldavia|Moldovan;Moldavian|Chisinau
MG||Malagasy;Madagascan|
MK|Macedonia;North Macedonia;FYROM|Macedonian|
MM|Burma;Myanmar|Burmese|Rangoon;Yangon
MY|||Putrajaya
NG|||Lagos
NL|Holland;The Netherlands;Netherlands|Dutch;Dutchman|The Hague;Hague
NZ||New Zealander;Kiwi|
PG|PNG|Papua New Guinean;Papuan|
PH||Filipino;Filipina;Philippine|
PK||Pakistani|
PS|Palestine;Palestinian Territories;Palestinian Authority|Palestinian|
PT||Portuguese|
RS|Serbia|Serbian;Serb|
RU|Russia;Russian Federation;USSR;U.S.S.R.;Soviet Union|Russian;Soviet|
SA|Saudi Arabia;KSA|Saudi;Saudi Arabian|
SD||Sudanese|
SE||Swede;Swedish|
SS||South Sudanese|
SY||Syrian|
SZ|Swaziland||Mbabane
TJ||Tajik;Tadzhik|
TL|East Timor;Timor-Leste|Timorese;East Timorese|
TM||Turkmen|
TR|Turkey;Türkiye;Turkiye|Turkish;Turk|
TW|Taiwan;Republic of China|Taiwanese|
TZ|||Dar es Salaam
UA|Ukraine;the Ukraine||Kiev;Kyiv
US|U.S.;US;USA;U.S.A.;United States;United States of America;America|American|Washington;Washington, D.C.;Washington DC
UZ||Uzbek|
VA|Holy See;Vatican;Vatican City||
VN|Vietnam;Viet Nam;North Vietnam;South Vietnam|Vietnamese;North Vietnamese;South Vietnamese|
XK|Kosovo|Kosovar;Kosovan|Pristina
YE|||Sanaa;Aden
YU|Yugoslavia|Yugoslav;Yugoslavian|
ZA|||Pretoria
ZW|Rhodesia|Rhodesian|
DK||Dane|
ES||Spaniard|
FI||Finn|
PL||Pole|
LU||Luxembourger|
IS||Icelander|
IQ||Iraqi|
IN||Indian|New Delhi;Delhi
KE||Kenyan|
AR||Argentine;Argentinian;Argentinean|
CY||Cypriot;Greek Cypriot;Turkish Cypriot|`;

/** Peoples, faiths, regions and parties whose adjectives are written like nationalities. */
export const OTHER_DEMONYMS = `African Asian European Arab Arabic Arabian Latin Western Westerner Eastern Northern Southern Balkan Baltic Nordic
Scandinavian Slavic Caucasian Mediterranean Andean Caribbean Hispanic Latino Latina Latinos Euro-Atlantic Transatlantic
Kurdish Kurd Kurds Uighur Uyghur Uighurs Uyghurs Tibetan Tibetans Chechen Chechens Basque Catalan Tatar Tatars Roma Rohingya
Hazara Pashtun Pashtuns Tamil Tamils Sikh Sikhs Sinhalese Punjabi Bengali Kashmiri Gujarati Hutu Hutus Tutsi Tutsis Tuareg
Berber Bedouin Maya Mayan Maori Inuit Aboriginal Cossack Ossetian Abkhaz Abkhazian Crimean Siberian Bavarian Flemish Walloon
Corsican Sicilian Sami Druze Alawite Alawites Yazidi Yazidis Yezidi Shiite Shiites Shi'ite Shi'ites Shia Sunni Sunnis Muslim
Muslims Moslem Moslems Islamic Islamist Islamists Christian Christians Catholic Catholics Protestant Protestants Orthodox
Anglican Coptic Copt Copts Jewish Jew Jews Judeo-Christian Hindu Hindus Buddhist Buddhists Mormon Mormons Lutheran Methodist
Baptist Evangelical Taoist Salafist Wahhabi Zoroastrian Zionist Zionists Communist Communists Socialist Socialists Marxist
Marxists Maoist Maoists Leninist Nazi Nazis Fascist Republican Republicans Democrat Democrats Democratic Tory Tories Labourite
Baathist Peronist Sandinista Sandinistas Islamist Anglo-Saxon Afro-American African-American African-Americans Asian-American
Anglo-American Texan Texans Californian Floridian Londoner Londoners Parisian New-Yorker Muscovite Ottoman Byzantine Roman
Romans Greco-Roman Hellenic Nipponese Sino Franco Anglo Russo Indo Euro Afro Israelite Palestinian-American Cuban-American
Arab-American Iraqi-Kurdish Bosniak Bosniaks Bosnian-Serb Serbo-Croat Serbs Croats Croat Albanian Albanians Slovenes Slovaks
Turks Finns Danes Swedes Poles Scots Brits Britons Spaniards Filipinos Uzbeks Tajiks Kazakhs Azeri Azeris Slavs Magyar Gypsy
Gypsies Amerindian Polynesian Melanesian Micronesian Sahelian Maghrebi Levantine Soviets Allied Hong-Konger Gazan Gazans`;

/** Palaces and streets that stand for a state when they act: code|seats. */
export const SEATS_OF_POWER = `RU|Kremlin
US|White House;Capitol Hill;Pentagon;State Department;Oval Office
GB|Downing Street;10 Downing Street;No 10;Number 10;Whitehall;Buckingham Palace;Westminster
FR|Elysee;Elysee Palace;Quai d'Orsay;Matignon
DE|Bundeskanzleramt;Chancellery
IT|Quirinal;Quirinale;Palazzo Chigi;Chigi Palace;Farnesina
ES|Moncloa;Zarzuela
CN|Zhongnanhai
KR|Blue House;Cheong Wa Dae
JP|Kantei
PH|Malacanang;Malacanang Palace
IN|South Block
TR|Sublime Porte;Cankaya
UA|Bankova
IL|Knesset
AT|Hofburg;Ballhausplatz
PL|Belweder
BR|Planalto;Itamaraty
AR|Casa Rosada
MX|Los Pinos
CL|La Moneda
PE|Pizarro Palace
VE|Miraflores
CO|Casa de Narino;Narino Palace
VA|Vatican;Holy See
TW|Presidential Office
SD|Republican Palace
ZA|Union Buildings
LB|Baabda;Baabda Palace`;
