#include "search/views/theme_fields.h"

#include <unordered_map>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

struct Field {
  std::string_view name;
  std::string_view words;  // lemmas; "kost*" is every lemma that begins so
};

constexpr Field kFields[] = {
    {"pengar",
     "kostnad* kosta merkostnad* krona miljon miljard öre tusenlapp* pris priser prislapp* prisnivå* avgift* taxa "
     "taxe* "
     "budget* ekonomi* finans* skatt* peng* betala* betalning* anslag* anslå investering* investera* bidrag* ersätt* "
     "dyr dyrt dyrare fördyra* billig* intäkt* inkomst* utgift* besparing* kalkyl* statsbidrag* resurs* lönsam* "
     "faktura* plånbok* kompensera* kompensation* finansieringsprincip* ränta amortera* avskrivning* bekosta* "
     "elräkning* "
     "subvention* gratis avgiftsfri* underskott* överskott* sponsor* lån"},
    {"personal",
     "personal* medarbetar* anställ* bemanna* bemanning* vikarie* vikariat* kompetens* utbildning* utbilda* fortbild* "
     "vidareutbild* rekryter* lön löner chef* arbetsgivar* arbetsmiljö* arbetstid* arbetsbelastning* schema* "
     "sjukskriv* "
     "yrke* legitimera* handled* fack facklig* fackförbund* stress* introduktion* kollega* heltid* deltid* timanställ* "
     "kurs kurser certifier* undersköterska* behörig* arbetskamrat* arbetslag* ledarskap* underställd* ansikte"},
    {"ansvar",
     "ansvar* organisation* styrning* styrgrupp* samordn* mandat* genomförande* befogenhet* huvudman* ledning "
     "förvaltningsövergripande uppdrag* arbetsfördelning* ägare ägarskap* rollfördelning* beslutsfatt* gränsdragning*"},
    {"uppföljning",
     "uppföljning* följa utvärder* mäta mätning* mätbar* indikator* nyckeltal* redovis* rapport* statistik* revider* "
     "delmål* måluppfyll* tidplan* tidsplan* tidsatt* årsredovisning* halvtid* utfall* återrapport* målvärde* "
     "avstämning* årligen"},
    {"tillsyn",
     "tillsyn* kontroll* inspekt* inspektion* inspektör* granska* sanktion* vite viten böter överträd* "
     "förbud* förbjud* tillstånd* dispens* regelverk* stickprov*"},
    {"medverkan",
     "dialog* medborgar* samråd* delaktig* medverka* medverkan* inflytande* invånar* tillfråga* lyssna* enkät* möte* "
     "workshop* brukarråd* ungdomsråd* medbestäm* rådslag* medskapa* referensgrupp* fokusgrupp* synpunktshanter* "
     "engagera* engagemang* allmänhet*"},
    {"information",
     "information* informera* kommunikation* kommunicera* webbplats* hemsida* broschyr* skylt* anslagstavla* "
     "lättläst* nyhetsbrev* kampanj* upplysning* vägvis* affisch* utskick* sms karta meddela* förvarn* tydliggör*"},
    {"samverkan",
     "samverka* samverkan* samarbet* partnerskap* civilsamhälle* ideell* föreningsliv* idéburen* överenskommelse* "
     "nätverk* grannkommun* volontär* frivillig*"},
    {"digital",
     "digital* app appar dator* mobil* telefon* bredband* fiber e-tjänst* internet* skärm* wifi bankid it-* larm* "
     "trygghetslarm* kamera* sensor* lösenord* inlogg* surfplatt* läsplatt* e-post* mejl* webb* uppkoppl* programvar* "
     "algoritm* robot* databas* välfärdsteknik* smartphone* täckning mobiltäckning* personuppgift* teknik"},
    {"lokaler",
     "lokal lokaler lokalbehov* lokalförsörjning* lokalyta* byggnad* fastighet* hall hallar tak ventilation* renover* "
     "rum klassrum* sal sammanträdesrum* möteslokal* tillbygg* ombygg* nybygg* anläggning* omklädningsrum* "
     "inomhusklimat* kvadratmeter* toalett* hyreskontrakt* samlingslokal* paviljong* barack* gymnastiksal* trångbod* "
     "värmesystem* vaktmästare* nyckel* bokning*"},
    {"trygghet",
     "trygg* otrygg* säkerhet* brott brottslig* brottsförebygg* rädd* rädsla* våld* polis* ordningsvakt* väktare* "
     "övervak* mörk mörker mörkt belysning* lampa* lyktstolp* ljus hota hot hotfull* stöld* inbrott* skadegör* "
     "klotter* trakasser* mobb* kränk* grannsamverkan* gäng kriminell* ordningsstörning*"},
    {"olyckor",
     "olyck* brand bränder brandskydd* räddningstjänst* kris kriser krisberedskap* beredskap* evakuer* "
     "elavbrott* strömavbrott* skyddsrum* reservkraft* skadad skada utryckning* drunkn* halk* fallskad* "
     "halkolyck* larmcentral*"},
    {"skola",
     "skola skol* elev* lärare lärar* rektor* klass klasser klassrum* undervis* årskurs* gymnasi* grundskol* lektion* "
     "högstadi* mellanstadi* lågstadi* läroplan* läxa pedagog* studie* betyg* rast skolgård* specialpedagog* "
     "studiero* korridor* vuxenutbild*"},
    {"förskola", "förskol* barngrupp* dagis småbarn* barnskötare* blöja vilvagn* barnomsorg*"},
    {"fritids",
     "fritids fritidshem* fritidspedagog* fritidsgård* eftermiddag* lov lovverksamhet* skollov* sommarlov* "
     "öppettid* kvällsöppen* nattomsorg* barnomsorg*"},
    {"unga",
     "barn* ung unga ungdom* tonåring* flicka* pojke* unge ungar son dotter förälder* föräldra* vårdnadshavare* lek "
     "leka lekplats* lekpark* sexåring* treåring* familj* barnkonvention* barnrätt* barnperspektiv* småbarn*"},
    {"äldre",
     "äldre* pensionär* senior* hemtjänst* demens* åldring* mormor morfar farmor farfar mor åttioåring* biståndsbedöm* "
     "seniorboende* särskilt boende trygghetsboende* gamling* åldrande* ensamhet* dagverksamhet*"},
    {"anhöriga",
     "anhörig* närstående* avlasta* avlastning* växelvård* korttidsboende* maka make mamma pappa mor far "
     "syskon* vårda* hemmaboende*"},
    {"vård",
     "vård* sjuk* läkar* sköterska* hälsa* hälso* medicin* läkemedel* patient* rehab* psyk* ohälsa* smitt* hygien* "
     "diagnos* adhd autism* behandl* dietist* vårdcentral* region* hemsjukvård* tandvård* missbruk* beroende* suicid*"},
    {"funktion",
     "tillgänglig* funktionsned* funktionshind* funktionsvariation* rullstol* rollator* ramp ramper hiss hissar "
     "synskad* synned* synsvag* hörsel* hörslinga* blind* döv döva punktskrift* kontrastmarker* ledstråk* tröskel* "
     "trösklar permobil* ledsagar* assistent* assistans* adhd autism* handikapp* teckenspråk* dörröppnare* "
     "kontaktperson* trappa trappor ledstång* taktil*"},
    {"biltrafik",
     "trafik* bil bilar bilist* bilväg* biltrafik* väg vägar vägbana* gata gator gatu* hastighet* korsning* fart "
     "farter "
     "fartdämp* farthinder* övergångsställe* lastbil* tung trafik köra körfält* rondell* cirkulationsplats* "
     "framkomlig* "
     "genomfart* avfart* infart* vägarbete* vägmärke* trafikljus* hastighetsgräns* bilfri*"},
    {"cykel",
     "cykel* cykl* cyklist* gångväg* gångbana* gångstråk* gångtunnel* fotgängar* gående trottoar* elsparkcykel* "
     "elspark* hjälm* cykelbana* cykelställ* cykelparkering* cykelpool* promen* promenera*"},
    {"kollektivtrafik",
     "buss bussar buss* tåg tågtrafik* hållplats* kollektivtrafik* tidtabell* pendl* pendling* resenär* biljett* "
     "avgång* tur turtäthet* järnväg* station resecentrum* färdtjänst* anropsstyr* linjetrafik* passagerare* "
     "skolskjuts* skjuts spårväg*"},
    {"skolskjuts",
     "skolskjuts* skjuts skjutsa* skolbuss* skolväg* skoltaxi* hållplats* landsväg* taxi restid* "
     "kilometer busskort* väntetid*"},
    {"parkering",
     "parker* parkera* p-hus p-plats* p-skiva p-avgift* garage* laddstolp* laddplats* boendeparker* "
     "bilpool* bilplats* uppställningsplats* pendlarparker* infartsparker*"},
    {"klimat",
     "klimat* utsläpp* koldioxid* växthusgas* fossil* fossilfri* hållbar* ekologisk* koldioxidbudget* transport* "
     "klimatneutral* klimatavtryck* klimatmål* återbruk* återanvänd* miljömål* miljömärkt* biogas* elbil*"},
    {"avfall",
     "avfall* sop sopor sop* kärl återvinn* källsort* sortera* sortering* utsorter* matavfall* kompost* förpackning* "
     "deponi* tipp* grovavfall* renhållning* hämtning* soprum* miljörum* farligt elavfall* textilavfall*"},
    {"nedskräpning",
     "skräp* nedskräp* papperskorg* fimp* plast* mikroplast* skräpplock* ölburk* engångsgrill* glassplitter* "
     "soptunna* dumpa* pant*"},
    {"förebyggande",
     "förebygg* minska* engång* engångsartikel* återanvänd* återbruk* reparera* lånegarderob* loppis* "
     "bytesdag* uppsökande tidig"},
    {"dagvatten",
     "dagvatten* översvämm* regn regna regnvatten* skyfall* hundraårsregn* dike diken dika damm dammar vall vallar "
     "dräner* "
     "källare trumma rinna fördröj* fördröjning* hav havsnivå* stigande flöde flöden högvatten* lågpunkt* stenkista* "
     "hårdgjord* våtmark* bäck bäckar kulvert* vattenstånd* tomt tomter erosion* invallning*"},
    {"dricksvatten",
     "dricksvatten* vattentäkt* täkt täkter grundvatten* råvatten* vattenverk* brunn brunnar kran kranvatten* "
     "bevattning* "
     "läcka läckor läckage* ledningsnät* vattenmätare* mätare nödvatten* klor klorera* vattenskydd* vattenbrist* "
     "järnhalt* "
     "vattenledning* reservvatten* filter"},
    {"avlopp",
     "avlopp* slam* slambrunn* infiltration* reningsverk* tömma tömning* septiktank* trekammarbrunn* minireningsverk* "
     "markbädd* toalett* multrum* wc urin* latrin* spillvatten* enskild bräddning* va-*"},
    {"sjöfart",
     "båt båtar båt* hamn hamnar hamn* gästhamn* brygga bryggor bryggplats* kaj kajer färja färjor fartyg* segla "
     "segel* "
     "seglare varv varvet ponton* marina sjömack* farled* vinterförvar* uppställning* sjösätt* ö öar skärgård* muddra* "
     "angöring* boj bojar"},
    {"gifter",
     "kemikalie* gift gifter giftig* miljögift* pfas bekämpningsmedel* förorena* förorening* läkemedelsrest* "
     "mikroplast* tungmetall* koppar bly sanera* sanering* partik* avgas* luftkvalitet* vedeldning* rök"},
    {"odling",
     "odla odling* odlare kolonilott* stadsodl* jordbruksmark* åker åkrar åkermark* gödsel gödsla gödning* bete "
     "betesmark* näring fosfor jord skörd skörda lantbruk*"},
    {"utsatta",
     "våldsutsatt* hemlös* hemlöshet* kvinnojour* skyddat utsatt utsatta kontrakt lss gruppbostad* gruppbostäder "
     "missbruk* beroende* förtur* bistånd* ekonomisk socialtjänst* vräk* orosanmäl* kvinna"},
    {"studenter", "student* campus högskol* universitet* studentkår* studier utbildningsplats* studentlägenhet*"},
    {"mark",
     "mark marken markanvisn* tomträtt* planreserv* detaljplan* exploateringsavtal* markägar* arrende* arrendator* "
     "direktanvisn* köpa markpris* översiktsplan*"},
    {"bolag",
     "bolag* ägardirektiv* allmännytt* avkastning* utdelning* stambyte* bestånd* hyresgäst* ägare vaktmästare* "
     "förvaltar* renovera*"},
    {"folkhälsa",
     "folkhälsa* stillasitt* rörelse övervikt* matvanor sömn livsstil* levnadsvan* rökfri* hälsofrämj* "
     "fysisk motionera"},
    {"evenemang",
     "evenemang* festival* marknad* torg torget scen arrangör* arrangemang* konsert* publik* besökare* "
     "midsommar* nyår* valborg*"},
    {"hetta",
     "värmebölj* värmeplan* svalka* sval svalt svalare skugga* hetta* het varm varmt kyla kylning* temperatur* "
     "grader solskydd* markis* luftkonditioner* uttork* vätska* sommarvärme*"},
    {"natur",
     "natur* skog* djur djurliv* biologisk* mångfald* fågel* fåglar insekt* växt växter blomm* äng ängar grönområd* "
     "grönyta* grönstruktur* grönska gräs reservat* naturreservat* fladdermus* fladdermöss pollinera* läderbagge* bin "
     "vilt rödlist* ekosystem* artskydd* biotop* spridningskorridor* parkmark* invasiv*"},
    {"träd",
     "träd* ek ekar lind lindar björk* allé alléer alm almar ask stam stammar rot rötter krona kronor fälla "
     "fällning* trädfäll* plantera* plantering* stubbe planteringsyta* gren grenar såga nedsåg* trädgård*"},
    {"skötsel",
     "sköta skötsel* beskär* ansa ansad klippa klippning* städa* städning* snö snöröj* plog* sandning* sopa "
     "sopning* renhåll* rensa* rensning* röja röjning* hamla* hamling* lövblås* löv lövsop* ogräs* driftskostnad* "
     "gallra* gallring* underhåll* laga reparation* vinterväghåll* gräsklipp* tvätta eftersatt*"},
    {"energi",
     "energi* el elpris* elnät* elförbruk* fjärrvärme* solcell* solel* solpanel* vindkraft* vindkraftverk* batteri* "
     "effekttopp* uppvärm* uppvärmning* elräkning* isolera* isolering* värmepump* laddning* laddinfra* kilowatt* "
     "energieffektiv* kärnkraft* biobränsle* panna"},
    {"bostäder",
     "bostad* bostäder lägenhet* hyresrätt* bostadsrätt* villa villor villaägare* radhus* hyresgäst* hyresvärd* "
     "hyra hyror hemlös* bostadskö* studentbostad* allmännytt* inflytt* flerbostadshus* vräk* bostadsförsörj*"},
    {"byggande",
     "bygga byggande* bygglov* detaljplan* bebygg* exploater* byggherre* översiktsplan* förtät* strandskydd* "
     "riskområd* "
     "markanvisning* planläg* tomt tomter tomtmark* våning* våningar byggrätt* nybyggnation* kvarter* höghus* "
     "planbesked* "
     "markägar* hus skred* skredrisk*"},
    {"näringsliv",
     "företag* näringsliv* handel handlare butik* torghandel* försälj* kund kunder restaurang* krögare* uteserver* "
     "etablering* entreprenör* marknadsdag* kiosk* centrumhandel* köpman* kommers* sysselsätt* varuleverans* leverans* "
     "foodtruck* matvagn* knalle* torgplats* sälja gatumusik* försäljning*"},
    {"turism",
     "turism* turist* besöksnäring* besökare* hotell* camping* ställplats* husbil* husvagn* evenemang* gästhamn* "
     "sevärdhet* övernatt* vandrarhem*"},
    {"arbete",
     "jobb jobba arbetslös* praktik* praktikplats* sysselsättning* arbetsmarknad* arbetsgivar* sommarjobb* "
     "feriejobb* anställning* arbetsplats* försörjningsstöd* lönebidrag* försörjning*"},
    {"kultur",
     "kultur* museum muse* konst konstnär* teater* musik* konsert* film* scen scener kulturarv* utställning* dans "
     "kulturskola* körsång* offentlig konst festival* studieförbund* estetisk*"},
    {"kulturarv",
     "kulturarv* fornlämning* hembygd* minnesmärk* histori* k-märk* byggnadsminne* kyrka kyrkogård* "
     "kulturmiljö* arkiv* antikvar* kulturhistor* torp bevara* bevarande* sekel* riksintresse*"},
    {"bibliotek",
     "bibliotek* bibliotekarie* bok böcker bokbuss* läsa läsning* läsfrämj* litteratur* låna låntagar* "
     "författar* bokcirkel* sagostund* ljudbok* talbok* tidning*"},
    {"idrott",
     "idrott* match matcher tränare tränar* träning* träna idrottshall* simhall* simma simning* ridklubb* ridhus* häst "
     "hästar stall ishall* fotboll* gymnastik* tävling* konstgräs* läktare* omklädning* kanot* handboll* innebandy* "
     "allians* idrottsplats* gym utegym*"},
    {"friluftsliv",
     "friluft* stig stigar vandringsled* vandr* motion motionsspår* skidspår* badplats* strand stränder "
     "brygga bryggor bad bada bada* grillplats* scout* elljusspår* led leder lägereld* utflykt* paddl*"},
    {"mat",
     "mat måltid* kost maten matlåda* matråd* frukost* lunch* middag* meny* äta ätande smak tallrik* matsal* portion* "
     "hungrig* utsvulten undernär* nattfasta* aptit* skolmat* matgäst* kökspersonal* mellanmål*"},
    {"kök",
     "kök köks* kock kockar kokerska* laga tillaga* tillagning* mottagningskök* specialkost* allergi* gluten* "
     "laktos* celiaki* storkök* ugn diska diskning* måltidsbiträde* kyld* varmhåll*"},
    {"råvaror",
     "råvar* livsmedel* kött* fisk* grönsak* mjölk* frukt* ekologisk* närproducera* närodlad* bonde bönder "
     "ko kor gris grisar lantbruk* odla* odling* svenskproducera* ursprung* djurskydd* halvfabrikat* vegetar*"},
    {"svinn",
     "svinn* matsvinn* överbliven överblivna slänga kasta rester vägning* tallrikssvinn* överproduk* bortslängd*"},
    {"måltidsmiljö",
     "matsal* bord bordsdukning* duk stol sorl* trängsel* köa kö lugn bullrig* matro* sällskap* blomma "
     "vas ljudnivå* ljuddämp* inredning* möbel* möbler* schemalägg* stökig*"},
    {"inköp",
     "upphandl* inköp* köpa leverantör* anbud* entreprenad* ramavtal* avtal* skall-krav avropa* avrop "
     "direktupphandl*"},
    {"alkohol",
     "alkohol* öl vin sprit* berusad* berusning* supa* fylleri* krog* serveringstillstånd* narkotika* drog "
     "droger knark* tobak* röka rökning* nykter* dricka förtära* förtäring*"},
    {"ljud",
     "buller* bull* ljud ljudnivå* tyst tystnad* störa störning* störande smäll* sorl* högljud* decibel* "
     "fyrverkeri* raket* smällare* pyroteknik* nattro* grannar nattsömn* skrämma* skrämd* nyår*"},
    {"hundar",
     "hund* koppel kopplad koppeltvång* rastgård* rasta hundbajs* hundägar* hundbad* spillning* katt katter "
     "valp husdjur*"},
    {"jämställdhet",
     "jämställ* flicka* pojke* kön könsuppdel* könsneutral* kvinna* kvinno* diskriminer* likabehandl* "
     "jämlik* rasism* hbtq* trakasser* normkrit* övergrepp* tjej* kill* skrika mansdomin*"},
    {"språk",
     "språk* svenska* nyanländ* tolk* flykting* invandr* integration* utrikesfödd* sfi minoritet* modersmål* "
     "översätt* finska samisk* lättläst* mångspråk*"},
    {"landsbygd",
     "by byar byn bygd* landsbygd* lantbruk* jordbruk* bonde bönder åker åkrar åkermark* glesbygd* "
     "skärgård* byalag* tätort* centralort* serviceort* lanthandel* småort*"},
    {"administration",
     "ansök* blankett* handlägg* intyg* byråkrat* krångl* papper* pappersarbete* administr* kassör* registr* "
     "medlemsregister* dokumentera* dokumentation* anmäla anmälan* anmälning* revisor* revision* årsmöte* verifikat* "
     "sista ansökningsdag* stadga* stadgar formulär* diarieför* återbetal* bokför*"},
    {"demokrati",
     "demokrat* värdegrund* mänsklig rättighet* extremist* antidemokrat* våldsbejak* yttrandefrihet* "
     "demokrativillkor* åsiktsfrihet* odemokrat*"},
    {"gestaltning",
     "estetik* utform* arkitekt* gestaltning* vacker* fasad* design* stadsbild* siktlinje* torgyta* "
     "fula ful skönhet*"},
    {"fördelning",
     "villkor* berättiga* fördela* fördelning* kriterie* bidragsberättig* medlemsantal* åldersgräns* "
     "folkbokför* grannkommun* rättvis* orättvis* medlem*"},
};

struct Table {
  std::unordered_map<std::string_view, std::vector<std::string>> whole;
  std::unordered_map<std::string_view, std::vector<std::string>> begins;
  size_t longest = 0;

  Table() {
    for (const Field& field : kFields)
      for (std::string_view word : split(field.words, ' ')) {
        const bool begin = word.ends_with('*');
        if (begin) word.remove_suffix(1);
        (begin ? begins : whole)[word].push_back("~" + std::string(field.name));
        longest = std::max(longest, word.size());
      }
  }
};

}  // namespace

const std::vector<std::string>& fields_of(std::string_view lemma) {
  static const Table table;
  static const std::vector<std::string> none;
  if (const auto found = table.whole.find(lemma); found != table.whole.end()) return found->second;
  // What begins most like it.
  for (size_t size = std::min(lemma.size(), table.longest); size >= 3; --size)
    if (const auto found = table.begins.find(lemma.substr(0, size)); found != table.begins.end()) return found->second;
  return none;
}

}  // namespace akt
