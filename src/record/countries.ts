/** The folded common name of the country that a folded name or demonym means, or null. */
export function countryOf(key: string): string | null {
  return countryOfName.get(key) ?? null;
}

/** Whether a folded name is a country's common name. */
export function isCountry(key: string): boolean {
  return countryOfName.get(key) === key;
}

/**
 * Common name, then other names and demonyms, all folded as `fold.ts` does: the rows of src/language/names/countries.tsv
 * (ISO names from i18n-iso-countries, MIT; demonyms written for Readout), which this room may not read. A test compares them.
 */
const countries = `
afghanistan: islamic emirate of afghanistan, afghan, afghans
aland islands
albania: albanian, albanians
algeria: algerian, algerians
american samoa: american samoan
andorra: andorran, andorrans
angola: angolan, angolans
anguilla: anguillan
antarctica
antigua and barbuda: antigua, antiguan, antiguans
argentina: argentine, argentines, argentinian, argentinians, argentinean, argentineans
armenia: armenian, armenians
aruba: aruban, arubans
australia: australian, australians, aussie, aussies
austria: austrian, austrians
azerbaijan: azerbaijani, azerbaijanis, azeri, azeris
bahamas: bahamian, bahamians
bahrain: bahraini, bahrainis
bangladesh: bangladeshi, bangladeshis
barbados: barbadian, barbadians, bajan
belarus: belarusian, belarusians, belarussian, belarussians
belgium: belgian, belgians
belize: belizean, belizeans
benin: beninese
bermuda: bermudian, bermudians
bhutan: bhutanese
bolivia: bolivian, bolivians
bosnia and herzegovina: bosnia, bosnia herzegovina, bosnian, bosnians, herzegovinian
botswana: botswanan, batswana, motswana
bouvet island
brazil: brasil, brazilian, brazilians
british indian ocean territory
british virgin islands
brunei: brunei darussalam, bruneian, bruneians
bulgaria: bulgarian, bulgarians
burkina faso: burkina, burkinabe
burundi: burundian, burundians
cambodia: cambodian, cambodians, khmer
cameroon: cameroonian, cameroonians
canada: canadian, canadians
cape verde: cabo verde, cape verdean, cape verdeans
cayman islands: caymanian, caymanians
central african republic: car, central african, central africans
chad: chadian, chadians
chile: chilean, chileans
china: people republic of china, prc, pr china, mainland china, chinese
christmas island
colombia: colombian, colombians
comoros: comorian, comorians
cook islands
costa rica: costa rican, costa ricans
croatia: croatian, croatians, croat, croats
cuba: cuban, cubans
curacao
cyprus: cypriot, cypriots
czech republic: czechia, czech, czechs
democratic republic of the congo: drc, dr congo, democratic republic of congo, congo kinshasa, zaire, congo, congolese
denmark: danish, dane, danes
djibouti: djiboutian, djiboutians
dominica: dominican
dominican republic: dominican, dominicans
ecuador: ecuadorian, ecuadorians, ecuadorean, ecuadoreans
egypt: egyptian, egyptians
el salvador: salvadoran, salvadorans, salvadorean
equatorial guinea: equatoguinean
eritrea: eritrean, eritreans
estonia: estonian, estonians
eswatini: swaziland, swazi, swazis
ethiopia: ethiopian, ethiopians
european union: eu, european, europeans
falkland islands: falklands, malvinas
faroe islands: faroese
fiji: fijian, fijians
finland: finnish, finn, finns
france: french, frenchman, frenchmen, frenchwoman
french guiana
french polynesia: polynesian, polynesians
french southern territories
gabon: gabonese
gambia: republic of the gambia, gambian, gambians
georgia: georgian, georgians
germany: federal republic of germany, german, germans
ghana: ghanaian, ghanaians, ghanian
gibraltar: gibraltarian
greece: greek, greeks
greenland: greenlandic, greenlander, greenlanders
grenada: grenadian, grenadians
guadeloupe
guam: guamanian
guatemala: guatemalan, guatemalans
guernsey
guinea: guinean, guineans
guinea bissau
guyana: guyanese
haiti: haitian, haitians
heard island and mcdonald islands
honduras: honduran, hondurans
hong kong: hksar, hong kong sar, hong konger, hong kongers
hungary: hungarian, hungarians
iceland: icelandic, icelander, icelanders
india: bharat, indian, indians
indonesia: indonesian, indonesians
iran: islamic republic of iran, islamic republic, iranian, iranians, persian, persians
iraq: iraqi, iraqis
ireland: republic of ireland, irish republic, irish, irishman, irishmen
isle of man
israel: israeli, israelis
italy: italian, italians
ivory coast: cote d'ivoire, ivorian, ivorians
jamaica: jamaican, jamaicans
japan: japanese
jersey
jordan: jordanian, jordanians
kazakhstan: kazakh, kazakhs, kazakhstani
kenya: kenyan, kenyans
kiribati
kosovo: kosovar, kosovars, kosovan
kuwait: kuwaiti, kuwaitis
kyrgyzstan: kyrgyz
laos: lao people democratic republic, laotian, laotians, lao
latvia: latvian, latvians
lebanon: lebanese
lesotho: basotho, mosotho
liberia: liberian, liberians
libya: libyan, libyans
liechtenstein
lithuania: lithuanian, lithuanians
luxembourg: luxembourger, luxembourgish
macao: macau, macanese
madagascar: malagasy, madagascan
malawi: malawian, malawians
malaysia: malaysian, malaysians
maldives: maldivian, maldivians
mali: malian, malians
malta: maltese
marshall islands: marshallese
martinique
mauritania: mauritanian, mauritanians
mauritius: mauritian, mauritians
mayotte
mexico: mexican, mexicans
micronesia: federated states of micronesia, micronesian, micronesians
moldova: moldovan, moldovans
monaco: monegasque
mongolia: mongolian, mongolians
montenegro: montenegrin, montenegrins
montserrat
morocco: moroccan, moroccans
mozambique: mozambican, mozambicans
myanmar: burma, burmese
namibia: namibian, namibians
nauru: nauruan
nepal: nepali, nepalis, nepalese
netherlands: holland, dutch, dutchman, dutchmen
new caledonia
new zealand: new zealander, new zealanders, kiwi, kiwis
nicaragua: nicaraguan, nicaraguans
niger: nigerien, nigeriens
nigeria: nigerian, nigerians
niue
norfolk island
north korea: dprk, democratic people republic of korea, n korea, north korean, north koreans
north macedonia: republic of north macedonia, macedonia, macedonian, macedonians
northern mariana islands
norway: norwegian, norwegians
oman: omani, omanis
pakistan: pakistani, pakistanis
palau: palauan, palauans
palestine: state of palestine, palestinian territories, west bank, gaza, gaza strip, palestinian, palestinians
panama: panamanian, panamanians
papua new guinea: png, papua new guinean, papua new guineans, papuan
paraguay: paraguayan, paraguayans
peru: peruvian, peruvians
philippines: filipino, filipinos, philippine, filipina
pitcairn: pitcairn islands
poland: polish, pole, poles
portugal: portuguese
puerto rico: puerto rican, puerto ricans
qatar: qatari, qataris
republic of the congo: congo brazzaville, congo republic, congolese
reunion
romania: romanian, romanians
russia: russian federation, russian, russians
rwanda: rwandan, rwandans
saint barthelemy
saint helena
saint kitts and nevis
saint lucia: st lucia, saint lucian
saint martin
saint pierre and miquelon
saint vincent and the grenadines: st vincent and the grenadines, vincentian
samoa: samoan, samoans
san marino
sao tome and principe
saudi arabia: kingdom of saudi arabia, ksa, saudi, saudis, saudi arabian
senegal: senegalese
serbia: serbian, serbians, serb, serbs
seychelles: seychellois
sierra leone: sierra leonean, sierra leoneans
singapore: singaporean, singaporeans
sint maarten
slovakia: slovak, slovaks, slovakian
slovenia: slovenian, slovenians, slovene, slovenes
solomon islands
somalia: somali, somalis, somalian
south africa: rsa, south african, south africans
south georgia and the south sandwich islands
south korea: republic of korea, korea, rok, s korea, south korean, south koreans, korean, koreans
south sudan: south sudanese
spain: spanish, spaniard, spaniards
sri lanka: sri lankan, sri lankans
sudan: sudanese
suriname: surinamese
svalbard and jan mayen
sweden: swedish, swede, swedes
switzerland: swiss
syria: syrian arab republic, syrian, syrians
taiwan: republic of china, chinese taipei, taiwanese
tajikistan: tajik, tajiks
tanzania: united republic of tanzania, tanzanian, tanzanians
thailand: thai, thais
timor leste: east timor, timorese, east timorese
togo: togolese
tokelau
tonga: tongan, tongans
trinidad and tobago: trinidad, trinidadian, trinidadians
tunisia: tunisian, tunisians
turkey: turkiye, turkish, turk, turks
turkmenistan: turkmen
turks and caicos islands
tuvalu: tuvaluan
uganda: ugandan, ugandans
ukraine: ukrainian, ukrainians
united arab emirates: uae, emirati, emiratis
united kingdom: uk, great britain, britain, england, scotland, wales, northern ireland, british, briton, britons, brit, brits, english, englishman, scottish, scots, scotsman, welsh, northern irish, u k
united states: united states of america, usa, us, america, american, americans, us american, u s
united states minor outlying islands
uruguay: uruguayan, uruguayans
us virgin islands
uzbekistan: uzbek, uzbeks
vanuatu
vatican city: vatican, holy see
venezuela: bolivarian republic of venezuela, venezuelan, venezuelans
vietnam: viet nam, vietnamese
wallis and futuna
western sahara: sahrawi, saharawi, sahrawis
yemen: yemeni, yemenis
zambia: zambian, zambians
zimbabwe: zimbabwean, zimbabweans
`;

const countryOfName = new Map(
  countries
    .trim()
    .split('\n')
    .flatMap((row) => {
      const [name = '', others = ''] = row.split(': ');
      return [name, ...others.split(', ')].filter((one) => one !== '').map((one) => [one, name] as const);
    }),
);
