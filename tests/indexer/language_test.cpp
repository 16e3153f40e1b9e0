#include <gtest/gtest.h>

#include <algorithm>
#include <string>
#include <vector>

#include "indexer/language/analyser.h"
#include "indexer/language/compounds.h"
#include "indexer/language/fingerprint.h"
#include "indexer/language/items.h"
#include "indexer/language/tokeniser.h"

namespace akt {
namespace {

using Words = std::vector<std::string>;

std::vector<Token> tokens_of(std::string_view text) {
  std::vector<Token> tokens;
  Tokeniser tokeniser(text);
  for (Token token; tokeniser.next(token);) tokens.push_back(token);
  return tokens;
}

// "e:0 post:1 epost:0-1"
std::string shape(std::string_view text) {
  std::string out;
  for (const Token& token : tokens_of(text)) {
    out += (out.empty() ? "" : " ") + token.form + ":" + std::to_string(token.position);
    if (token.last_position != token.position) out += "-" + std::to_string(token.last_position);
  }
  return out;
}

struct TokenCase {
  const char* text;
  const char* tokens;
};

TEST(Tokeniser, PartsWordsAsReadersDo) {
  const std::vector<TokenCase> cases{
      {"Beslut", "beslut:0"},
      {"  Åtgärder, ÖVERSYN", "åtgärder:0 översyn:1"},
      {"KS 2020/0882", "ks:0 2020:1 0882:2"},
      {"e-post", "e:0 post:1 epost:0-1"},
      {"idébu-\nren sektor", "idébu:0 ren:1 idéburen:0-1 sektor:2"},
      {"idébu- ren sektor", "idébu:0 ren:1 idéburen:0-1 sektor:2"},
      {"Kultur- och fritidsnämnden", "kultur:0 och:1 fritidsnämnden:2"},
      {"Inga-Kerstin", "inga:0 kerstin:1 ingakerstin:0-1"},
      {"520 000 kronor", "520:0 000:1 520000:0-1 kronor:2"},
      {"1 250 000", "1:0 250:1 1250:0-1 000:2 1250000:0-2"},
      {"2019-01-31", "2019:0 01:1 31:2"},
      {"www.lund.se/x", "www:0 lund:1 se:2 x:3"},
      {"§ 442", "442:0"},
      {"", ""},
      {"–—…!?", ""},
  };
  for (const TokenCase& c : cases) EXPECT_EQ(shape(c.text), c.tokens) << c.text;
}

TEST(Tokeniser, OffsetsPointAtTheWordInTheText) {
  const std::string text = "Anna Ek (S) föreslår: återremiss på idé- burna.";
  for (const Token& token : tokens_of(text)) {
    ASSERT_LE(token.end, text.size());
    EXPECT_LT(token.begin, token.end);
  }
  const auto tokens = tokens_of(text);
  EXPECT_EQ(text.substr(tokens[3].begin, tokens[3].end - tokens[3].begin), "föreslår");
}

TEST(Tokeniser, CapitalsTellNamesOnlyInsideASentence) {
  const auto tokens = tokens_of("Beslutet fattas. Davander yrkar att Davander\nDavander avslår");
  std::vector<bool> capitals;
  for (const Token& token : tokens)
    if (token.form == "davander") capitals.push_back(token.capital);
  EXPECT_EQ(capitals, (std::vector<bool>{false, true, false}));
}

TEST(Tokeniser, ALongRunOfLettersIsOneBoundedWord) {
  const std::string text(100000, 'a');
  const auto tokens = tokens_of(text);
  ASSERT_EQ(tokens.size(), 1U);
  EXPECT_LE(tokens[0].form.size(), 128U);
  EXPECT_EQ(tokens[0].end, text.size());
}

struct PairCase {
  const char* one;
  const char* two;
  bool together;
};

bool meet(Analyser& analyser, const char* typed, const char* written) {
  const QueryWord query = analyser.query_word(typed);
  const WordTerms word = analyser.word(written, false);
  const auto shares = [](const Words& a, const Words& b) {
    return std::any_of(a.begin(), a.end(), [&](const auto& x) { return std::find(b.begin(), b.end(), x) != b.end(); });
  };
  return shares(query.lemmas, word.lemmas) || shares(query.folded, word.folded);
}

TEST(Lemmas, JoinTheFormsOfAWord) {
  if (!Lexicon::shared().available()) GTEST_SKIP() << "hunspell-sv is not installed";
  const std::vector<PairCase> cases{
      {"beslut", "beslutet", true},
      {"beslut", "besluten", true},
      {"ärende", "ärendet", true},
      {"avtal", "avtalet", true},
      {"protokoll", "protokollet", true},
      {"idéburen", "idéburna", true},
      {"idéburen", "idéburet", true},
      {"ledamot", "ledamöter", true},
      {"ledamot", "ledamöterna", true},
      {"ledamöternas", "ledamoten", true},
      {"bok", "böcker", true},
      {"nämnd", "nämnderna", true},
      {"stad", "städer", true},
      {"anta", "antog", true},
      {"anta", "antagit", true},
      {"avslå", "avslog", true},
      {"bifalla", "biföll", true},
      {"ombudsman", "ombudsmän", true},
      {"handlingsplan", "handlingsplanen", true},
      {"samverkansplan", "samverkansplanen", true},
      {"samverkansplan", "samverkansplaner", true},
      {"ideburna", "idéburen", true},
      {"idéburna", "ideburen", true},
      {"kommunstyrelsen", "kommunstyrelsens", true},
      {"lund", "lunds", true},
      {"budgetuppföljning", "budgetuppföljningen", true},
      {"skola", "skolor", true},
      {"väg", "vägarna", true},
      {"far", "får", false},
      {"rost", "röst", false},
      {"kommun", "kommunism", false},
      {"vard", "vård", false},
      {"beslut", "besvär", false},
      {"avtal", "avfall", false},
      {"2020", "2019", false},
  };
  Analyser analyser;
  for (const PairCase& c : cases) EXPECT_EQ(meet(analyser, c.one, c.two), c.together) << c.one << " / " << c.two;
}

TEST(Lemmas, NamesAreKeptAsTheyAre) {
  Analyser analyser;
  EXPECT_EQ(analyser.word("davander", true).lemmas, Words{"davander"});
  EXPECT_EQ(analyser.word("attenius", true).lemmas, (Words{"attenius", "atteniu"}));
  // Typed in small letters it still means the name.
  const QueryWord query = analyser.query_word("davander");
  EXPECT_NE(std::find(query.lemmas.begin(), query.lemmas.end(), "davander"), query.lemmas.end());
  const QueryWord genitive = analyser.query_word("davanders");
  EXPECT_NE(std::find(genitive.lemmas.begin(), genitive.lemmas.end(), "davander"), genitive.lemmas.end());
}

TEST(Lemmas, NumbersAreNeverStemmed) {
  Analyser analyser;
  for (const char* number : {"0882", "2020", "45a", "1250000"})
    EXPECT_EQ(analyser.word(number, false).lemmas, Words{number});
}

struct CompoundCase {
  const char* lemma;
  Words parts;
};

TEST(Compounds, AreTakenApartWhereItIsSafe) {
  const Lexicon& lexicon = Lexicon::shared();
  if (!lexicon.available()) GTEST_SKIP() << "hunspell-sv is not installed";
  const std::vector<CompoundCase> cases{
      {"samverkansplan", {"samverkan", "plan"}},
      {"kommunstyrelse", {"kommun", "styrelse"}},
      {"fritidsnämnd", {"fritid", "nämnd"}},
      {"handlingsplan", {"handling", "plan"}},
      {"remissvar", {"remiss", "svar"}},
      {"arbetsutskott", {"arbete", "utskott"}},
      {"medborgarförslag", {"medborgare", "förslag"}},
      {"förslag", {}},
      {"överenskommelse", {}},
      {"tillstånd", {}},
      {"verksamhet", {}},
      {"beslut", {}},
      {"sammanträde", {}},
  };
  for (const CompoundCase& c : cases) EXPECT_EQ(compound_parts(lexicon, c.lemma), c.parts) << c.lemma;
}

TEST(Items, AreReadInEveryForm) {
  const std::vector<std::pair<const char*, std::string>> cases{
      {"§ 442", "442"},
      {"§442", "442"},
      {"KS § 12", "12"},
      {"§§ 63-73", "63..73"},
      {"§ 63/20", "63/20"},
      {"§ 161–180", "161..180"},
      {"§§ 57-64, 66 och 70", "57..64 66 70"},
      {"§ 5, 12 personer", "5"},
      {"§ och 12", ""},
      {"§", ""},
  };
  for (const auto& [text, wanted] : cases) {
    std::string found;
    for (const ItemHit& hit : find_items(text)) {
      found += (found.empty() ? "" : " ") + hit.first;
      if (hit.last != hit.first) found += ".." + hit.last;
    }
    EXPECT_EQ(found, wanted) << text;
  }
}

TEST(Fingerprint, SeesPastLineBreaksAndCase) {
  const auto record = [](const char* text) {
    Record made;
    made.pages.push_back({1, text});
    return made;
  };
  const std::string one = text_fingerprint(record("Kommunstyrelsen beslutar att anta planen för hållbara resor."));
  EXPECT_EQ(one.size(), 32U);
  EXPECT_EQ(one, text_fingerprint(record("KOMMUNSTYRELSEN beslutar att\nanta plan- en för hållbara  resor")));
  EXPECT_NE(one, text_fingerprint(record("Kommunstyrelsen beslutar att avslå planen för hållbara resor.")));
  EXPECT_EQ(text_fingerprint(record("kort")), "");
}

}  // namespace
}  // namespace akt
