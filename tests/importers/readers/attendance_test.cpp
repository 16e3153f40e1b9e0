#include "importers/readers/attendance.h"

#include <gtest/gtest.h>

#include "tests/importers/readers/lines.h"

namespace akt {
namespace {

using test::lines_of;

// "chair Ada Ros (S) [ordförande] for Bo Ås §1-3 not §5-5 13.00~14.30 remote", only what there is.
std::string brief(const Attendee& who) {
  std::string out = who.role + " " + who.name + " (" + who.party.value_or("-") + ")";
  if (who.title) out += " [" + *who.title + "]";
  if (who.substitutes_for) out += " for " + *who.substitutes_for;
  for (const Interval& i : who.present) out += " §" + std::to_string(i.first) + "-" + std::to_string(i.last);
  for (const Interval& i : who.absent_at) out += " not §" + std::to_string(i.first) + "-" + std::to_string(i.last);
  for (const ClockSpan& t : who.times) out += " " + t.from.value_or("") + "~" + t.to.value_or("");
  if (who.remote) out += " remote";
  return out;
}

struct ListCase {
  const char* text;
  std::vector<std::string> people;
};

void expect(const std::vector<ListCase>& cases) {
  for (const ListCase& c : cases) {
    std::vector<std::string> people;
    for (const Attendee& who : read_attendance(lines_of(c.text))) people.push_back(brief(who));
    EXPECT_EQ(people, c.people) << c.text;
  }
}

TEST(Attendance, LabelledListsAreReadWithWhatStandsAfterTheNames) {
  expect({
      {"Ledamöter Ada Ros (S), Ordförande\nBo Ås (M), 1:e vice ordf\nCid Ek (L), §§ 14-32 kl. 18.20-22.25\n"
       "Dan Alm (FNL), §§ 1-12, 14-32, Tjänstgör ej § 13 "
       "p.g.a.\njäv\n\nSammanträdesdatum\n\n2019-01-31\n\nDiarienummer\n\n"
       "KS 2018/0913\n\nEva Vik (MP), deltar på distans\n\nTjänstgörande ersättare\n\nFia Hed (S), tjänstgör för Gun "
       "Berg (S)\n"
       "Hans Dal (M), tjänstgör för Ida Fors (M) §§ 1-13\n\nErsättare\n\nJan Lid (S), kl. "
       "17.40-22.25\n\nJusterare\n\nBo Ås (M)\n\n"
       "Paragrafer\n\n§ 1-32\n\nUnderskrifter\n\nSekreterare\n\nKim Ode",
       {"chair Ada Ros (S) [Ordförande]", "vice_chair Bo Ås (M) [1:e vice ordf]",
        "member Cid Ek (L) §14-32 18.20~22.25", "member Dan Alm (FNL) §1-12 §14-32 not §13-13",
        "member Eva Vik (MP) remote", "serving_substitute Fia Hed (S) for Gun Berg",
        "serving_substitute Hans Dal (M) for Ida Fors §1-13", "substitute Jan Lid (S) 17.40~22.25"}},
      {"Beslutande\n\nLedamöter\nHans Ek (SD), adjungerad, deltar på distans\nJan Alm (FNL), § 429 - 444, kl.13.00 - "
       "14.55, deltar "
       "på distans\n\nTjänstgörande ersättare Inga Ed (C), tjänstgör för Jan Alm (FNL) § 445 - 463, deltar på "
       "distans\n\n"
       "Övriga närvarande\n\nErsättare\nLina Ols (S), deltar på distans\n\nTjänstepersoner\n\nEva Kris, "
       "kommunsekreterare\n"
       "Carl Jöns, politisk sekreterare (FNL), § 430 - 443\nJohanna Dav, kommunikationsdirektör, § 430 - 441, 443 - "
       "461\n\n"
       "Övriga Jo Holm, HR-direktör, § 430 - 450\n\nJusterare Karin Ås (MP)",
       {"co_opted Hans Ek (SD) [adjungerad] remote", "member Jan Alm (FNL) §429-444 13.00~14.55 remote",
        "serving_substitute Inga Ed (C) for Jan Alm §445-463 remote", "substitute Lina Ols (S) remote",
        "official Eva Kris (-) [kommunsekreterare]", "official Carl Jöns (-) [politisk sekreterare (FNL)] §430-443",
        "official Johanna Dav (-) [kommunikationsdirektör] §430-441 §443-461",
        "official Jo Holm (-) [HR-direktör] §430-450"}},
      {"Beslutande: Ada Ros (s), ordförande, Bo Ås (m), vice ordförande, Cid Ek (l) och Dan Alm (-) ersätter Eva Vik "
       "(-)",
       {"chair Ada Ros (S) [ordförande]", "vice_chair Bo Ås (M) [vice ordförande]", "member Cid Ek (L)",
        "serving_substitute Dan Alm (-) for Eva Vik"}},
      {"Beslutande\nAda Ros, s, ordförande\nBo Ås, fp\n\nErsättare\nCid Ek, c",
       {"chair Ada Ros (S) [ordförande]", "member Bo Ås (FP)", "substitute Cid Ek (C)"}},
      {"Ledamöter\nOrdförande Ada Ros (S)\nLedamot Bo Ås (M)\nVakant (M)\nErsättare: Cid Ek (M) tjg ersättare istf Dan "
       "Alm (M)",
       {"chair Ada Ros (S) [Ordförande]", "member Bo Ås (M) [Ledamot]", "serving_substitute Cid Ek (M) for Dan Alm"}},
      {"Närvarande ledamöter\nAda Ros (S) (Ordförande)\nJörgen\nFågel (SD)\nBo Lind-\nÅs (M)\nLisbeth Sund\nAndersson "
       "(D)\nEva Vik\n(V)",
       {"chair Ada Ros (S) [Ordförande]", "member Jörgen Fågel (SD)", "member Bo Lind-Ås (M)",
        "member Lisbeth Sund Andersson (D)", "member Eva Vik (V)"}},
      {"Ledamöter\nAda Ros (S), § 62-75\nBo Ås (M) §§ 57-64, 66\nCid Ek (L) fr o m § 60\nDan Alm (C) t.o.m. § 58\nEva "
       "Vik (V), ej § 61\n"
       "Fia Hed (MP) deltog ej i 63 pga jäv\nGun Berg (SD), närv fr o m 12.05\n\nParagrafer §§ 57-75",
       {"member Ada Ros (S) §62-75", "member Bo Ås (M) §57-64 §66-66", "member Cid Ek (L) §60-75",
        "member Dan Alm (C) §57-58", "member Eva Vik (V) not §61-61", "member Fia Hed (MP) not §63-63",
        "member Gun Berg (SD) 12.05~"}},
      {"Beslutande      Ada Ros, ordförande (S)\n                Bo Ås (M), ersätter Cid Ek (M)\n                Dan "
       "Alm (C), anlände kl. "
       "13.20\n                Eva Vik (L), lämnade mötet kl. 15.00 efter § 12\n                Fia Hed (KD), ankom § "
       "4\n"
       "Ej närvarande   Gun Berg (SD)\nParagrafer      1–20",
       {"chair Ada Ros (S) [ordförande]", "serving_substitute Bo Ås (M) for Cid Ek", "member Dan Alm (C) 13.20~",
        "member Eva Vik (L) §1-12 ~15.00", "member Fia Hed (KD) §4-20", "member Gun Berg (SD) not §1-20"}},
      {"Beslutande Ada Ros (S) ordförande\nBo Ås (M)\n* Cid Ek (L)\n* = tjänstgörande ersättare",
       {"chair Ada Ros (S) [ordförande]", "member Bo Ås (M)", "serving_substitute Cid Ek (L)"}},
      {"Ersättare\n* Ada Ros (S)\nBo Ås (M)\n* Cid Ek (L)\n\n* tjänstgörande",
       {"serving_substitute Ada Ros (S)", "substitute Bo Ås (M)", "serving_substitute Cid Ek (L)"}},
      {"Tjänstemän   Petra Flod, samhällschef, Ulf Mård, VA-chef och ekonom Ben Rund § 62\nSekreterare   Kim Ode",
       {"official Petra Flod (-) [samhällschef]", "official Ulf Mård (-) [VA-chef]",
        "official Ben Rund (-) [ekonom] §62-62", "secretary Kim Ode (-) [Sekreterare]"}},
      {"Ledamöter\nSe närvarolista\n\nTjänstepersoner\nKommunchef Ada Ros\nBo Ås kanslichef, digitalt\nHR-chef Cid von "
       "Ek (§ 3)",
       {"official Ada Ros (-) [Kommunchef]", "official Bo Ås (-) [kanslichef] remote",
        "official Cid von Ek (-) [HR-chef] §3-3"}},
  });
}

TEST(Attendance, TwoColumnsAreKeptApart) {
  expect({
      {"Ledamöter                          Tjänstgörande ersättare\n"
       "Lisa And (M), Ordförande           Ermin Škor (S) ersätter Johan\n"
       "Bo Ås (C), 1:e vice ordförande     Tolinsson (S)\n"
       "Cid Ek (L)                         Dan Alm (V) för Eva Vik (V) §§ 150-160\n"
       "Fia Hed (KD)",
       {"chair Lisa And (M) [Ordförande]", "vice_chair Bo Ås (C) [1:e vice ordförande]", "member Cid Ek (L)",
        "member Fia Hed (KD)", "serving_substitute Ermin Škor (S) for Johan Tolinsson",
        "serving_substitute Dan Alm (V) for Eva Vik §150-160"}},
      {"Beslutande           Ada Ros (S), ordförande      Bo Ås (M)\n"
       "                     Cid Ek (L)                   Dan Alm (C), §§ 1–3\n"
       "Tjänstgörande        Eva Vik (M) ersätter Dan Alm (C) §§ 4–10\n"
       "ersättare\n"
       "Paragrafer           §§ 1–10",
       {"chair Ada Ros (S) [ordförande]", "member Cid Ek (L)", "member Bo Ås (M)", "member Dan Alm (C) §1-3",
        "serving_substitute Eva Vik (M) for Dan Alm §4-10"}},
      {"Beslutande\tAda Ros\tS\tordförande\n\tBo Ås\tM\n\tCid Ek\tL\t§§ 2-4\nErsättare\tDan Alm\tC",
       {"chair Ada Ros (S) [ordförande]", "member Bo Ås (M)", "member Cid Ek (L) §2-4", "substitute Dan Alm (C)"}},
  });
}

TEST(Attendance, InProseNamesWhoWasAwayAndWhoServed) {
  expect({
      {"Närvarande   Närvarande är samtliga ordinarie ledamöter utom Ulla Hed\n             (S) och Carl Ram (M). "
       "Amina Lind (S) är ordfö-\n"
       "             rande. Som ersättare inträder: Gun Ståhl (S) för Ulla\n             Hed (S), Lars Tör (M) för "
       "Carl Ram (M) §§ 2-3.\n"
       "Paragrafer   §§ 1-9",
       {"member Ulla Hed (S) not §1-9", "member Carl Ram (M) not §1-9", "chair Amina Lind (S) [ordförande]",
        "serving_substitute Gun Ståhl (S) for Ulla Hed", "serving_substitute Lars Tör (M) for Carl Ram §2-3"}},
      {"Ledamöter\nSamtliga ordinarie ledamöter med undantag av: Ulla Hed (S) och Carl Ram (M).\nParagrafer § 4-6",
       {"member Ulla Hed (S) not §4-6", "member Carl Ram (M) not §4-6"}},
  });
}

TEST(Attendance, TablesGiveHoursAndSubstitutes) {
  expect({
      {"Plats\tLedamot\tErsättare\tParti\tAnkom\tUtgick\n1\tBodin, Åke\t\tS\t13.00\t15.35\n2\tKåre, Dan\tEdling, "
       "Max\tC\t13:00\t15:35\n"
       "3\tTrygg Rolka,\t\tV\t13.00\t14.10\n\tViktoria\n3\tTrygg Rolka, Viktoria\t\tV\t14.20\t15.35",
       {"member Åke Bodin (S) 13.00~15.35", "serving_substitute Max Edling (C) for Dan Kåre 13.00~15.35",
        "member Viktoria Trygg Rolka (V) 13.00~14.10 14.20~15.35"}},
      {"Bilaga 1\nPlats\n\nLedamot\n\n1\n\nErsättare\n\nParti\n\nAnkom\n\nUtgick\n\nAkbas, "
       "Aslan\n\nS\n\n15:32\n\n21:54\n\n22\n\nAndersson\n"
       "Hammar, Robert\n\nS\n\n15:48\n\n18:35\n\n22\n\nAndersson\nHammar, Robert\n\nS\n\n18:36\n\n21:54\n\n19\n\nHoti, "
       "Blerta\n\nNesic, Tamara\n\n"
       "S\n\n17:54\n\n18:56\n\n48\n\nArby, Hans\n\nHansson Ek, Anna\nSara\n\nC\n\n20:56\n\n21:26\n\nGustav, "
       "Christer\n\nHama , Zagros\n\n61 (100)\n\n"
       "Kommunfullmäktige\n\nProtokoll nr 2\nSammanträdesdatum: 2024-02-29\n\n4\n\nSund "
       "Andersson,\nLisbeth\n\nD\n\n15:58\n\n21:54\n\n"
       "62 (100)\n\nKommunfullmäktige\n\nBilaga 2\n\nÄrende: 20:1\nAntal Ja: 39",
       {"member Aslan Akbas (S) 15.32~21.54", "member Robert Andersson Hammar (S) 15.48~18.35 18.36~21.54",
        "serving_substitute Tamara Nesic (S) for Blerta Hoti 17.54~18.56",
        "serving_substitute Anna Sara Hansson Ek (C) for Hans Arby 20.56~21.26",
        "serving_substitute Christer Gustav (-)", "serving_substitute Zagros Hama (-)",
        "member Lisbeth Sund Andersson (D) 15.58~21.54"}},
      {"Ordinarie ledamöter\tNärvarande\tErsättare\tTjänstgörande\nAda Ros (S)\tX\tBo Ås (S)\nCid Ek (M)\t\tDan Alm "
       "(M)\tX\nEva Vik "
       "(C)\tX",
       {"member Ada Ros (S)", "serving_substitute Dan Alm (M) for Cid Ek", "member Eva Vik (C)"}},
      {"NÄRVAROFÖRTECKNING\nLedamot\tParti\tNärvarande\tTjänstgörande ersättare\tAvvikande tid\nAda Ros\tS\tX\nBo "
       "Ås\tM\t\tCid Ek\n"
       "Dan Alm\tC\tX\t\t§§ 3-8\nEva Vik\tV",
       {"member Ada Ros (S)", "serving_substitute Cid Ek (M) for Bo Ås", "member Dan Alm (C) §3-8"}},
  });
}

}  // namespace
}  // namespace akt
