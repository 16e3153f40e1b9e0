#include <gmock/gmock.h>

#include "tests/importers/readers/paper_of.h"

namespace akt {
namespace {

using test::iso;
using test::item;
using test::paper_of;
using testing::ElementsAre;
using testing::IsEmpty;

constexpr const char* kLetter = R"(
Älvdals kommun                              REMISS
Kommunstyrelsen                             Datum            Diarienummer
                                            2024-03-11       KS 2024/00087

Remiss av förslag till biblioteksplan 2025–2028

Kommunstyrelsen beslutade den 5 mars 2024, § 41, att sända förslaget till biblioteksplan 2025–2028 på remiss.

Remisstiden är 11 mars – 31 maj. Remissvaren ska ha kommit in senast den 31 maj 2024. Skicka svaret till kommunstyrelsen@alvdal.example och ange diarienummer KS 2024/00087.

Vi vill särskilt ha synpunkter på följande frågor:
1. Är de prioriterade målen rätt valda?
2. Hur kan samarbetet mellan bibliotek och skola utvecklas?

Digitala informationsmöten hålls
- onsdagen den 3 april kl. 17.00
- torsdagen den 11 april kl. 12.00

Frågor om remissen besvaras av Sara Wik, bibliotekschef, sara.wik@alvdal.example.

Remissinstanser
1. Barn- och utbildningsnämnden
2. Kommunala pensionärsrådet
3. Hembygdsföreningen Älvdal
)";

TEST(Consultation, AsksWhomUntilWhenAboutWhat) {
  EXPECT_EQ(guess_kind(test::lines_of(kLetter)).kind, Kind::consultation);
  const Record record = paper_of(Kind::consultation, kLetter);
  EXPECT_EQ(record.title, "Remiss av förslag till biblioteksplan 2025–2028");
  EXPECT_EQ(iso(record.date), "2024-03-11");
  EXPECT_EQ(record.registry_number, "KS 2024/00087");
  EXPECT_THAT(record.warnings, IsEmpty());
  const auto& letter = std::get<Consultation>(record.facts);
  EXPECT_EQ(iso(letter.deadline), "2024-05-31");
  EXPECT_EQ(letter.deadline_as_written, "den 31 maj 2024");
  EXPECT_EQ(letter.period_as_written, "11 mars – 31 maj");
  EXPECT_EQ(letter.reply_to, "kommunstyrelsen@alvdal.example");
  EXPECT_THAT(letter.disposition, ElementsAre("Är de prioriterade målen rätt valda?",
                                              "Hur kan samarbetet mellan bibliotek och skola utvecklas?"));
  EXPECT_THAT(letter.meetings, ElementsAre(Date{2024, 4, 3}, Date{2024, 4, 11}));
  EXPECT_THAT(letter.invited,
              ElementsAre("Barn- och utbildningsnämnden", "Kommunala pensionärsrådet", "Hembygdsföreningen Älvdal"));
  ASSERT_TRUE(letter.decided);
  EXPECT_EQ(letter.decided->body, "Kommunstyrelsen");
  EXPECT_EQ(iso(letter.decided->date), "2024-03-05");
  EXPECT_EQ(item(letter.decided->item), "41");
  ASSERT_TRUE(letter.contact);
  EXPECT_EQ(letter.contact->name, "Sara Wik");
  EXPECT_EQ(letter.contact->role, "bibliotekschef");
}

struct DeadlineCase {
  const char* text;
  const char* deadline;
  const char* as_written;
  bool warned;
};

// A letter put out on the web, its lists under headings of their own.
TEST(Consultation, ListsUnderHeadingsOfAPage) {
  const Record record =
      paper_of(Kind::consultation,
               "Remiss: Trygghetsprogram\n\n2024-10-01\n\nSvara senast den 20 december 2024.\n\nVi vill särskilt "
               "veta\n\n- om lägesbilden stämmer\n- om åtgärderna är de rätta\n\nInbjudna att svara\n\n- Fabelbyhus "
               "AB\n- Nattvandrarna i Fabelby\n");
  const auto& letter = std::get<Consultation>(record.facts);
  EXPECT_THAT(letter.disposition, testing::ElementsAre("om lägesbilden stämmer", "om åtgärderna är de rätta"));
  EXPECT_THAT(letter.invited, testing::ElementsAre("Fabelbyhus AB", "Nattvandrarna i Fabelby"));
}

TEST(Consultation, DeadlineAsItStands) {
  const std::vector<DeadlineCase> cases{
      {"Svar ska vara kommunen tillhanda senast den 28 februari 2020.", "2020-02-28", "den 28 februari 2020", true},
      {"Ert yttrande ska ha inkommit senast fredagen den 15 januari 2021 till nämnden.", "2021-01-15",
       "den 15 januari 2021", false},
      {"Remissvar lämnas senast 1 februari via e-post.", "2021-02-01", "1 februari", false},
      {"Anmälan till mötet görs senast den 5 december 2020. Synpunkter lämnas senast 2021-01-31.", "2021-01-31",
       "2021-01-31", false},
      {"Välkommen med synpunkter.", "none", "", false},
      {"Yttrandet emotses senast vid utgången av februari månad 2021.", "2021-02-28", "utgången av februari månad 2021",
       false},
      {"Synpunkter tas emot fram till och med måndagen den 1/2 2021.", "2021-02-01", "den 1/2 2021", false},
      {"Vi behöver ert svar senast den sista maj 2021. Den som behöver mer tid hör av sig senast den 13 maj.",
       "2021-05-31", "den sista maj 2021", false},
      {"Ert svar ska vara oss till handa fre 12/2 kl 12.", "2021-02-12", "12/2", false},
      {"Synpunkterna önskas senast vid månadsskiftet januari/februari 2021.", "2021-01-31",
       "månadsskiftet januari/februari 2021", false},
      {"Yttrandet ska ha kommit in vid månadsskiftet mars–april.", "2021-03-31", "månadsskiftet mars–april", false},
      {"Svar lämnas under vecka 6 till nämnden.", "2021-02-14", "vecka 6", false},
      {"Remissvaren ska lämnas senast v. 6.", "2021-02-14", "v. 6", false},
      {"Ett svar om 1/3 av kostnaden lämnas vid mötet under vecka 6.", "none", "", false},
  };
  for (const DeadlineCase& c : cases) {
    const Record record = paper_of(
        Kind::consultation, std::string("Remiss\n\n2020-11-30\n\nFörslag till policy för gåvor\n\n") + c.text + "\n");
    const auto& letter = std::get<Consultation>(record.facts);
    EXPECT_EQ(iso(letter.deadline), c.deadline) << c.text;
    EXPECT_EQ(letter.deadline_as_written.value_or(""), c.as_written) << c.text;
    EXPECT_EQ(!record.warnings.empty(), c.warned) << c.text;
  }
}

TEST(Consultation, SendingListBelowOrAfterTill) {
  const auto below =
      std::get<Consultation>(paper_of(Kind::consultation,
                                      "Remiss\n2023-11-06\n\nTill\nLänsstyrelsen Norrmark\nNorrmarks idrottsförbund\n\n"
                                      "Remiss: Regional kulturplan\n\nSvar lämnas senast 15 februari 2024.\n")
                                 .facts);
  EXPECT_THAT(below.invited, ElementsAre("Länsstyrelsen Norrmark", "Norrmarks idrottsförbund"));
  const auto after = std::get<Consultation>(
      paper_of(Kind::consultation,
               "Datum\t2024-01-15\nTill\tKommunstyrelsen, tekniska nämnden\n\nRemiss av riktlinjer\n\n"
               "Yttrande ska lämnas senast den 28 februari 2024.\n")
          .facts);
  EXPECT_THAT(after.invited, ElementsAre("Kommunstyrelsen", "Tekniska nämnden"));
}

TEST(Consultation, SendingListUnderALineOfItsOwn) {
  for (const char* line : {"Sändes till", "Utsänt till:", "Mottagare", "Tillställs följande, skickas till"}) {
    const auto letter = std::get<Consultation>(
        paper_of(Kind::consultation,
                 std::string("2024-01-15\n\nFörslag till riktlinjer\n\nNi bereds härmed tillfälle att yttra er över "
                             "förslaget senast den 28 februari 2024.\n\n") +
                     line + "\nKommunstyrelsen\tRegion Fabelmark\nTekniska nämnden\tFabelby byalag\n")
            .facts);
    EXPECT_THAT(letter.invited,
                ElementsAre("Kommunstyrelsen", "Region Fabelmark", "Tekniska nämnden", "Fabelby byalag"))
        << line;
  }
}

struct InvitedCase {
  const char* what;
  std::string text;
  std::vector<std::string> invited;
};

TEST(Consultation, SendingListWhereverItStands) {
  const std::vector<InvitedCase> cases{
      {"over the letter's own head",
       "Sändlista\nByggnadsnämnden\nNorrby hembygdsförening\n\nNorrby kommun   REMISS\nKansliet   2025-02-03\n"
       "   KS 2025/0071\n\nRemiss: Förslag till arkitekturpolicy\n\nSvar lämnas senast den 3 april 2025.\n",
       {"Byggnadsnämnden", "Norrby hembygdsförening"}},
      {"a table over the title",
       "REMISSMISSIV\n\n2025-01-20\n\nRemissinstanser\n\nInstans   Sänds till\nTekniska nämnden   tn@almby.se\n"
       "Almby Energi AB   info@almbyenergi.se\n\nFörslag till naturvårdsplan för Almby\n\nNämnden översänder "
       "förslaget för yttrande senast den 3 april 2025.\n",
       {"Tekniska nämnden", "Almby Energi AB"}},
      {"invited in a sentence",
       "Vikåsa kommun\n2024-05-13\n\nRemiss av program för anhörigstöd\n\nHärmed inbjuds Pensionärsrådet, Röda Korset "
       "Vikåsa samt vård- och omsorgsnämnden att lämna synpunkter på programmet.\n",
       {"Pensionärsrådet", "Röda Korset Vikåsa", "Vård- och omsorgsnämnden"}},
      {"given a chance",
       "Vikåsa kommun\n2024-05-13\n\nRemiss av program för anhörigstöd\n\nSocialnämnden, Pensionärsrådet och "
       "Byalaget i Vik bereds tillfälle att yttra sig över programmet.\n",
       {"Socialnämnden", "Pensionärsrådet", "Byalaget i Vik"}},
      {"who is spoken of is not invited",
       "Vikåsa kommun\n2024-05-13\n\nRemiss av program för anhörigstöd\n\nBarn, unga och äldre får möjlighet att "
       "mötas. Lämna era synpunkter senast den 3 juni 2024.\n",
       {}},
  };
  for (const InvitedCase& c : cases)
    EXPECT_EQ(std::get<Consultation>(paper_of(Kind::consultation, c.text).facts).invited, c.invited) << c.what;
}

// A letter is one by what it asks, not by what it calls itself.
TEST(Consultation, AskedInOtherWords) {
  const auto kind = [](const char* asks) {
    return guess_kind(test::lines_of(std::string("Fabelby kommun\n2024-01-15\n\nNya bidragsregler\n\n") + asks + "\n"))
        .kind;
  };
  EXPECT_EQ(kind("Ni inbjuds att lämna synpunkter på förslaget. Synpunkter tas emot fram till den 2/11 2024."),
            Kind::consultation);
  EXPECT_EQ(kind("Vi vill gärna veta vad ni tycker om förslaget. Ert svar emotses senast den 3 maj 2024."),
            Kind::consultation);
  EXPECT_EQ(kind("Ni bereds härmed tillfälle att yttra er. Yttrandet emotses vid utgången av april månad 2024."),
            Kind::consultation);
  EXPECT_NE(
      kind("Föreningen har beretts tillfälle att yttra sig och tillstyrker förslaget. Svar senast den 3 maj 2024."),
      Kind::consultation);
  EXPECT_NE(kind("Ni är välkomna till ett möte. Anmäl er senast den 3 maj 2024."), Kind::consultation);
}

// Nine letters, each with an invitation, a day and a list in words and places of their own.
struct LetterCase {
  const char* text;
  const char* deadline;
  size_t invited;
};

TEST(Consultation, LettersThatAskInManyWays) {
  const std::vector<LetterCase> cases{
      {R"(Ekholms kommun
Kommunledningskontoret
2026-03-02
Dnr KLK 2026/55

Översändande av förslag till friluftsplan

Härmed översänds förslag till friluftsplan för Ekholms kommun för yttrande.
Ert svar ska ha inkommit till kommunen den 30 april 2026.
Vi ser helst att svaret följer planens kapitelindelning.

Med vänlig hälsning
Karin Berg
Utredare

Sänds till:
Tekniska nämnden
Kulturnämnden
Friluftsfrämjandet Ekholm
Naturskyddsföreningen Ekholm
)",
       "2026-04-30", 4},
      {R"(Kommunstyrelsen
Datum 2026-01-12
Diarienummer KS-2026-12

Begäran om yttrande över förslag till bostadsförsörjningsprogram

Kommunstyrelsen begär yttrande från nedanstående nämnder och bolag senast 2026-03-31.
Yttrandet skickas till kommunstyrelsen@x.example.

Byggnadsnämnden
Socialnämnden
Ekholmsbostäder AB
)",
       "2026-03-31", 3},
      {R"(Hej!

Kommunen tar fram en ny kulturstrategi och vi vill gärna ha er syn på förslaget. Vad är bra, vad saknas? Hör av er med era tankar senast den 15 maj 2026 till kultur@x.example och ange KUN 2026/31.

Vi har skickat detta till Ekholms teaterförening, Kulturskolan, Hembygdsföreningen och Bildningsförbundet.

Vänliga hälsningar
Lisa Ek
Kulturstrateg
)",
       "2026-05-15", 4},
      {R"(Ekholms kommun
Samhällsbyggnadskontoret
2026-02-20
SBK 2026-101

Samrådsremiss: Vindbruksplan

Synpunkter på planförslaget ska vara kontoret tillhanda skriftligen senast 2026-04-15.

Remissen har gått till
Länsstyrelsen
Försvarsmakten
Luftfartsverket
Byalaget i Norra Ekholm
)",
       "2026-04-15", 4},
      {R"(Till berörda föreningar
2026-04-07

Nu kan du tycka till om kommunens nya idrottspolitiska program!

Programmet beskriver hur kommunen ska stödja idrotten till 2035. Förslaget finns på webben. Du kan lämna dina synpunkter fram till och med 31 maj 2026 på fritid@x.example. Ärendenumret är FN 2026/77.

Följande föreningar har fått inbjudan:
- Ekholms IF
- Ekholms ridklubb
- Ekholms simsällskap
)",
       "2026-05-31", 3},
      {R"(Ekholms kommun
2026-05-04
KS 2026/0210

Remittering av förslag till program för jämställdhet

Kommunstyrelsens arbetsutskott beslutade 2026-04-28 § 61 att remittera förslaget till följande instanser: socialnämnden, barn- och utbildningsnämnden, kvinnojouren i Ekholm samt fackliga organisationer.

Remissvar emotses till den 15 september 2026.
)",
       "2026-09-15", 3},
      {R"(Socialförvaltningen
Handläggare Ida Holm
2026-09-01
Dnr SN 2026.0099

Förslag till handlingsplan mot våld i nära relationer – möjlighet att inkomma med synpunkter

Socialnämnden har tagit fram ett förslag till handlingsplan. Innan planen antas ges ni möjlighet att inkomma med synpunkter. Skicka dem till sn@x.example senast vecka 42.

Sändlista: Polisen, Region Ekland, Kvinnojouren Ekan, Barn- och utbildningsnämnden
)",
       "2026-10-18", 4},
      {R"(Ekholms kommun
Datum
2026-06-10
Vår beteckning
MN 2026/14

Översyn av avfallsföreskrifter

Miljönämnden översänder bilagda förslag till avfallsföreskrifter för yttrande inom åtta veckor.

Remissinstanser:
Tekniska nämnden, Villaägarna, Hyresgästföreningen, LRF
)",
       "2026-08-05", 4},
      {R"(Ekholms kommun
2026-03-03
KS 2026/77

Anhållan om synpunkter på digital strategi

Vi anhåller om nämndernas och bolagens synpunkter på bifogat förslag. Svaren, som bör vara undertecknade, ska lämnas in innan april månads utgång 2026.

För kännedom och yttrande:
Byggnadsnämnden
Socialnämnden
Ekholms Energi AB
)",
       "2026-04-30", 3},
  };
  for (const LetterCase& c : cases) {
    EXPECT_EQ(guess_kind(test::lines_of(c.text)).kind, Kind::consultation) << c.text;
    const auto letter = std::get<Consultation>(paper_of(Kind::consultation, c.text).facts);
    EXPECT_EQ(iso(letter.deadline), c.deadline) << c.text;
    EXPECT_EQ(letter.invited.size(), c.invited) << c.text;
  }
}

TEST(Consultation, SendingListNamedInTheAddresseesPlaceToo) {
  const auto letter = std::get<Consultation>(
      paper_of(Kind::consultation,
               "Länsstyrelsen\tREMISS\nDatum 2024-03-04\n\nSändlista\n\nRemiss av förslag till vattenplan\n\n"
               "Vi vill ha svar senast den 31 maj 2024.\n\nVi önskar särskilt synpunkter på:\n- Ansvar\n- Klimat\n\n"
               "Sändlista\n\nFabelby kommun\nFabelmarks Vatten AB\n")
          .facts);
  EXPECT_THAT(letter.invited, ElementsAre("Fabelby kommun", "Fabelmarks Vatten AB"));
  EXPECT_THAT(letter.disposition, ElementsAre("Ansvar", "Klimat"));
}

}  // namespace
}  // namespace akt
