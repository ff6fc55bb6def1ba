/** News agencies as datelines name them, lower case. Common knowledge of the trade; a dateline's brackets may name others. */
export const AGENCIES: ReadonlySet<string> = new Set([
  'aa', 'aap', 'adnkronos', 'afp', 'agence france-presse', 'agerpres', 'anadolu', 'anadolu agency', 'ani',
  'ansa', 'antara', 'ap', 'apa', 'app', 'aps', 'associated press', 'azertac', 'belga', 'belta', 'bernama', 'bloomberg',
  'bss', 'canadian press', 'cna', 'cnn', 'cp', 'dawn', 'dow jones', 'dpa', 'efe', 'fars', 'ians', 'ina', 'interfax',
  'irna', 'isna', 'itar-tass', 'jiji', 'kcna', 'kuna', 'kyodo', 'lusa', 'mena', 'mehr', 'montsame', 'nan', 'pa', 'pap',
  'petra', 'pna', 'press trust of india', 'prensa latina', 'pti', 'qna', 'reuter', 'reuters', 'ria', 'ria novosti',
  'sana', 'sapa', 'spa', 'sputnik', 'tanjug', 'tap', 'tasnim', 'tass', 'the associated press', 'the canadian press',
  'trend', 'ukrinform', 'uni', 'unian', 'upi', 'vna', 'voa', 'wafa', 'wam', 'xinhua', 'yonhap', 'on record desk',
]); // prettier-ignore
