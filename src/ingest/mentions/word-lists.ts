/** Word lists of the rules that find mentions; all in lower case. */
const set = (words: string): ReadonlySet<string> => new Set(words.trim().split(/\s+/));

/** Words that begin a sentence with a capital and never are part of a person's name. */
export const FUNCTION_WORDS = set(`
  a about above across after again against all almost along already also although always am amid among an and another any are around as at away
  back be because been before behind being below beneath beside besides between beyond both but by can cannot could despite did do does done down during
  each earlier either else elsewhere enough even eventually ever every everybody everyone everything except far few finally first five for four from further
  had has have having he hence her here hers herself him himself his how however i if in indeed inside instead into is it its itself just last later least less let like
  likewise many maybe me meanwhile might mine more moreover most mostly much must my myself near nearly neither never nevertheless next no nobody none nor not nothing
  now nowhere of off often on once one only onto or other others otherwise our ours ourselves out outside over own per perhaps please previously quite rather recently
  same second seven shall she should since six so some somebody someone something sometimes soon still such ten than that the their theirs them themselves then there thereby
  therefore these they thing third this those though three through throughout thus to today together tomorrow tonight too toward towards two under underneath unless
  unlike until up upon us usually very was we well were what whatever when whenever where whereas wherever whether which whichever while who whoever whole whom whose why
  will with within without would yes yesterday yet you your yours yourself according asked speaking following given based including regarding concerning
  late early former ex acting interim outgoing incoming new
  breaking update updated exclusive watch read live video photo opinion analysis editorial factbox explainer
`);

/** Days, months and feasts. */
export const CALENDAR = set(`
  monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december
  jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri sat sun spring summer autumn winter christmas easter ramadan eid thanksgiving
`);

/** Words before a name or place that only narrow it. */
export const DIRECTIONS = set(`
  north south east west northern southern eastern western central upper lower greater downtown northeast northwest southeast southwest northeastern northwestern southeastern
  southwestern mid inner outer mainland rural modern former ex then old post pre pro anti near
`);

/** Last words of names of organizations ("Foreign Ministry", "Berlin University"). */
export const ORGANIZATION_HEADS = set(`
  administration agency alliance army assembly association authority bank board brigade brigades broadcaster brotherhood bureau business cabinet campaign centre center chamber charity church club coalition college
  command commission committee company confederation conference congress consortium convention coordination corp corporation corps council court dept department directorate division duma
  embassy enterprise enterprises exchange federation fleet force forces forum foundation front fund government group guard guards holding holdings hospital inc industries initiative inspectorate
  institute institution international journal knesset laboratory league legislature llc ltd magazine mayoralty media militia ministry mission mosque movement museum navy network news newspaper nations observatory
  office orchestra organisation organization parliament partners partnership party plc police press radio reserve rada republicans reuters review school secretariat senate service services society
  squad staff studio studios supreme syndicate taskforce team telegraph television temple theatre theater times tribune tribunal trust union university watch works workers airlines airways
  motors bancorp ag gmbh sa nv ombudsman customs protection enforcement guardian herald post chronicle gazette daily globe
`);

/** First words of names of organizations, before "of" or "for". */
export const ORGANIZATION_STARTS = set(`
  academy agency army association bank board bureau bank center centre chamber church college commission committee community confederation conference congress council court department directorate
  embassy federation foundation government house institute league ministry museum office organisation organization parliament party school secretariat senate society university union
`);

/** Plural nouns for persons that begin what the name of a body says of them ("Mine Workers of America"), before "of". */
export const ORGANIZATION_MEMBERS = set(`
  workers steelworkers autoworkers teamsters scouts guides teachers veterans friends daughters sons knights doctors physicians nurses lawyers engineers manufacturers farmers writers journalists publishers
  mothers parents students employers employees actors composers authors
`);

/** Nouns for one of a people that are no adjectives ("a Finn", but "the Finnish talks"). */
export const NOUNS_OF_PEOPLES = set(
  'finn dane swede pole turk briton brit spaniard icelander netherlander luxembourger',
);

