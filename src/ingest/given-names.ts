/**
 * Common given names: one line per name, its gender first, then its short forms and its forms in other languages.
 * `?` is a name that women and men bear.
 */
const LINES = `
m alexander alex alec sasha sascha alexandre alejandro alessandro aleksandr aleksander oleksandr oleksander aliaksandr iskander xander sandy
m alexei aleksei alexey alexi oleksiy oleksii alyosha
m andrew andy drew andrei andrey andriy andrii andrzej andreas andre andrea anders andrés andriej ondrej
m anthony antony tony antonio antoine anton antonius toni
m albert al alberto bert
m angelo angel
m alan allan allen al alain
m alfred fred alf alfredo
m abraham abe avraham ibrahim ebrahim abram
m adam adamo
m aaron haroun harun aron
m arthur art artur arturo
m arnold arne arnie
m barack
m benjamin ben benny binyamin benyamin bibi
m bernard bernie bernardo bernhard
m boris borys
m bohdan bogdan
m brian bryan
m bruce
m carl karl charles charlie chuck carlos carlo charly karel karol
m christopher chris kit cristobal christophe christoph kristof
m christian kristian cristian christiaan
m clarence
m clifford cliff
m colin
m cornelius
m craig
m curtis
m cyril kirill kyrylo cyrille kiril
m daniel dan danny daniil danylo danilo daniele
m david dave davey davide dawid daoud dawood davyd
m dennis denis denys denise
m derek
m dmitry dmitri dmitriy dmytro dimitri dima dzmitry dimitar dimitrios dimitris dimitry
m dominic dominique domenico dom
m donald don donny donnie
m douglas doug
m dwight
m edward ed eddie ted teddy ned eduard edouard eduardo edvard edoardo
m edmund edmond
m edwin
m egor yegor ihor igor
m emmanuel manuel emanuel manny
m eric erik erich
m ernest ernesto ernst ernie
m eugene gene yevgeny evgeny yevhen evgeni evgenii eugen eugenio
m faisal
m felix
m francis frank francisco francois franz francesco frans paco pancho franco
m frederick fred freddy friedrich federico frederic fritz frederik fredrik
m gabriel gabe gabriele
m gary
m geoffrey geoff jeffrey jeff jeffery
m george georg georges giorgio jorge yuri yury yuriy yurii georgy georgi georgiy heorhii jerzy giorgi jiri georgios gheorghe
m gerald gerry jerry gerard gerhard gerd
m gilbert
m giovanni juan john johnny jack jon jean jan johan johannes johann ivan ioannis hans ian sean shaun juha joao janos
m glenn glen
m gordon
m graham graeme
m gregory greg grigory gregor hryhoriy grzegorz gregorio hryhorii
m gustavo gustav gus
m guy
m harold harry hal
m harvey
m helmut
m henry hank harry henri enrique heinrich enrico hendrik henryk henrik heinz
m herbert herb
m herman hermann
m howard howie
m hubert
m hugh hugo
m humphrey
m ignacio nacho ignatius
m isaac ike yitzhak itzhak ishaq izaak
m ismail ishmael ismael
m ivo
m jacob jake yaakov jakob jacques yakov yacoub yaqub jakub giacomo
m james jim jimmy jamie jaime diego iago
m jared
m jason
m javier xavier
m jens
m jeremy jeremiah jerome
m jesus
m joachim joaquin
m joel
m jonathan jon jonny jonatan
m joseph joe joey jose pepe josef giuseppe yusuf youssef yosef josip yousef iosif yusef jozef jusuf
m joshua josh yehoshua
m julian julio julius giulio yulian jules
m justin
m keith
m kenneth ken kenny
m kevin
m klaus claus nicolas nicholas nick nikolai mykola nikola nicolae nikolay niccolo nico nikolas mikalai miklos
m konstantin constantine kostiantyn konstantinos kostas constantin kostyantyn
m kurt
m lars lawrence larry laurence laurent lorenzo laurens
m leo leon lev leonid leonardo leonard lenny leonhard leonidas
m leopold
m leslie
m lewis lou louis luis luigi ludwig ludvik ludovic
m lindsey
m lloyd
m lucas luke luca lukas lucien lukasz
m malcolm
m marcel marcelo
m mark marc marco marcus marko marcos markus marek
m mario
m marshall
m martin marty martino
m matthew matt mathieu matteo matthias mateo mateusz matvei mattias matty
m maurice mauricio moritz maurizio
m max maxim maxime maksim maksym maximilian massimo
m mehmet mahmoud mahmud mohammed muhammad mohamed mohammad mohamad muhammed mahmood muhamed mehmed mamadou mohd
m michael mike mick mikhail michel miguel mykhailo mihai michal mikael mickey micky michele misha mikhailo michail mikheil
m mitchell mitch
m moses moshe moussa musa
m murray
m nathan nate nathaniel natan
m neil niall neal
m nigel
m noah
m norman
m oleg oleh
m oliver olivier oli
m omar umar omer
m oscar oskar
m osama usama
m otto
m owen
m patrick pat paddy patricio patrice
m paul pablo paolo pavel pavlo paulo pawel pavlos pál
m peter pete pedro pierre petro pyotr pietro petr petros piotr petar piet pjotr
m philip phil phillip felipe philippe filip filippo
m rafael raphael raffaele rafal
m ralph
m ramon raymond ray raimundo
m randolph randy randall
m recep
m reginald reg
m reinhard
m rene
m reza
m richard rick dick rich ricky ricardo riccardo ryszard richie
m robert bob bobby rob robbie roberto rupert bert
m rodney rod
m rodrigo
m roger rutger ruggero
m roland rolando orlando
m roman
m ronald ron ronnie ronaldo
m ross
m rudolf rudolph rudy rodolfo
m ruslan
m russell russ
m ryan
m salvador salvatore
m samuel sam sammy samuil
m saul
m scott scotty
m sebastian seb sebastien
m sergei sergey serhiy serhii sergio serge sergiy siarhei sergii
m seth
m sidney sid
m simon shimon simeon semyon simone semen
m solomon suleiman sulaiman soliman sleiman suleyman
m stanley stan stanislav stanislaw
m stephen steven steve stefan stephane stefano esteban stepan stephan stevan
m stewart stuart
m sven
m taras
m terrence terry terence
m theodore ted teddy theo fyodor fedor theodor fedir teodoro
m thomas tom tommy tomas tommaso tomasz
m timothy tim timmy timofei
m timur
m todd
m tobias toby
m trevor
m umberto
m vadim vadym
m valentin valentyn valentino
m valery valeriy valeri valerii valerio
m vasily vasyl vassily basil vasili vasilii vasile
m viktor victor vittorio wiktor
m vincent vince vicente vincenzo
m vitaly vitaliy vitali vitalii
m vladimir volodymyr vova uladzimir wladimir
m vladislav vladyslav wladyslaw
m vyacheslav viacheslav slava
m walter walt walther
m warren
m wayne
m wendell
m wesley wes
m william bill billy will willy willie liam wilhelm guillermo guillaume willem vilhelm
m wolfgang wolf
m yaroslav jaroslaw jaroslav
m zachary zach zack
m zbigniew
m abdullah abdallah abdulla
m abdul
m ahmed ahmad ahmet achmed
m ali
m amir emir
m anwar
m ashraf
m ayman aiman
m bashar
m fouad fuad
m hamid hameed
m hassan hasan
m hussein hussain husayn hossein husein hussien
m ilham
m imran
m jamal gamal djamel cemal
m kamal kemal
m karim kareem
m khaled khalid
m mansour mansur
m mustafa mostafa moustafa mustapha
m nabil
m nasser nasir naser
m nawaf
m qasem kassem qassem qasim
m rashid rasheed rachid
m saad
m saddam
m saeed said sayed
m salman
m sami
m tariq tarek tareq tarik
m yahya
m yasser yasir yaser
m ziad ziyad
m zain
m narendra
m rajiv
m sanjay
m ashok
m arun
m anil
m ramesh
m suresh
m vijay
m manmohan
m shinzo
m junichiro
m fumio
m taro
m hiroshi
m kenji
m takeshi
m naoto
m yoshihide
m jinping
m jong
m kofi
m kwame
m nelson
m thabo
m olusegun
m goodluck
m emomali
m nursultan
m kassym
m shavkat
m rustam
m rustem
m aslan
m ramzan
m dzhokhar
m tayyip
m volkan
m hakan
m murat
m osman
m orhan
m ilan
m zoran
m goran
m dragan
m slobodan
m radovan
m ratko
m milos
m vuk
m janez
m borut
m miroslav
m zdenek
m vaclav
m lech
m radoslaw radek
m krzysztof
m gintautas
m gitanas
m toomas
m jaap
m joost
m ruud
m dirk
m bjorn
m knut
m olaf olav
m leif
m nils niels
m rasmus
m soren
m uwe
m jurgen juergen
m dieter
m gunter guenter gunther
m horst
m manfred
m siegfried
m werner
m rainer reiner
m thorsten torsten
m ulrich
m volker
m didier
m gaston
m gilles
m herve
m pascal
m yves yvan
m emiliano
m evo
m fidel
m gerardo
m hernan
m hernando
m lula
m alvaro
m nestor
m raul
m rogelio
m tarcisio
m silvio
m romano
m beppe
m dario
m fabio
m flavio
m gianni
m luciano
m nicola
m sandro
m barry
m bart
m brad bradley
m brent
m brett
m byron
m cameron
m casey
m chad
m chase
m clark
m clay clayton
m cody
m cory
m dale
m darren
m dean
m derrick
m dylan
m earl
m elliott eliot
m ethan
m floyd
m garrett
m grant
m harrison
m hunter
m jay
m jeb
m jesse
m jordan
m josiah
m kent
m kirk
m kyle
m lance
m logan
m louie
m marvin
m mason
m melvin
m micah
m miles
m mitt
m newt
m orrin
m parker
m perry
m preston
m quentin
m rand
m reid
m rex
m roy
m sherrod
m spencer
m stephon
m tate
m travis
m troy
m tyler
m vernon
m virgil
m wade
m wilbur
m winston
m elon
m keir
m rishi
m alistair alastair
m ewan euan
m gareth
m giles
m hamish
m iain
m rory
m declan
m enda
m micheal
m ciaran
m gideon
m menachem
m ehud
m ariel
m naftali
m yair
m shlomo
m uri
m avigdor
m dov
m zeev
f alexandra alessandra oleksandra sandra alejandra aleksandra
f alice alicia alisa
f amanda mandy
f amelia
f amy aimee
f angela angelina angie angelika angele
f anna ann anne annie hannah hanna ana anya anita annette nancy hana
f anastasia nastya
f antonia
f audrey
f barbara barb varvara
f beatrice beatriz beate beatrix
f bernadette
f beth bethany
f brenda
f brigitte bridget birgit
f camille camilla camila
f carla
f carmen
f carol carole caroline carolina karoline karolina carolyn
f cassandra
f catherine kate katie kathy cathy katherine kathleen katarina ekaterina yekaterina kateryna katya catalina katrin katharina kathryn karen karin caterina
f cecilia cecile
f charlotte lotte carlotta
f cheryl
f christine christina tina kristina christa kristen kristin cristina khrystyna kirsten
f claire clara klara
f claudia claude
f condoleezza condi
f cynthia cindy
f danielle daniela
f deborah debbie debra
f diana diane dianne
f dina
f dolores lola
f donna
f doris
f dorothy dora dorothea
f edith
f eileen
f elena helen helena olena yelena ellen helene ilona lena helle
f eleanor eleonora leonor
f elizabeth liz beth betsy elisabeth lisa isabel isabella elisa eliza elise isabelle elzbieta libby yelizaveta
f emily emilia
f emma
f erica erika
f esther ester
f eva eve ewa evelyn
f fatima
f federica
f fiona
f florence
f frances francesca francisca francoise
f gabriela gabrielle gabriella
f gail
f geraldine
f gina
f gloria
f grace
f greta margaret maggie peggy margarita marguerite margarete margot margrethe megan meg rita marjorie
f gretchen
f gwen
f hadja
f heather
f heidi
f hillary hilary
f ida
f indira
f inga
f ingrid
f irene irina iryna
f jacqueline jackie
f jane janet jean joan joanna jeanne giovanna juana johanna janice joanne
f jasmine
f jennifer jenny jen
f jessica jess
f jill gillian
f josephine
f joyce
f judith judy
f julia julie yulia juliet giulia yuliia yuliya julieta
f kamala
f kaja
f karla
f kelly
f kimberly
f larisa larissa
f laura laurie lauren
f leila layla leyla
f linda
f lorraine
f louise luisa
f lucy lucia lucie
f ludmila lyudmila liudmyla
f lydia
f lynn
f madeleine magdalena madeline
f maia maya
f marcia
f maria mary marie mariya miriam maryam mariam mariana marija
f marina maryna
f marine
f marion
f marjory
f martha marta
f martina
f melania melanie
f melissa
f mette
f michelle michele michaela
f mireille
f molly
f monica monique monika
f nadia nadezhda nadiya nadine
f natalia natalie natasha nataliya natalya
f nicole
f nikki
f nina
f nora
f oksana
f olga olha
f olivia
f pamela pam
f patricia pat patty tricia
f paula pauline paola
f penelope penny
f priscilla
f rachel raquel
f rebecca becky
f renate
f rosa rose rosalia rosemary
f ruth
f sabine sabina
f sally
f samantha
f sanna
f sara sarah
f sharon
f sheila
f shirley
f silvia sylvia sylvie
f simone
f sonia sofia sophie sophia sonya zofia
f stephanie stefanie
f susan sue suzanne susanne susana susie
f svetlana svitlana
f tamara
f tatiana tatyana tetiana
f teresa theresa terry therese tereza
f tulsi
f ursula
f valentina
f valerie valeria
f vanessa
f vera
f veronica veronika
f victoria viktoria vicky viktoriya
f virginia ginny
f vivian
f wendy
f yasmin
f yvonne
f yvette
f zoe
f zuzana
f aung
f benazir
f sushma
f nirmala
f mamata
f sheikh
f yingluck
f park
f tansu
f tzipi
f golda
f ngozi
f nkosazana
f dilma
f jeanine
f keiko
f yuriko
f sanae
f sviatlana
f salome
f nino
f vjosa
f dalia
f ingrida
f laimdota
f evika
f kersti
f tarja
f erna
f jonna
f annalena
f annegret
f saskia
f gerda
f heike
f petra
f katja
f ilse
f manuela
f segolene
f rachida
f roselyne
f clementine
f giorgia
f elly
f laurence
f emine
f meral
f oriana
f jenna
f kristi
f kayleigh
f lindsay
f ivanka
f tammy
f mazie
f amal
f hanan
f rania
f shirin
f mahsa
f narges
f zahra
? robin
? tracy
? taylor
? morgan
? jamie
? ashley
? dana
? lee
? leslie
? kim
? pat
? jean
? andrea
? sasha
? marion
? nikita
? stacy
? shannon
? whitney
? avery
? riley
? blair
? merrill
? hilary
`;

