#include "search/views/theme_fields.h"

#include <unordered_map>

#include "corpus/text/unicode.h"

namespace akt {
namespace {

struct Field {
  std::string_view name;
  std::string_view words;  // lemmas; "kost*" is every lemma that begins so, "*taxa" every one that ends so
};

constexpr Field kFields[] = {
    {"pengar",
     "kostnad* kosta merkostnad* krona miljon miljard öre tusenlapp* pris priser prislapp* prisnivå* avgift* taxa "
     "taxe* "
     "budget* ekonomi* finans* skatt* peng* betala* betalning* anslag* anslå investering* investera* bidrag* ersätt* "
     "dyr dyrt dyrare fördyra* billig* intäkt* inkomst* utgift* besparing* kalkyl* statsbidrag* resurs* lönsam* "
     "faktura* plånbok* kompensera* kompensation* finansieringsprincip* ränta amortera* avskrivning* bekosta* "
     "elräkning* "
     "subvention* gratis avgiftsfri* underskott* överskott* sponsor* lån "
     "*kostnad *avgift *taxa *bidrag *skatt *pris *hyra  löneökning* inflation* moms konkurs* ersättning* "
     "*ersättning *budget *anslag självkostnad* prislista* bensin"},
    {"personal",
     "personal* medarbetar* anställ* bemanna* bemanning* vikarie* vikariat* kompetens* utbildning* utbilda* fortbild* "
     "vidareutbild* rekryter* lön löner chef* arbetsgivar* arbetsmiljö* arbetstid* arbetsbelastning* schema* "
     "sjukskriv* "
     "yrke* legitimera* handled* fack facklig* fackförbund* stress* introduktion* kollega* heltid* deltid* timanställ* "
     "kurs kurser certifier* undersköterska* behörig* arbetskamrat* arbetslag* ledarskap* underställd* ansikte "
     "*personal *chef *vikarie arbetsliv* hantverkare fackman* yrkesman* nyanställ* sjukfrånvaro* underbemann* "
     "arbetskraft* *skötare *vårdare"},
    {"ansvar",
     "ansvar* organisation* styrning* styrgrupp* samordn* mandat* genomförande* befogenhet* huvudman* ledning "
     "förvaltningsövergripande uppdrag* arbetsfördelning* ägare ägarskap* rollfördelning* beslutsfatt* gränsdragning*"},
    {"uppföljning",
     "uppföljning* följa utvärder* mäta mätning* mätbar* indikator* nyckeltal* redovis* rapport* statistik* revider* "
     "delmål* måluppfyll* tidplan* tidsplan* tidsatt* årsredovisning* halvtid* utfall* återrapport* målvärde* "
     "avstämning* årligen "
     "*uppföljning *mätning *rapport *redovisning mätbart   kvartal*"},
    {"tillsyn",
     "tillsyn* kontroll* inspekt* inspektion* inspektör* granska* sanktion* vite viten böter överträd* "
     "förbud* förbjud* tillstånd* dispens* regelverk* stickprov* "
     "*tillsyn *kontroll *tillstånd *förbud polisanmäl* straff* tillsynsavgift*"},
    {"medverkan",
     "dialog* medborgar* samråd* delaktig* medverka* medverkan* inflytande* invånar* tillfråga* lyssna* enkät* möte* "
     "workshop* brukarråd* ungdomsråd* medbestäm* rådslag* medskapa* referensgrupp* fokusgrupp* synpunktshanter* "
     "engagera* engagemang* allmänhet* "
     "*dialog *samråd *enkät *möte   gehör synpunktsrunda* folkomröst* rösta  deltaga ombud* "
     "förankra*"},
    {"information",
     "information* informera* kommunikation* kommunicera* webbplats* hemsida* broschyr* skylt* anslagstavla* "
     "lättläst* nyhetsbrev* kampanj* upplysning* vägvis* affisch* utskick* sms karta meddela* förvarn* tydliggör* "
     "*information *skylt *karta reklam* annons*  märkning*   uppmärksamma*"},
    {"samverkan",
     "samverka* samverkan* samarbet* partnerskap* civilsamhälle* ideell* föreningsliv* idéburen* överenskommelse* "
     "nätverk* grannkommun* volontär* frivillig*"},
    {"digital",
     "digital* app appar dator* mobil* telefon* bredband* fiber e-tjänst* internet* skärm* wifi bankid it-* larm* "
     "trygghetslarm* kamera* sensor* lösenord* inlogg* surfplatt* läsplatt* e-post* mejl* webb* uppkoppl* programvar* "
     "algoritm* robot* databas* välfärdsteknik* smartphone* täckning mobiltäckning* personuppgift* teknik "
     "*dator *nät *kamera *larm mobiltäckning* surfa smarttelefon*     skärmtid*"},
    {"lokaler",
     "lokal lokaler lokalbehov* lokalförsörjning* lokalyta* byggnad* fastighet* hall hallar tak ventilation* renover* "
     "rum klassrum* sal sammanträdesrum* möteslokal* tillbygg* ombygg* nybygg* anläggning* omklädningsrum* "
     "inomhusklimat* kvadratmeter* toalett* hyreskontrakt* samlingslokal* paviljong* barack* gymnastiksal* trångbod* "
     "värmesystem* vaktmästare* nyckel* bokning* "
     "*lokal *hall *byggnad *fastighet mögel* fukt fuktig* läcker golv vägg väggar dörr dörrar fönster trapphus* "
     "innetemperatur* besiktning* kallhyra*"},
    {"trygghet",
     "trygg* otrygg* säkerhet*  brottslig* brottsförebygg* rädd* rädsla* våld* polis* ordningsvakt* väktare* "
     "övervak* mörk mörker mörkt belysning* lampa* lyktstolp* ljus hota hot hotfull* stöld* inbrott* skadegör* "
     "klotter* trakasser* mobb* kränk* grannsamverkan* gäng kriminell* ordningsstörning* "
     "*brott *våld *polis *vakt *lås *belysning kolsvart mörkrädd* kodlås* bilbrand* bilbränder våga vågar springa "
     "gatubelys* övervakning* buske buskar buskage* gångtunnel* trygghetsvandr* bråk* slagsmål* rån råna* skjut* "
     "langare* klottra* skrämm*"},
    {"olyckor",
     "olyck* brand bränder brandskydd* räddningstjänst* kris kriser krisberedskap* beredskap* evakuer* "
     "elavbrott* strömavbrott* skyddsrum* reservkraft* skadad skada utryckning* drunkn* halk* fallskad* "
     "halkolyck* larmcentral*"},
    {"skola",
     "skola skol* elev* lärare lärar* rektor* klass klasser klassrum* undervis* årskurs* gymnasi* grundskol* lektion* "
     "högstadi* mellanstadi* lågstadi* läroplan* läxa pedagog* studie* betyg* rast skolgård* specialpedagog* "
     "studiero* korridor* vuxenutbild* "
     "*skola *lärare *elev *rektor niorna åttorna sexorna trean fyran femman prao högstadium mellanstadium lågstadium "
     "skolklass* klassföreståndare*  studiehandled* slöjd* matte matematik*"},
    {"förskola", "förskol* barngrupp* dagis småbarn* barnskötare* blöja vilvagn* barnomsorg*"},
    {"fritids",
     "fritids fritidshem* fritidspedagog* fritidsgård* eftermiddag* lov lovverksamhet* skollov* sommarlov* "
     "öppettid* kvällsöppen* nattomsorg* barnomsorg*"},
    {"unga",
     "barn* ung unga ungdom* tonåring* flicka* pojke* unge ungar son dotter förälder* föräldra* vårdnadshavare* lek "
     "leka lekplats* lekpark* sexåring* treåring* familj* barnkonvention* barnrätt* barnperspektiv* småbarn* "
     "*barn *ungdom mamma pappa föräldrar barnbarn syskon häng hänga ungdomsgård* fritidsgård* fältarbetar* "
     "gränssätt* uppväxt* bebis* småsyskon* tjej kille"},
    {"äldre",
     "äldre* pensionär* senior* hemtjänst* demens* åldring* mormor morfar farmor farfar mor åttioåring* biståndsbedöm* "
     "seniorboende* särskilt boende trygghetsboende* gamling* åldrande* ensamhet* dagverksamhet* "
     "*boende åldersgrupp* dement* glömsk* pigg* rollator* gubbe gumma karl tant farbror tanter  "
     "seniormät*"},
    {"anhöriga",
     "anhörig* närstående* avlasta* avlastning* växelvård* korttidsboende* maka make mamma pappa mor far "
     "syskon* vårda* hemmaboende* "
     "*anhörig barnbarn svärmor  änka änkling* hustru sambo*"},
    {"vård",
     "vård* sjuk* läkar* sköterska* hälsa* hälso* medicin* läkemedel* patient* rehab* psyk* ohälsa* smitt* hygien* "
     "diagnos* adhd autism* behandl* dietist* vårdcentral* region* hemsjukvård* tandvård* missbruk* beroende* suicid* "
     "*vård *sjukhus *läkare *mottagning medicinera* tablett* trycksår* frisk* värk* ambulans* akut* återhämt*"},
    {"funktion",
     "tillgänglig* funktionsned* funktionshind* funktionsvariation* rullstol* rollator* ramp ramper hiss hissar "
     "synskad* synned* synsvag* hörsel* hörslinga* blind* döv döva punktskrift* kontrastmarker* ledstråk* tröskel* "
     "trösklar permobil* ledsagar* assistent* assistans* adhd autism* handikapp* teckenspråk* dörröppnare* "
     "kontaktperson* trappa trappor ledstång* taktil* "
     "*ramp *hiss grus* stenmjöl* nivåskillnad* kantsten* räcke räcken bänk bänkar stödlinje* handikapptoalett*  "
     "höjdskillnad* syntolk* hörapparat* blindskrift* skyltspråk*"},
    {"biltrafik",
     "trafik* bil bilar bilist* bilväg* biltrafik* väg vägar vägbana* gata gator gatu* hastighet* korsning* fart "
     "farter "
     "fartdämp* farthinder* övergångsställe* lastbil* tung trafik köra körfält* rondell* cirkulationsplats* "
     "framkomlig* "
     "genomfart* avfart* infart* vägarbete* vägmärke* trafikljus* hastighetsgräns* bilfri* "
     "*väg *gata *bil *trafik korsning* mack macken livsfarlig* köa hastighetssänk*    bula "
     "avsmaln* parkeringsvakt* rusning* vägren* vägkant* asfalt* grusväg* mötesplats*"},
    {"cykel",
     "cykel* cykl* cyklist* gångväg* gångbana* gångstråk* gångtunnel* fotgängar* gående trottoar* elsparkcykel* "
     "elspark* hjälm* cykelbana* cykelställ* cykelparkering* cykelpool* promen* promenera* "
     "*cykel cykelväg* cykelled* lånecykel* cykelhjälm* gångbro* omväg* trottoarkant* trampa pendlarcykel*"},
    {"kollektivtrafik",
     "buss bussar buss* tåg tågtrafik* hållplats* kollektivtrafik* tidtabell* pendl* pendling* resenär* biljett* "
     "avgång* tur turtäthet* järnväg* station resecentrum* färdtjänst* anropsstyr* linjetrafik* passagerare* "
     "skolskjuts* skjuts spårväg* "
     "*buss *tåg tågstopp* perrong* väntkur* väderskydd* nattbuss* lördagskväll* färja färjor turlista* anslutning* "
     "busschaufför* periodkort* "},
    {"skolskjuts",
     "skolskjuts* skjuts skjutsa* skolbuss* skolväg* skoltaxi* hållplats* landsväg* taxi restid* "
     "kilometer busskort* väntetid*"},
    {"parkering",
     "parker* parkera* p-hus p-plats* p-skiva p-avgift* garage* laddstolp* laddplats* boendeparker* "
     "bilpool* bilplats* uppställningsplats* pendlarparker* infartsparker* "
     "*parkering *garage felparker* p-skivor  laddare besöksparker* dubbelparker*"},
    {"klimat",
     "klimat* utsläpp* koldioxid* växthusgas* fossil* fossilfri* hållbar* ekologisk* koldioxidbudget* transport* "
     "klimatneutral* klimatavtryck* klimatmål* återbruk* återanvänd* miljömål* miljömärkt* biogas* elbil* "
     "*utsläpp närproducer* lokalproducer* flyga flyg flygresa* solceller vindkraft* konsumtion* överkonsum* klädbyt*"},
    {"avfall",
     "avfall* sop sopor sop* kärl återvinn* källsort* sortera* sortering* utsorter* matavfall* kompost* förpackning* "
     "deponi* tipp* grovavfall* renhållning* hämtning* soprum* miljörum* farligt elavfall* textilavfall* "
     "*avfall *sopor *kärl soptunna* soprum* sopnedkast* fnissing* container* komprim* tidningsinsaml* glasinsaml* "
     "återvinningsstation*"},
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
     "kemikalie*  gifter giftig* miljögift* pfas bekämpningsmedel* förorena* förorening* läkemedelsrest* "
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
     "vilt rödlist* ekosystem* artskydd* biotop* spridningskorridor* parkmark* invasiv* "
     "*natur *djur *fågel *växt *skog jätteloka* lupin* slåtter* freda fredad häcka* holme dunge dungar tall tallar "
     "blåsippa* svamp* bär bärplock* viltstängsel* björn varg rådjur groda grodor humla humlor"},
    {"träd",
     "träd* ek ekar lind lindar björk* allé alléer alm almar ask stam stammar rot rötter krona kronor fälla "
     "fällning* trädfäll* plantera* plantering* stubbe planteringsyta* gren grenar såga nedsåg* trädgård* "
     "*träd trädkron* alléträd* poppel popplar rönn stubbfräs* nedfallen trädplanter*"},
    {"skötsel",
     "sköta skötsel* beskär* ansa ansad klippa klippning* städa* städning* snö snöröj* plog* sandning* sopa "
     "sopning* renhåll* rensa* rensning* röja röjning* hamla* hamling* lövblås* löv lövsop* ogräs* driftskostnad* "
     "gallra* gallring* underhåll*  reparation* vinterväghåll* gräsklipp* tvätta eftersatt* "
     "*skötsel *röjning *städning städad* rutten ruttna* murken  trasig*  underhålla*  lampbyte* "
     "vårstäd* kratta* sopsaltning*"},
    {"energi",
     "energi* el elpris* elnät* elförbruk* fjärrvärme* solcell* solel* solpanel* vindkraft* vindkraftverk* batteri* "
     "effekttopp* uppvärm* uppvärmning* elräkning* isolera* isolering* värmepump* laddning* laddinfra* kilowatt* "
     "energieffektiv* kärnkraft* biobränsle* panna "
     "*energi *värme *el spillvärme* gjuteri* kulvert* element elhandel* laddstation* vedpanna* pellet* solpark*"},
    {"bostäder",
     "bostad* bostäder lägenhet* hyresrätt* bostadsrätt* villa villor villaägare* radhus* hyresgäst* hyresvärd* "
     "hyra hyror hemlös* bostadskö* studentbostad* allmännytt* inflytt* flerbostadshus* vräk* bostadsförsörj* "
     "*bostad *lägenhet *boende bostadslös* trångbodd* andrahand* boendekostnad* etta tvåa trea   balkong* "
     "inneboende* besittningsskydd* hyreskontrakt*"},
    {"byggande",
     "bygga byggande* bygglov* detaljplan* bebygg* exploater* byggherre* översiktsplan* förtät* strandskydd* "
     "riskområd* "
     "markanvisning* planläg* tomt tomter tomtmark* våning* våningar byggrätt* nybyggnation* kvarter* höghus* "
     "planbesked* "
     "markägar* hus skred* skredrisk* "
     "*plan* skärmtak* altan altaner carport* plank attefall* nybygge* byggnation* grävning* schakt* byggkran* "
     "tomtkö* kvartersmark* *bebyggelse"},
    {"näringsliv",
     "företag* näringsliv* handel handlare butik* torghandel* försälj* kund  restaurang* krögare* uteserver* "
     "etablering* entreprenör* marknadsdag* kiosk* centrumhandel* köpman* kommers* sysselsätt* varuleverans* leverans* "
     "foodtruck* matvagn* knalle* torgplats* sälja gatumusik* försäljning* "
     "*företag *butik *handel *industri köpcentr* galleria* storgata* skyltfönster* centrumkärna*   "
     "uthyrning*  bransch* leverantör* hantverk* jordbrukare* företagsklimat* nyföretag* franchise*"},
    {"turism",
     "turism* turist* besöksnäring* besökare* hotell* camping* ställplats* husbil* husvagn* evenemang* gästhamn* "
     "sevärdhet* övernatt* vandrarhem* "
     "*hotell *restaurang *turism tysk tyskar dansk norrman utländsk   vandrarhem* café* gäst gäster* "
     "sommargäst* guide* souvenir* stuga stugor stugby* vandringsled* cykelled* skördemarknad* upplevelse*"},
    {"arbete",
     "jobb  arbetslös* praktik* praktikplats* sysselsättning* arbetsmarknad* arbetsgivar* sommarjobb* "
     "feriejobb* anställning* arbetsplats* försörjningsstöd* lönebidrag* försörjning*"},
    {"kultur",
     "kultur* museum muse* konst konstnär* teater* musik* konsert* film* scen scener kulturarv* utställning* dans "
     "kulturskola* körsång* offentlig konst festival* studieförbund* estetisk* "
     "*kultur *konst *teater *musik *konsert kulturliv* replokal* körsång* hantverk* slöjd* ateljé* dansband* "
     "scenkonst*"},
    {"kulturarv",
     "kulturarv* fornlämning* hembygd* minnesmärk* histori* k-märk* byggnadsminne* kyrka kyrkogård* "
     "kulturmiljö* arkiv* antikvar* kulturhistor* torp bevara* bevarande* sekel* riksintresse*"},
    {"bibliotek",
     "bibliotek* bibliotekarie* bok böcker bokbuss* läsa läsning* läsfrämj* litteratur* låna låntagar* "
     "författar* bokcirkel* sagostund* ljudbok* talbok* tidning*"},
    {"idrott",
     "idrott* match matcher tränare tränar* träning* träna idrottshall* simhall* simma simning* ridklubb* ridhus* häst "
     "hästar stall ishall* fotboll* gymnastik* tävling* konstgräs* läktare* omklädning* kanot* handboll* innebandy* "
     "allians* idrottsplats* gym utegym* "
     "*idrott *träning *match *hall *klubb *spår skidklubb* femkilometer* serie* omklädningsrum* dusch* domare* cup "
     "cuper landslag* juniorer damlag* herrlag* flicklag* planer konstis*"},
    {"friluftsliv",
     "friluft* stig stigar vandringsled* vandr* motion motionsspår* skidspår* badplats* strand stränder "
     "brygga bryggor bad bada bada* grillplats* scout* elljusspår* led leder lägereld* utflykt* paddl* "
     "*stig *led *spår spång* spänger mosse märka mountainbik* vandra rastplats* vindskydd* terräng* grotta* "
     "utsiktsplats* tält tälta kåsa* bränna eldplats* naturstig* ryggsäck* orienter*"},
    {"mat",
     "mat måltid* matvan* matkultur* kost maten matlåda* matråd* frukost* lunch* middag* meny* äta ätande smak "
     "tallrik* matsal* portion* "
     "hungrig* utsvulten undernär* nattfasta* aptit* skolmat* matgäst* kökspersonal* mellanmål*"},
    {"kök",
     "köks* kock kockar kokerska*  tillaga* tillagning* mottagningskök* specialkost* allergi* gluten* "
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
     "ansökningsdag* stadga* stadgar formulär* diarieför* återbetal* bokför*"},
    {"demokrati",
     "demokrat* värdegrund* mänsklig rättighet* extremist* antidemokrat* våldsbejak* yttrandefrihet* "
     "demokrativillkor* åsiktsfrihet* odemokrat*"},
    {"gestaltning",
     "estetik* utform* arkitekt* gestaltning* vacker* fasad* design* stadsbild* siktlinje* torgyta* "
     "fula ful skönhet*"},
    {"fördelning",
     "villkor* berättiga* fördela* fördelning* kriterie* bidragsberättig* medlemsantal* åldersgräns* "
     "folkbokför* grannkommun* rättvis* orättvis* medlem*"},
    {"bad",
     "bad bad* *bad brygga bryggor hopptorn* livboj* simma simning* simskola* simkunnig* alg alger algblom* strand* "
     "sandstrand* vattenprov* badvatten* kanot* kajak* paddla* roddbåt* sjö sjön vik viken simhall* bassäng* "
     "badmästar* badhus* drunkn* dyka"},
    {"vinter",
     "vinter* skid* skida skidor pist* konstsnö* snö snö* is isen  isbana* skridsko* pulka* pulkabacke* elljus* "
     "längdspår* slalom* snökanon* snöröj* halka* frost* spår skoter* plogad plogning*"},
    {"bedrägeri",
     "lura* lurad bedrägeri* bedragare* bankkort* kortkod*  bankkonto* telefonsälj* legitimation* legitimer* "
     "id-kort* falsk*   inbrott* stöld* stjäla stulen värdesak* kontant* plånbok* smycke* "},
    {"relationsvåld",
     "våld* misshand* kvinnojour* kvinnofrid* skyddat fly flytt flyr heder* hedersförtryck* partner expartner  "
     "hota hotad skilja utsatt* våldtäkt* barnfrid* mansjour* "},
    {"narkotika",
     "narkotika* knark* drog droger drog* cannabis* hasch* langare* langning*  sprutor nykter* missbruk* folköl* "
     "öl sprit* kroppsvisit* väktare ordningsvakt* fylla fyllo* supa berus* alkohol* vaping vape snus"},
    {"polis",
     "polis* lokalpolis* kommunpolis* områdespolis* medborgarlöfte* löfte löften lägesbild* patrull* brottsförebygg* "
     "larma utryckning* fastighetsskötare* nattvandr* grannsamverk* väktare"},
    {"infrastruktur",
     "tåg* *tåg station* buss* fiber* bredband* mobiltäckning* mobil* mast master avfart* korsning* väg vägar riksväg* "
     "länsväg* järnväg* flygplats* godstrafik* bro broar hamn pendl* kommunikation* transport*"},
    {"kompetens",
     "gymnasi* yrkesutbild* yrkesprogram* yrkesvux* komvux* praktik* prao handled*  teknikprogram* sökande "
     "utbildningsplats* lärling* svetsa* svetsare snickare* elektriker* ingenjör* undersköterska* verkstad* "
     "verkstäder industri* bransch* kompetens* arbetskraft* vidareutbild* studievägled* rekryter*"},
    {"myndighet",
     "handlägg* bygglov* tillstånd* tillsyn* kontroll* inspekt* ansök*  väntetid*  byråkrat* krångl* "
     "e-tjänst* blankett* avslag* överklag* serveringstillstånd* skärmtak* livsmedelskontroll* miljötillsyn* lots "
     "lotsa företagslots*   regelkrångel* "},
    {"grönt",
     "grönområde* grönyta* park parker *park dunge* lekskog* skolskog* gräsmatta* rabatt* plantering* blomma blommor "
     "äng ängar naturområd* kolonilott* tätortsnära skogsbacke* gräs tall tallar gångavstånd*"},
    {"ideella",
     "förening* ideell* eldsjäl*  frivillig* talko* skötselavtal* föreningsbidrag* styrelsearbete* "
     "civilsamhäll* volontär* byalag*  gratisarbete*"},
};

struct Table {
  using Words = std::unordered_map<std::string_view, std::vector<std::string>>;
  Words whole;
  Words begins;
  Words ends;
  size_t longest = 0;

  Table() {
    for (const Field& field : kFields)
      for (std::string_view word : split(field.words, ' ')) {
        if (word.empty()) continue;
        const bool begin = word.ends_with('*');
        const bool end = word.starts_with('*');
        if (begin) word.remove_suffix(1);
        if (end) word.remove_prefix(1);
        (end ? ends : begin ? begins : whole)[word].push_back("~" + std::string(field.name));
        longest = std::max(longest, word.size());
      }
  }
};

}  // namespace

const std::vector<std::string>& fields_of(std::string_view lemma) {
  constexpr size_t kShortest = 2;  // bytes that a lemma may begin or end with
  static const Table table;
  static const std::vector<std::string> none;
  if (const auto found = table.whole.find(lemma); found != table.whole.end()) return found->second;
  // What begins or ends most like it.
  for (size_t size = std::min(lemma.size(), table.longest); size >= kShortest; --size) {
    if (const auto found = table.begins.find(lemma.substr(0, size)); found != table.begins.end()) return found->second;
    if (const auto found = table.ends.find(lemma.substr(lemma.size() - size)); found != table.ends.end())
      return found->second;
  }
  return none;
}

}  // namespace akt