/** Last words of names of places and buildings. */
export const PLACE_HEADS = set(`
  airport airfield avenue base bay beach boulevard bridge building camp canal cape castle cathedral cemetery city coast corridor county cove crossing dam desert district falls field forest garden gardens gate gulf
  harbor harbour heights hill hills hotel island islands isles lake mansion mosque mountain mountains mount oblast ocean palace park pass peninsula plain plant plateau plaza port prison province range
  refinery region reservoir resort ridge river road sea square station strait straits street stadium suburb territory tower towers town township tunnel valley village wall zone
`);

/** Capitalised common nouns that end phrases which are no person's name ("Biden Administration", "Minsk Agreement"). */
export const OTHER_HEADS = set(`
  accord accords act affairs age agenda agreement agreements amendment anniversary article award awards bill book bowl budget bureaucracy case champions championship championships code constitution crisis cup
  day deal debate declaration democrats derby doctrine edition election elections era event fair festival film finals formula framework games house hour hours index insurance invasion law laws
  leaders letter list market memorandum memorial minister ministers month open order paper path peace pipeline plan policy prize process program programme project protocol purchase question race record republic
  resolution revolution road rule school season series show stage standard state states statement story strategy stream summit system talks tax team theory time tour trade treaty vote war week world year years
  covid coronavirus virus internet god lord bible quran koran constitution administration initiative rights studies security defense defence intelligence nuclear energy health education
  right left islam islamic christian muslim jewish catholic orthodox protestant sunni shia shiite hindu buddhist democrat republican democratic labour labor conservative liberal communist socialist
  american european african asian arab western black white red blue green gold golden silver high higher big great grand super national federal royal general special united international global public private
  social economic political military foreign domestic central chief senior deputy vice joint human civil free good best top full real true final main
`);

/** Capitalised words before a name that are no part of it. */
export const GENERAL = set(
  'both even only former late post pre anti pro soviet modern ancient allied nazi imperial communist federal neighboring neighbouring nearby',
);

/** Surnames that are borne so widely, or are such plain words, that alone they point to nobody. */
export const COMMON_SURNAMES = set(`
  adams ahmed ali allen ahn bailey baker ban bell bennett black brooks brown burns butler campbell carter case chen chan choi church clark coleman collins cook cooper costa cox cruz dar davis day diaz edwards evans ford
  foster fox garcia gates gonzalez graham grant gray green hall han harris hassan henderson hernandez hill ho hope howard hu hughes hunt hussein jackson jain james jenkins johnson jones jung kelly kennedy khan kim king kumar
  lai lam le lee lewis li lin liu long lopez ma martin martinez may miller min mitchell moon moore morgan morris murphy nelson ng nguyen page park parker patel patterson perez perry peterson phillips powell power powers
  price ramirez reed rice rich richardson roberts robinson rogers rose ross russell sanchez sanders santos scott shah sharma silva simmons singh smith song stewart sun tan taylor thomas thompson torres tran turner walker wang
  ward washington watson white williams wilson wong wood woods wright wu xu yang young zhang zhao zhou
`);

/** Titles of persons that any news text uses, beside those of the gazetteer. */
export const PERSON_NOUNS = set(`
  activist actor actress adviser advisor aide ambassador analyst anchor anchorman archbishop artist astronaut athlete attorney author ayatollah banker bishop boss brigadier broadcaster businessman businesswoman candidate captain cardinal caliph
  chair chairman chairwoman chairperson chancellor chief coach colonel columnist comedian commander commentator commissioner comptroller congressman congresswoman coordinator correspondent councillor councilman councilwoman counselor co-founder
  cofounder critic dean defender delegate deputy designer detective dictator diplomat director dissident doctor economist editor emir engineer envoy executive explorer expert filmmaker financier footballer forward founder
  general goalkeeper governor head historian host imam inspector investigator investor journalist judge justice king laureate lawmaker lawyer leader lieutenant magistrate major manager marshal mayor mediator member midfielder
  minister monarch mp musician negotiator nominee novelist officer official ombudsman opponent organizer painter parliamentarian pastor patriarch philosopher photographer physician physicist pilot player poet politician pope premier president
  presenter priest prince princess principal producer professor prosecutor psychologist publisher queen quarterback rabbi rapper rebel reporter representative researcher resident reverend rival runner-up scholar scientist secretary
  senator sergeant sheriff shopkeeper singer skipper sociologist soldier solicitor speaker spokesman spokesperson spokeswoman star strategist striker student sultan superintendent superstar surgeon swimmer teacher technician treasurer tycoon
  undersecretary veteran victim vice-president warlord warden winner writer
`);