/** What is known of one given name. */
export interface GivenName {
  readonly gender: 'FEMALE' | 'MALE' | null;
  /** Numbers of the groups of forms of one name that it belongs to. */
  readonly groups: readonly number[];
}

const GIVEN_NAMES: ReadonlyMap<string, GivenName> = read();

function read(): Map<string, GivenName> {
  const names = new Map<string, { gender: GivenName['gender']; groups: number[] }>();
  for (const [group, line] of LINES.trim().split('\n').entries()) {
    const [letter, ...forms] = line.split(' ');
    const gender = letter === 'm' ? 'MALE' : letter === 'f' ? 'FEMALE' : null;
    for (const form of forms) {
      const known = names.get(form);
      if (known === undefined) names.set(form, { gender, groups: [group] });
      else {
        known.groups.push(group);
        if (known.gender !== gender) known.gender = null;
      }
    }
  }
  return names;
}

/** What is known of a given name; null when it is not in the list. Takes it without accents, in any case. */
export const givenName = (name: string): GivenName | null => GIVEN_NAMES.get(name.toLowerCase()) ?? null;

/** Whether two given names are forms of one ("Bill" and "William", "Serhiy" and "Sergei"). */
export function sameGivenName(a: string, b: string): boolean {
  const groups = givenName(a)?.groups;
  return groups !== undefined && (givenName(b)?.groups.some((group) => groups.includes(group)) ?? false);
}
