#include "importers/readers/votes.h"

#include <gtest/gtest.h>

#include "tests/importers/readers/lines.h"

namespace akt {
namespace {

using test::lines_of;

// "main 11-4 abstain 2", stated and counted as they stand.
std::string brief(const Vote& vote) {
  const auto number = [](const Number& n) { return n ? std::to_string(*n) : std::string("?"); };
  std::string out = vote.role + " " + number(vote.ja) + "-" + number(vote.nej);
  if (vote.abstain) out += " abstain " + number(vote.abstain);
  if (vote.absent) out += " absent " + number(vote.absent);
  if (vote.paired) out += " paired " + number(vote.paired);
  if (vote.stated)
    out += " stated " + number(vote.stated->ja) + "-" + number(vote.stated->nej) +
           (vote.stated->abstain ? "-" + number(vote.stated->abstain) : "") +
           (vote.stated->absent ? " absent " + number(vote.stated->absent) : "");
  if (vote.agrees) out += *vote.agrees ? " agrees" : " disagrees";
  if (vote.casting_vote) out += " casting " + *vote.casting_vote;
  if (vote.decisive) out += " decisive";
  if (vote.overturned) out += *vote.overturned ? " overturned" : " upheld";
  return out;
}

std::vector<std::string> brief(const VoteReading& reading) {
  std::vector<std::string> out;
  for (const Vote& vote : reading.votes) out.push_back(brief(vote));
  return out;
}

struct TallyCase {
  const char* text;
  std::vector<std::string> votes;
};

TEST(Votes, TalliesAreReadInAllPhrasings) {
  const std::vector<TallyCase> cases{
      {"Nämnden beslutar med 11 ja-röster mot 4 nej-röster att avslå motionen.", {"main 11-4 stated 11-4 decisive"}},
      {"Omröstningen utfaller med 9 ja-röster mot 4 nej-röster och 2 som avstår.",
       {"main 9-4 abstain 2 stated 9-4-2 decisive"}},
      {"Med 11 ja-röster mot 2 nej-röster samt 2 ledamöter som avstår från att rösta beslutar nämnden",
       {"main 11-2 abstain 2 stated 11-2-2 decisive"}},
      {"Resultat: 5 Ja-röster, 54 Nej-röster och 2 frånvarande ledamöter",
       {"main 5-54 absent 2 stated 5-54 absent 2 decisive"}},
      {"Omröstningen utfaller med 40 Ja mot 38 Nej. Tre ledamöter avstår från att rösta. En ledamot är frånvarande. "
       "Hur var och en röstar framgår av bilaga 2.",
       {"main 40-38 abstain 3 absent 1 stated 40-38-3 absent 1 decisive"}},
      {"Vid votering avges 21 JA-röster och 20 NEJ-röster.", {"main 21-20 stated 21-20 decisive"}},
      {"Nio ledamöter röstar JA, fem ledamöter röstar NEJ och en ledamot AVSTÅR.",
       {"main 9-5 abstain 1 stated 9-5-1 decisive"}},
      {"Omröstningsresultat: Ja: 7, Nej: 6, Avstår: 1", {"main 7-6 abstain 1 stated 7-6-1 decisive"}},
      {"Omröstning\nJa 11\nNej 4\nAvstår 0", {"main 11-4 abstain 0 stated 11-4-0 decisive"}},
      {"Omröstning\nJa-röster\t11\nNej-röster\t4\nAvstår\t2\nFrånvarande\t0",
       {"main 11-4 abstain 2 absent 0 stated 11-4-2 absent 0 decisive"}},
      {"Voteringsresultat\nJa\tNej\tAvstår\n11\t4\t2", {"main 11-4 abstain 2 stated 11-4-2 decisive"}},
      {"Med röstsiffrorna 11-4 (2 avstår) bifalls förslaget.", {"main 11-4 abstain 2 stated 11-4-2 decisive"}},
      {"Antal ja-röster: 29\nAntal nej-röster: 9\nAntal som avstår: 1\nAntal frånvarande: 2\nAntal kvittade: 4",
       {"main 29-9 abstain 1 absent 2 paired 4 stated 29-9-1 absent 2 decisive"}},
      {"Omröstningen utföll med tjugoen ja-röster mot tjugo nej-röster, medan två ledamöter lade ned sina röster.",
       {"main 21-20 abstain 2 stated 21-20-2 decisive"}},
      {"Nämnden beslutar med sju (7) ja-röster mot fyra (4) nej-röster, två (2) ledamöter avstår, att bifalla "
       "förslaget.",
       {"main 7-4 abstain 2 stated 7-4-2 decisive"}},
      {"Omröstningsresultat\nJa ........... 21\nNej .......... 20\nAvstår ....... 0",
       {"main 21-20 abstain 0 stated 21-20-0 decisive"}},
      {"Ja-röster: S (12), V (3) och MP (1)\nNej-röster: M (9), KD (2)\nOmröstningen ger 16 ja-röster och 11 "
       "nej-röster.",
       {"main 16-11 stated 16-11 decisive"}},
      {"22 röstade ja, 18 röstade nej, 1 avstod och 8 var frånvarande.",
       {"main 22-18 abstain 1 absent 8 stated 22-18-1 absent 8 decisive"}},
      {"Nämnden beslutar med 8 röster mot 5 att bifalla förslaget.", {"main 8-5 stated 8-5 decisive"}},
      {"Anna Ek (S) yrkar att ja-sidan får 3 minuter var. Nämnden beslutar enligt förslaget.", {}},
      {"Ordföranden finner att nämnden svarar ja på frågan i punkt 5. Nej på punkt 6.", {}},
      {"§ 12 Val av 3 ledamöter. 2 frånvarande ledamöter ersätts.", {}},
  };
  for (const TallyCase& c : cases) EXPECT_EQ(brief(read_votes(lines_of(c.text))), c.votes) << c.text;
}

struct MeaningCase {
  const char* text;
  const char* ja;
  const char* nej;
};

TEST(Votes, SayWhatJaAndNejStandFor) {
  const std::vector<MeaningCase> cases{
      {"Ja för bifall till Maja Grubers (FI) m.fl. yrkande.\nNej för bifall till Bo Eks (SD) yrkande.",
       "bifall till Maja Grubers (FI) m.fl. yrkande", "bifall till Bo Eks (SD) yrkande"},
      {"Ja-röst för bifall till styrelsens förslag. Nej-röst för avslag på styrelsens förslag.",
       "bifall till styrelsens förslag", "avslag på styrelsens förslag"},
      {"Godkänd voteringsproposition: ”Ja för avslag och Nej för bifall till tilläggsyrkandet från\nM och L.”",
       "avslag", "bifall till tilläggsyrkandet från M och L"},
      {"JA = bifall till utskottets förslag\nNEJ = bifall till Bo Eks förslag", "bifall till utskottets förslag",
       "bifall till Bo Eks förslag"},
      {"Ja-röst innebär bifall till utskottets förslag och nej-röst innebär återremiss.",
       "bifall till utskottets förslag", "återremiss"},
      {"Den som vill bifalla utskottets förslag röstar ja. Den som vill bifalla Bo Eks (M) förslag röstar nej.",
       "bifalla utskottets förslag", "bifalla Bo Eks (M) förslag"},
      {"Den som vill bifalla utskottets förslag röstar ja. Den det ej vill röstar nej. Vinner nej har nämnden beslutat "
       "bifalla Bo Eks (M) förslag.",
       "bifalla utskottets förslag", "bifalla Bo Eks (M) förslag"},
      {"De som röstar ja bifaller utskottets förslag, de som röstar nej bifaller Bo Eks förslag.",
       "bifaller utskottets förslag", "bifaller Bo Eks förslag"},
      {"Den som röstar ja röstar för utskottets förslag. Den som röstar nej röstar för Bo Eks (V) m.fl. yrkande.",
       "utskottets förslag", "Bo Eks (V) m.fl. yrkande"},
      {"Ja-röst: Bifall till utskottets förslag\nNej-röst: Avslag", "Bifall till utskottets förslag", "Avslag"},
      {"En ja-röst innebär att ärendet avgörs idag och en nej-röst att ärendet återremitteras.",
       "att ärendet avgörs idag", "att ärendet återremitteras"},
      {"Ja till utskottets förslag, nej till Bo Eks förslag", "utskottets förslag", "Bo Eks förslag"},
      {"JA: bifall till kommun-\nstyrelsens förslag\nNEJ: bifall till\nBo Eks förslag\nOmröstningen genomförs",
       "bifall till kommunstyrelsens förslag", "bifall till Bo Eks förslag"},
  };
  for (const MeaningCase& c : cases) {
    const auto reading =
        read_votes(lines_of(std::string(c.text) + "\n\nMed 9 ja-röster mot 4 nej-röster beslutas det."));
    ASSERT_EQ(reading.votes.size(), 1U) << c.text;
    EXPECT_EQ(reading.votes[0].ja_means.value_or(""), c.ja) << c.text;
    EXPECT_EQ(reading.votes[0].nej_means.value_or(""), c.nej) << c.text;
    EXPECT_EQ(reading.votes[0].ja, 9) << c.text;
  }
}

// "Anna Ek S ja", a substitute's with the seat after a slash.
std::vector<std::string> ballots(const Vote& vote) {
  std::vector<std::string> out;
  for (const Ballot& b : vote.ballots)
    out.push_back(b.voter + (b.seat ? "/" + *b.seat : "") + " " + b.party.value_or("-") + " " + b.vote);
  return out;
}

struct BallotCase {
  const char* text;
  std::vector<std::string> ballots;
};

TEST(Votes, NamesInRunningTextAreBallots) {
  const std::vector<BallotCase> cases{
      {"Vera Ek (S), Bo Ås (V), tjänstgörande ersättaren Li\nHed (S) och ordföranden Ada Ros (S) röstar Ja (4).\n"
       "Per Alm (M), Jörgen Fågel\n(SD) och tjänstgörande ersättarna Mia Strand (M) och Ola Vik (M) röstar Nej (4).\n"
       "Cid Ek (C) avstår från att rösta (1).",
       {"Vera Ek S ja", "Bo Ås V ja", "Li Hed S ja", "Ada Ros S ja", "Per Alm M nej", "Jörgen Fågel SD nej",
        "Mia Strand M nej", "Ola Vik M nej", "Cid Ek C abstain"}},
      {"Följande ledamöter röstar JA: Vera Ek (S), Bo Ås (V) och Li Hed (S).\nFöljande ledamöter röstar NEJ: Per Alm "
       "(M).\nFöljande ledamöter AVSTÅR: Cid Ek (C).",
       {"Vera Ek S ja", "Bo Ås V ja", "Li Hed S ja", "Per Alm M nej", "Cid Ek C abstain"}},
      {"Ja-röster (3):\nVera Ek (S)\nBo Ås (V)\nLi Hed (S)\n\nNej-röster (1):\nPer Alm (M)\n\nAvstår (1):\nCid Ek (C)",
       {"Vera Ek S ja", "Bo Ås V ja", "Li Hed S ja", "Per Alm M nej", "Cid Ek C abstain"}},
      {"Ja-röst avges av Vera Ek (S) och Bo Ås (V). Nej-röst avges av Per Alm (M).",
       {"Vera Ek S ja", "Bo Ås V ja", "Per Alm M nej"}},
      {"Vid omröstningen röstar Vera Ek (S) och Bo Ås (V) ja, medan Per Alm (M) röstar nej.",
       {"Vera Ek S ja", "Bo Ås V ja", "Per Alm M nej"}},
      {"Vera Ek (S) - JA\nBo Ås (V) - JA\nPer Alm (M) - NEJ\nCid Ek (C) - AVSTÅR",
       {"Vera Ek S ja", "Bo Ås V ja", "Per Alm M nej", "Cid Ek C abstain"}},
      {"Namn\tParti\tRöst\nVera Ek\tS\tJa\nBo Ås\tV\tJa\nPer Alm\tM\tNej\nCid Ek\tC\tFrånvarande",
       {"Vera Ek S ja", "Bo Ås V ja", "Per Alm M nej", "Cid Ek C absent"}},
      {"Ja\tVera Ek (S), Bo Ås (V)\nNej\tPer Alm (M)\nAvstår\tCid Ek (C)",
       {"Vera Ek S ja", "Bo Ås V ja", "Per Alm M nej", "Cid Ek C abstain"}},
      {"Ja                    Nej                 Avstår\nVera Ek (S)           Per Alm (M)         Cid Ek (C)\nBo af "
       "Ås (V)          Li Hed (KD)",
       {"Vera Ek S ja", "Per Alm M nej", "Cid Ek C abstain", "Bo af Ås V ja", "Li Hed KD nej"}},
      {"Namn       Parti   J   N   A\nVera Ek    S       X\nPer Alm    M           X\nCid Ek     C               X",
       {"Vera Ek S ja", "Per Alm M nej", "Cid Ek C abstain"}},
      {"Ja: Vera Ek, Bo Ås och Li Hed.\nNej: Per Alm, Cid Ek.",
       {"Vera Ek - ja", "Bo Ås - ja", "Li Hed - ja", "Per Alm - nej", "Cid Ek - nej"}},
      {"Vera Ek, s, Bo Ås, v, och Li Hed, s, röstar ja. Per Alm, m, röstar nej.",
       {"Vera Ek S ja", "Bo Ås V ja", "Li Hed S ja", "Per Alm M nej"}},
  };
  for (const BallotCase& c : cases) {
    const auto reading = read_votes(lines_of(c.text));
    ASSERT_EQ(reading.votes.size(), 1U) << c.text;
    EXPECT_EQ(ballots(reading.votes[0]), c.ballots) << c.text;
  }
}

// A council of twelve over two pages: transport, a heading that comes again, a name on two lines, furniture between.
constexpr std::string_view kCouncilTable =
    "Ledamöter\tParti\tKret\tErsättare\tJa\tNej\tAvst\tFrånv\tKvitt\n"
    "Vera Ek\t(S)\tAlla\t\tX\n"
    "Bo Ås\t(S)\tAlla\tLi Hed\tX\n"
    "Per Alm\t(M)\tAlla\t\t\tX\n"
    "Inger von Tolsved\t(L)\tAlla\tDan Krona\t\t\tX\n"
    "Rosenkvist\n"
    "Cid Ek\t(C)\tAlla\t\t\t\t\tX\n"
    "Ada Ros\t(FNL)\tAlla\t\t\t\t\t\tX\n"
    "Transport:\t\t\t\t2\t1\t1\t1\t1\n"
    "\n"
    "Justerare\n"
    "\n"
    "Utdragsbestyrkande\n"
    "\n"
    "Sammanträdesdatum\n"
    "\n"
    "2019-01-31\n"
    "\n"
    "\t\t\t\tTransport:\n"
    "\t\t\t\t2\t1\t1\t1\t1\n"
    "Ledamöter\tParti\tKret\tErsättare\tJa\tNej\tAvst\tFrånv\tKvitt\n"
    "Mia Strand\t(SD)\tAlla\t\t\tX\n"
    "Ola Vik\t(-)\tAlla\t\tX\n"
    "SUMMA:\t\t\t\t3\t2\t1\t1\t1\n";

TEST(VoteTables, GoOnOverPagesAndAreChecked) {
  const std::string text = "Omröstning begärs.\n\nJa för bifall till styrelsens förslag.\n\nNej för avslag.\n\n" +
                           std::string(kCouncilTable) +
                           "\nMed 3 ja-röster mot 2 nej-röster och 1 som avstår beslutar fullmäktige så.\n\nBeslut\n";
  const auto reading = read_votes(lines_of(text));
  ASSERT_EQ(reading.votes.size(), 1U);
  const Vote& vote = reading.votes[0];
  EXPECT_EQ(brief(vote), "main 3-2 abstain 1 absent 1 paired 1 stated 3-2-1 agrees decisive");
  EXPECT_EQ(vote.seats, 8);
  EXPECT_EQ(ballots(vote),
            (std::vector<std::string>{"Vera Ek S ja", "Li Hed/Bo Ås S ja", "Per Alm M nej",
                                      "Dan Krona/Inger von Tolsved Rosenkvist L abstain", "Cid Ek C absent",
                                      "Ada Ros FNL paired", "Mia Strand SD nej", "Ola Vik - ja"}));
  EXPECT_EQ(vote.by_party.at("S").ja, 2);
  EXPECT_EQ(vote.by_party.at("L").abstain, 1);
  EXPECT_TRUE(reading.warnings.empty());
}

TEST(VoteTables, ThatDoNotAddUpAreSaidToDisagree) {
  std::string text(kCouncilTable);
  text.replace(text.find("SUMMA:\t\t\t\t3"), 11, "SUMMA:\t\t\t\t4");
  const auto reading = read_votes(lines_of(text));
  ASSERT_EQ(reading.votes.size(), 1U);
  EXPECT_EQ(reading.votes[0].ja, 3);  // the roll call's own count
  EXPECT_EQ(reading.votes[0].agrees, false);
  EXPECT_EQ(reading.warnings, std::vector<std::string>{"tally_disagrees"});
}

TEST(VoteTables, TwoInOneItemAreTwoVotesWithTheirRoles) {
  const std::string text =
      "Ordföranden finner att fullmäktige beslutar enligt Vera Eks (S) yrkande.\n\nOmröstning begärs.\n\n"
      "För att utröna vilket yrkande som ska utgöra motförslag i huvudvoteringen ställer ordföranden proposition och "
      "finner att fullmäktige bifaller Per Alms (M) yrkande som motförslag.\n\nOmröstning begärs.\n\n"
      "Ja för bifall till Per Alms (M) yrkande som motförslag i huvudvoteringen.\n\n"
      "Nej för bifall till Mia Strands (SD) yrkande som motförslag i huvudvoteringen.\n\n" +
      std::string(kCouncilTable) +
      "\nMed 3 ja-röster mot 2 nej-röster och 1 som avstår ska Per Alms (M) yrkande utgöra motförslag.\n\n"
      "Ja för bifall till Vera Eks (S) yrkande.\n\nNej för bifall till Per Alms (M) yrkande.\n\n" +
      std::string(kCouncilTable) +
      "\nMed 3 ja-röster mot 2 nej-röster och 1 som avstår beslutar fullmäktige enligt Vera Eks (S) yrkande.\n";
  const auto reading = read_votes(lines_of(text));
  EXPECT_EQ(brief(reading),
            (std::vector<std::string>{"counterproposal 3-2 abstain 1 absent 1 paired 1 stated 3-2-1 agrees upheld",
                                      "main 3-2 abstain 1 absent 1 paired 1 stated 3-2-1 agrees decisive upheld"}));
  EXPECT_EQ(reading.decided_by, "vote");
}

TEST(VoteTables, AreReadByPositionWhereTheTextHasOnlySpaces) {
  const auto reading =
      read_votes(lines_of("Ledamot                        Parti   Tjg ersättare            Ja    Nej   Avstår\n"
                          "Vera Ek                        S                                X\n"
                          "Bo Ås                          S       Li Hed (S)               X\n"
                          "Per Alm                        M                                      X\n"
                          "Cid Ek                         C                                            X\n"
                          "Ada Ros, ordförande            S                                X\n"
                          "Summa                                                           3     1     1\n"));
  ASSERT_EQ(reading.votes.size(), 1U);
  EXPECT_EQ(ballots(reading.votes[0]), (std::vector<std::string>{"Vera Ek S ja", "Li Hed/Bo Ås S ja", "Per Alm M nej",
                                                                 "Cid Ek C abstain", "Ada Ros S ja"}));
  EXPECT_EQ(brief(reading.votes[0]), "main 3-1 abstain 1 agrees decisive");
}

TEST(VoteTables, HeadingsSetAsOneWordArePartedByTheirLetters) {
  auto lines = lines_of(
      "Ledamöter\tJa\tNej\tAvstFrånvKvitt\nVera Ek (S)\tX\nBo Ås (S)\t\tX\nPer Alm (M)\t\t\tX\nCid Ek (C)\t\t\t\tX\n"
      "Ada Ros (L)\t\t\t\t\tX\n");
  lines[0].cells[3].x0 = 300;
  lines[0].cells[3].x1 = 580;
  const auto reading = read_votes(lines);
  ASSERT_EQ(reading.votes.size(), 1U);
  EXPECT_EQ(ballots(reading.votes[0]), (std::vector<std::string>{"Vera Ek S ja", "Bo Ås S nej", "Per Alm M abstain",
                                                                 "Cid Ek C absent", "Ada Ros L paired"}));
}

TEST(VoteTables, NamesThatGoOnBelowKeepTheirPartyAndTheirVotes) {
  const auto listed =
      read_combined_list(lines_of("Ledamöter              Ersättare             §        §\n"
                                  "                                             215      217\n"
                                  "                                             Ja Nej   Ja Nej\n"
                                  "Vera Ek (S)                                  X        X\n"
                                  "Per Alm (C)            Ewa-Lotta Rehn        X           X\n"
                                  "                       Ahl (V)\n"
                                  "Cid von                                         X\n"
                                  "Ås (M)\n"));
  ASSERT_EQ(listed.size(), 2U);
  EXPECT_EQ(listed[0].item, "215");
  EXPECT_EQ(ballots(listed[0].vote),
            (std::vector<std::string>{"Vera Ek S ja", "Ewa-Lotta Rehn Ahl/Per Alm V ja", "Cid von Ås M nej"}));
  EXPECT_EQ(listed[1].item, "217");
  EXPECT_EQ(ballots(listed[1].vote), (std::vector<std::string>{"Vera Ek S ja", "Ewa-Lotta Rehn Ahl/Per Alm V nej"}));
}

TEST(VoteTables, WordsInTwoColumnsAreTwoVotes) {
  const auto reading =
      read_votes(lines_of("Ledamot    Parti   Omröstning 1   Omröstning 2\n"
                          "Vera Ek    S       Ja             Nej\n"
                          "Per Alm    M       Nej            Ja\n"
                          "Cid Ek     C       Avstår         Ja\n"));
  ASSERT_EQ(reading.votes.size(), 2U);
  EXPECT_EQ(ballots(reading.votes[0]), (std::vector<std::string>{"Vera Ek S ja", "Per Alm M nej", "Cid Ek C abstain"}));
  EXPECT_EQ(ballots(reading.votes[1]), (std::vector<std::string>{"Vera Ek S nej", "Per Alm M ja", "Cid Ek C ja"}));
}

TEST(VoteTables, WhoseColumnsAreLostGiveNoBallots) {
  // Text taken column by column: nobody can say which cross is whose.
  const auto reading =
      read_votes(lines_of("JA = bifall\nNEJ = avslag\nMed 3 ja-röster mot 2 nej-röster bifalls "
                          "förslaget.\n\nLedamöter\nVera Ek\nBo Ås\nPer Alm\nCid Ek\nAda Ros\n"
                          "Transport:\n\nParti\nS\nV\nM\nC\nS\n\nJa\nX\nX\n\nX\n\nNej\nX\nX\n3\n\n2\n"));
  ASSERT_EQ(reading.votes.size(), 1U);
  EXPECT_EQ(brief(reading.votes[0]), "main 3-2 stated 3-2 decisive");
  EXPECT_TRUE(reading.votes[0].ballots.empty());
  EXPECT_EQ(reading.warnings, std::vector<std::string>{"ballots_unread"});
}

TEST(VoteTables, OneListForSeveralItemsGivesEachItsVotes) {
  const auto lines = lines_of(
      "Närvaro- och omröstningslista\n"
      "\t\t\t§ 14\t\t§ 17\n"
      "Ledamöter\tNärv\tErsättare\tJa\tNej\tJa\tNej\n"
      "Socialdemokraterna\n"
      "Vera Ek\tX\t\tX\t\t\tX\n"
      "Bo Ås\t\tLi Hed\tX\t\tX\n"
      "Moderaterna\n"
      "Per Alm\tX\t\t\tX\t\tX\n"
      "Summa\t\t\t2\t1\t1\t2\n");
  const auto listed = read_combined_list(lines);
  ASSERT_EQ(listed.size(), 2U);
  EXPECT_EQ(listed[0].item, "14");
  EXPECT_EQ(brief(listed[0].vote), "main 2-1 agrees");
  EXPECT_EQ(ballots(listed[0].vote), (std::vector<std::string>{"Vera Ek S ja", "Li Hed/Bo Ås S ja", "Per Alm M nej"}));
  EXPECT_EQ(listed[1].item, "17");
  EXPECT_EQ(brief(listed[1].vote), "main 1-2 agrees");
}

struct RoleCase {
  const char* text;
  std::vector<std::string> votes;
  const char* decided_by;
};

TEST(Votes, HaveTheirRoleAndOneDecides) {
  const std::vector<RoleCase> cases{
      {"Ordföranden finner att ärendet ska avgöras idag. Omröstning begärs.\n\nJa för ärendets avgörande idag och Nej "
       "för ärendets återremiss.\n\nOmröstningen utfaller med 43 Ja mot 38 Nej. Ordföranden finner att fullmäktige "
       "beslutat återremittera ärendet genom en minoritetsåterremiss.",
       {"refer_back 43-38 stated 43-38 decisive overturned"},
       "vote"},
      {"Ordföranden finner att ärendet ska avgöras idag. Omröstning begärs.\n\nJa för ärendets avgörande idag. Nej för "
       "återremiss.\n\nOmröstningen utfaller med 43 Ja mot 18 Nej.\n\nOrdföranden finner att förslaget bifallits.",
       {"refer_back 43-18 stated 43-18 upheld"},
       "acclamation"},
      {"Ordföranden finner att ärendet ska avgöras idag. Omröstning begärs.\n\nJa för ärendets avgörande idag. Nej för "
       "återremiss.\n\nOmröstningen utfaller med 43 Ja mot 18 Nej. Eftersom färre än en tredjedel röstat för "
       "återremiss "
       "avgörs ärendet idag.\n\nOrdföranden finner att förslaget bifallits.",
       {"refer_back 43-18 stated 43-18 upheld"},
       "acclamation"},
      {"Ordföranden ställer proposition på bifall och avslag och finner att förslaget har bifallits. Omröstning "
       "begärs.\n\nJa för bifall och Nej för avslag på styrelsens förslag.\n\nOmröstningen utfaller med 40 Ja mot 41 "
       "Nej.",
       {"main 40-41 stated 40-41 decisive overturned"},
       "vote"},
      {"Nämnden beslutar först att bifalla förslaget. Ordföranden ställer propositioner på bifall respektive avslag på "
       "tilläggsyrkandet från C och finner att det avslagits. Omröstning begärs.\n\nOmröstning\n\nJa för avslag och "
       "Nej "
       "för bifall till tilläggsyrkandet från C.\n\n40 Ja mot 32 Nej.",
       {"additional 40-32 stated 40-32 upheld"},
       "acclamation"},
      {"Omröstning begärs.\n\nJa för bifall till Vera Eks yrkande. Nej för bifall till Per Alms yrkande.\n\n"
       "Omröstningen utfaller med 6 ja-röster mot 6 nej-röster. Nämnden beslutar med ordförandens utslagsröst enligt "
       "Per Alms yrkande.",
       {"main 6-6 stated 6-6 casting nej decisive"},
       "casting_vote"},
      {"Ja för bifall till styrelsens förslag. Nej för bifall till Per Alms yrkande.\n\nVera Ek (S) och ordföranden "
       "Ada "
       "Ros (S) röstar ja. Per Alm (M) och Cid Ek (C) röstar nej. Nämnden har med ordförandens utslagsröst beslutat "
       "så.",
       {"main 2-2 abstain 0 casting ja decisive"},
       "casting_vote"},
      {"Ja-röst för bifall till utskottets förslag. Nej-röst för bifall till Vera Eks (S) förslag.\nOmröstningen "
       "utfaller med 6 "
       "ja-röster och 6 nej-röster. Ordförandens röst fäller utslaget och nämnden beslutar enligt utskottets förslag.",
       {"main 6-6 stated 6-6 casting ja decisive"},
       "casting_vote"},
      {"Ordföranden ställer först propositioner på återremissyrkandet från S och finner att det bifallits. Ordföranden "
       "ställer härefter "
       "propositioner på återremissyrkandet från M och finner att det avslagits. Omröstning begärs.\n\nJa för avslag "
       "och Nej för bifall "
       "till återremissyrkandet från M.\n\n7 Ja mot 6 Nej.",
       {"refer_back 7-6 stated 7-6 upheld"},
       "acclamation"},
      {"Omröstning begärs.\nJA = att redovisningen godkänns i dag\nNEJ = återremiss\nVera Ek (S) och Bo Ås (V) röstar "
       "Ja (2).\nPer Alm (M) "
       "röstar Nej (1).\nMed två ja-röster mot en nej-röst godkänns redovisningen.",
       {"refer_back 2-1 abstain 0 stated 2-1 agrees decisive"},
       "vote"},
      {"Ordföranden frågar om nämnden kan bifalla yrkandet och finner frågan med ja besvarad.", {}, "acclamation"},
      {"Vera Ek yrkar bifall.", {}, nullptr},
      {"Omröstning - huvudvotering\n\nJa för bifall till styrelsens förslag. Nej för bifall till tilläggsyrkandet och "
       "avslag i övrigt.\n\n10 ja mot 3 nej",
       {"main 10-3 stated 10-3 decisive"},
       "vote"},
      {"Votering 1: Ja för Vera Eks förslag som motförslag. Nej för Per Alms förslag som motförslag. 7 ja-röster, 4 "
       "nej-röster.\nVotering 2: Ja för styrelsens förslag. Nej för Vera Eks förslag. 6 ja-röster, 5 nej-röster.",
       {"counterproposal 7-4 stated 7-4", "main 6-5 stated 6-5 decisive"},
       "vote"},
      {"Ja för att ärendet avgörs idag. Nej för att ärendet bordläggs.\n\n6 ja-röster, 5 nej-röster.",
       {"defer 6-5 stated 6-5 decisive"},
       "vote"},
  };
  for (const RoleCase& c : cases) {
    const auto reading = read_votes(lines_of(c.text));
    EXPECT_EQ(brief(reading), c.votes) << c.text;
    EXPECT_EQ(reading.decided_by.value_or("-"), c.decided_by ? c.decided_by : "-") << c.text;
  }
}

}  // namespace
}  // namespace akt