/** Two-word titles and longer ones that any news text uses. */
export const PERSON_PHRASES: readonly string[] = [
  'chief executive',
  'chief executive officer',
  'chief of staff',
  'chief economist',
  'chief negotiator',
  'chief strategist',
  'general secretary',
  'secretary general',
  'secretary-general',
  'general director',
  'director general',
  'director-general',
  'attorney general',
  'surgeon general',
  'prime minister',
  'foreign minister',
  'vice president',
  'deputy prime minister',
  'managing director',
  'senior fellow',
  'research fellow',
  'police chief',
  'army chief',
  'party leader',
  'opposition leader',
  'minority leader',
  'majority leader',
  'house speaker',
  'supreme leader',
  'chief justice',
  'district attorney',
  'special envoy',
  'special representative',
  'human rights lawyer',
  'press secretary',
  'first lady',
  'crown prince',
  'co-founder',
  'associate professor',
  'assistant professor',
  'assistant secretary',
  'deputy assistant secretary',
  'foreign policy adviser',
  'foreign policy advisor',
  'national security adviser',
  'national security advisor',
  'CEO',
  'CFO',
];

/** Titles that are also surnames ("Martin Luther King"). */
export const SURNAME_TITLES = set(
  'king bishop pope major judge page prince dean chancellor marshall marshal speaker duke knight priest abbott abbot baker cook mason star',
);

/** Words after a hyphen that make an adjective of a name ("Moscow-based"). */
export const HYPHEN_TAILS = set(`
  based led backed born style like held controlled run wide made pro era funded owned speaking trained appointed sponsored brokered mediated friendly occupied only bound inspired century old year
  free related built allied aligned linked and but the in at on or to of is was who mandated chaired imposed drafted hosted supported centric only
`);

/** Verbs of saying that show a person or body before them. */
export const SAYING = set(`
  said says say told tells added adds warned warns claimed claims insisted insists argued argues noted notes stressed stresses announced announces explained explains replied replies asked asks wrote writes
  tweeted declared declares stated states acknowledged admitted confirmed denied suggested recalled vowed pledged urged called believes thinks met visited wants refused rejected agreed
`);

/** Words for a person by what somebody is to another. */
export const COLLEAGUES = set('colleague counterpart homologue opposite-number');

/** Common nouns whose name, behind a comma, is that of a body, place or thing and not of a person. */
export const BODIES = set(`
  firm parent subsidiary unit operator owner rival giant maker provider website site channel daily weekly paper outlet carrier lender insurer retailer manufacturer supplier contractor startup brand
  capital state country nation region district community suburb neighbourhood neighborhood port hub area location ship vessel tanker ferry yacht boat frigate film movie documentary series song album novel
  tribe faction bloc organisation organization lobby nonprofit charity cooperative programme program project operation exercise law bill act deal pact treaty award prize horse dog
`);

/** Verbs that only persons do, beside those of saying that bodies share. */
export const PERSON_VERBS = set(`
  reiterated reiterates emphasized emphasised emphasizes underlined underlines underscored underscores remarked remarks recounted recounts lamented laments joked jokes quipped quips mused testified apologized apologised
  resigned smiled smiles laughed laughs nodded nods shrugged shrugs sighed phoned telephoned greeted greets hugged wept cried shouted whispered recalls reminded reminds cautioned cautions complained complains
  thanked thanks congratulated concedes conceded retorted concluded continued hinted promised promises demanded demands judges thought thinks hopes hoped feels felt
`);

/** Verbs whose object is a person. */
export const PERSON_OBJECTS = set(
  'congratulated greeted hugged embraced phoned telephoned interviewed nicknamed befriended',
);

/** Persons by what they are to somebody whom a possessive names. */
export const KIN = set(
  'wife husband widow widower son daughter sister brother mother father mom dad parents aunt uncle nephew niece cousin aide aides bodyguard biographer successor predecessor childhood',
);
