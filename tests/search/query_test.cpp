#include <gtest/gtest.h>

#include <string>
#include <vector>

#include "search/query/compile.h"
#include "search/query/tree.h"

namespace akt {
namespace {

// An archive that has the bodies and registers the cases speak of.
QueryContext archive() {
  QueryContext context;
  context.numbers_begin = [](std::string_view prefix) { return prefix == "klk" || prefix == "ks"; };
  context.has_value = [](Field field, std::string_view whole) {
    if (field == Field::body)
      return whole == "ks" || whole == "KS" || whole == "kommunstyrelsens arbetsutskott" || whole == "kommunstyrelsen";
    return field == Field::person && whole == "Maja Ek";
  };
  return context;
}

std::string words(std::string_view query) { return in_words(parse_query(query, archive()).root); }

struct Case {
  const char* query;
  const char* words;
};

class Query : public ::testing::TestWithParam<Case> {};

TEST_P(Query, IsUnderstood) { EXPECT_EQ(words(GetParam().query), GetParam().words) << GetParam().query; }

TEST(Query, IsToldInEnglishToo) {
  const auto told = [](std::string_view query) {
    return in_words(parse_query(query, archive()).root, Language::english);
  };
  EXPECT_EQ(told("beslut NEAR/3 skola -\"ny lokal\""),
            "the word ”beslut” in all its forms near the word ”skola” in all its forms, at most 3 words apart but not "
            "the phrase ”ny lokal” in all its forms");
  EXPECT_EQ(told("organ:KS utfall:återremiss datum:2019-01..2020-06"),
            "body: ”KS” and outcome: referred back and date: 2019-01-01 to 2020-06-30");
}

#define W(x) "ordet ”" x "” i alla böjningar"
#define F(x) "frasen ”" x "” i alla böjningar"

INSTANTIATE_TEST_SUITE_P(
    Words, Query,
    ::testing::Values(Case{"", "alla handlingar"}, Case{"   ", "alla handlingar"}, Case{"Beslut", W("beslut")},
                      Case{"beslut skola", W("beslut") " och " W("skola")},
                      Case{"beslut OR skola", W("beslut") " eller " W("skola")},
                      Case{"beslut ELLER skola vård", W("beslut") " eller (" W("skola") " och " W("vård") ")"},
                      Case{"(beslut ELLER skola) vård", "(" W("beslut") " eller " W("skola") ") och " W("vård")},
                      Case{"beslut -skola", W("beslut") " men inte " W("skola")},
                      Case{"beslut INTE skola", W("beslut") " men inte " W("skola")},
                      Case{"-skola", "alla handlingar men inte " W("skola")}, Case{"skol*", "ord som börjar på ”skol”"},
                      Case{"\"idéburen sektor\"", F("idéburen sektor")},
                      Case{"”idéburen sektor”", F("idéburen sektor")},
                      Case{"=\"idéburna sektorn\"", "exakt ”idéburna sektorn”"}, Case{"=sektorn", "exakt ”sektorn”"},
                      Case{"titel:=sektorn", "titel: exakt ”sektorn”"},
                      Case{"= sektorn", "ordet ”sektorn” i alla böjningar"}, Case{"e-post", F("e-post")},
                      Case{"hyra NEAR/3 lokal", W("hyra") " nära " W("lokal") ", högst 3 ord ifrån varandra"},
                      Case{"och OCH och", W("och") " och " W("och")}));

INSTANTIATE_TEST_SUITE_P(
    Numbers, Query,
    ::testing::Values(Case{"KS 2020/0882", "diarienumret KS 2020/0882 (ks-2020-882), eget eller nämnt"},
                      Case{"klk 2024-317", "diarienumret klk 2024-317 (klk-2024-317), eget eller nämnt"},
                      Case{"KLK2024/00317", "diarienumret KLK2024/00317 (klk-2024-317), eget eller nämnt"},
                      Case{"2024/317", "diarienumret 2024/317 (2024-317), eget eller nämnt"},
                      Case{"ks 2020 882", "diarienumret ks 2020/882 (ks-2020-882), eget eller nämnt"},
                      Case{"\"KS 2020/0882\"", "diarienumret KS 2020/0882 (ks-2020-882), eget eller nämnt"},
                      Case{"Dnr KS 2020/0882", "diarienumret KS 2020/0882 (ks-2020-882), eget eller nämnt"},
                      Case{"diarienummer ABC 2020/0882", "diarienumret ABC 2020/0882 (abc-2020-882), eget eller nämnt"},
                      Case{"0263/20", "diarienumret 0263/20 (2020-263), eget eller nämnt"},
                      Case{"dnr:ks-2016/688", "dnr: diarienumret ks-2016/688 (ks-2016-688)"},
                      Case{"dnr: KS 2016/688 protokoll",
                           "dnr: diarienumret KS 2016/688 (ks-2016-688) och " W("protokoll")},
                      Case{"diarienummer:\"2017KSM0604 301\"", "dnr: diarienumret 2017KSM0604 301 (ksm-2017-604)"},
                      Case{"beslut KS 2020/882 skola",
                           W("beslut") " och diarienumret KS 2020/882 (ks-2020-882), eget eller nämnt och " W("skola")},
                      Case{"budget 2019-2022", W("budget") " och " F("2019-2022")},
                      Case{"budget 2020", W("budget") " och " W("2020")},
                      Case{"KS 2020/0882.", "diarienumret KS 2020/0882 (ks-2020-882), eget eller nämnt"},
                      Case{"520 000 kronor", "talet ”520 000” och " W("kronor")},
                      Case{"januari 2019", "från eller om 2019-01-01 till 2019-01-31"},
                      Case{"31 januari 2019 beslut", "från eller om 2019-01-31 och " W("beslut")},
                      Case{"2019-01", "från eller om 2019-01-01 till 2019-01-31"},
                      Case{"lag 2017:725", W("lag") " och " F("2017:725")},
                      Case{"kl. 18:30", W("kl") " och " F("18:30")}));

INSTANTIATE_TEST_SUITE_P(
    Items, Query,
    ::testing::Values(Case{"§ 442", "§ 442"}, Case{"§442", "§ 442"}, Case{"paragraf:442", "paragraf: § 442"},
                      Case{"§ 63/20", "§ 63/20"}, Case{"§§ 63-73", "§§ 63–73"}, Case{"ks § 12", "organ: ”ks” och § 12"},
                      Case{"kommunstyrelsens arbetsutskott § 442", "organ: ”kommunstyrelsens arbetsutskott” och § 442"},
                      Case{"samverkan § 12", W("samverkan") " och § 12"}, Case{"§ och", W("och")},
                      Case{"paragraf 442 skola", "§ 442 och " W("skola")},
                      Case{"ks Paragraf 12", "organ: ”ks” och § 12"},
                      Case{"paragraf om skola", W("paragraf") " och " W("om") " och " W("skola")}));

INSTANTIATE_TEST_SUITE_P(
    Fields, Query,
    ::testing::Values(
        Case{"organ:kommunstyrelsen", "organ: ”kommunstyrelsen”"}, Case{"BODY:KF", "organ: ”KF”"},
        Case{"organ:kommunstyrelsens arbetsutskott skola", "organ: ”kommunstyrelsens arbetsutskott” och " W("skola")},
        Case{"organ:(KS ELLER KF) skola", "(organ: ”ks” eller organ: ”kf”) och " W("skola")},
        Case{"person:Maja Ek", "person: ”Maja Ek”"}, Case{"typ:remissvar", "typ: Remissvar"},
        Case{"typ: remiss", "typ: Remiss"}, Case{"kind:minutes_item", "typ: Paragraf"},
        Case{"datum:2019-01..2020-06", "datum: 2019-01-01 till 2020-06-30"},
        Case{"datum:januari 2019 skola", "datum: 2019-01-01 till 2019-01-31 och " W("skola")},
        Case{"datum:\"31 januari 2019\"", "datum: 2019-01-31"}, Case{"datum:>=2019", "datum: från 2019-01-01"},
        Case{"datum:<2019-05", "datum: till 2019-04-30"}, Case{"datum:2019..", "datum: från 2019-01-01"},
        Case{"datum:2020..2019", "datum: 2019-01-01 till 2020-12-31"},
        Case{"år:2018..2020", "år: 2018-01-01 till 2020-12-31"}, Case{"2019-01-31", "från eller om 2019-01-31"},
        Case{"röst:\"Axel Hallberg\"=nej", "röst: ”Axel Hallberg” röstade nej"},
        Case{"vote:hallberg=no", "röst: ”hallberg” röstade nej"},
        Case{"röst:\"Axel Hallberg\"", "röst: ”Axel Hallberg” röstade"},
        Case{"röst:avstår", "röst: någon röstade avstår"},
        Case{"parti:SD röst:avstår", "parti: ”SD” och röst: någon i ”SD” röstade avstår"},
        Case{"marginal:<5", "marginal: <5"}, Case{"omröstning:ja", "omröstning: Ja"},
        Case{"utfall:avslag", "utfall: Avslag"}, Case{"utfall:återremitterad", "utfall: Återremiss"},
        Case{"kommun:Gävle", "kommun: ”Gävle”"}, Case{"titel:\"idéburen sektor\"", "titel: " F("idéburen sektor")},
        Case{"titel:skol*", "titel: ord som börjar på ”skol”"},
        Case{"yrkande:(avslag ELLER återremiss)", "yrkande: " W("avslag") " eller yrkande: " W("återremiss")},
        Case{"-typ:bilaga", "alla handlingar men inte typ: Bilaga"}));

// Nothing is a syntax error: what is not a query is words.
INSTANTIATE_TEST_SUITE_P(
    Hostile, Query,
    ::testing::Values(Case{"\"idéburen sektor", W("idéburen") " och " W("sektor")}, Case{"(beslut", W("beslut")},
                      Case{"beslut)", W("beslut")}, Case{")beslut(", W("beslut")}, Case{"OR", "alla handlingar"},
                      Case{"beslut OR", W("beslut")}, Case{"OR OR beslut", W("beslut")},
                      Case{"NEAR/3 beslut", W("beslut")}, Case{"beslut NEAR/3", W("beslut")},
                      Case{"\"\"", "alla handlingar"}, Case{"()", "alla handlingar"}, Case{"*", "alla handlingar"},
                      Case{"- -", "alla handlingar"}, Case{"--beslut", W("beslut")}, Case{"organ:", W("organ")},
                      Case{"foo:bar", F("foo:bar")}, Case{"organ:)", W("organ")}, Case{"datum:igår", W("igår")},
                      Case{"dnr:\"", "alla handlingar"}, Case{"röst:=", "alla handlingar"},
                      Case{"http://example.se/a?b=c", F("http://example.se/a?b=c")},
                      Case{"\xff\xfe", "alla handlingar"}));

TEST(QueryBounds, HoldForHugeQueries) {
  const std::string parentheses(1 << 20, '(');
  EXPECT_EQ(words(parentheses), "alla handlingar");
  const std::string quotes(1 << 20, '"');
  EXPECT_EQ(words(quotes), "alla handlingar");
  std::string many;
  for (int at = 0; at < 200000; ++at) many += "a" + std::to_string(at) + " ";
  const ParsedQuery parsed = parse_query(many);
  EXPECT_LE(parsed.root.children.size(), 1024U);
  EXPECT_FALSE(parsed.notes.empty());
  std::string minuses;
  for (int at = 0; at < 300000; ++at) minuses += "- -";
  EXPECT_EQ(words(minuses), "alla handlingar");
  std::string colons;
  for (int at = 0; at < 200000; ++at) colons += "dnr:";
  EXPECT_FALSE(words(colons).empty());
  std::string digits;
  for (int at = 0; at < 100000; ++at) digits += "2020/";
  EXPECT_FALSE(words(digits).empty());
}

// However much is asked, the index is asked a bounded number of terms.
TEST(QueryBounds, HoldForTheIndex) {
  Xapian::WritableDatabase database("", Xapian::DB_BACKEND_INMEMORY);
  Xapian::Document document;
  for (int at = 0; at < 3000; ++at) document.add_term("ord" + std::to_string(at));
  database.add_document(document);
  Analyser analyser;
  std::string stars;
  for (int at = 0; at < 2000; ++at) stars += "ord* ";
  std::string near = "ord1";
  for (int at = 0; at < 2000; ++at) near += " NEAR/1000 ord" + std::to_string(at);
  std::string words;
  while (words.size() < (1U << 20)) words += "ord" + std::to_string(words.size() % 3000) + " ";
  for (const std::string& query :
       std::vector<std::string>{stars, near, words, "\"" + words + "\"", "=\"" + words + "\"", "§§ 1-99999"}) {
    const ParsedQuery parsed = parse_query(query);
    QueryCompiler compiler(database, analyser);
    EXPECT_LE(compiler.ranked(parsed.root).get_length(), 20000U) << query.substr(0, 40);
    if (query == stars) {
      EXPECT_EQ(compiler.notes.size(), 2U);
    }
  }
}

}  // namespace
}  // namespace akt
