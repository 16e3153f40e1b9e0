#include "importers/formats/prose.h"

#include <gmock/gmock.h>

#include "tests/importers/formats/pages_of.h"

namespace akt {
namespace {

using testing::ElementsAre;

Pages text_pages(std::string_view text) {
  auto pages = read_pages(text);
  EXPECT_TRUE(pages.has_value());
  return pages ? *pages : Pages{};
}

std::vector<std::string> texts(std::string_view text) {
  const Pages pages = text_pages(text);
  std::vector<std::string> found;
  for (const Paragraph& paragraph : paragraphs(pages.lines))
    found.push_back((paragraph.bullet ? "* " : "") + paragraph.text);
  return found;
}

struct Joined {
  std::string lines;
  std::string text;
};

TEST(Prose, BrokenWordsAreMadeWholeAndSharedEndingsKept) {
  const Joined table[] = {
      {"samverkan med idé-\nburen sektor", "samverkan med idéburen sektor"},
      {"Kultur-\noch fritidsnämnden", "Kultur- och fritidsnämnden"},
      {"barn- eller\nungdomsvård", "barn- eller ungdomsvård"},
      {"enligt SoL-\nutredningen", "enligt SoL-utredningen"},
      {"Leader-\nLAG och mer", "Leader-LAG och mer"},
      {"skicka e-\npost till", "skicka e-post till"},
      {"åren 2020-\n2024 gäller", "åren 2020-2024 gäller"},
      {"kommun\u00AD\nfullmäktige", "kommunfullmäktige"},
      {"Beslut -\nkommunstyrelsen", "Beslut - kommunstyrelsen"},
      {"kommu-\nnens", "kommunens"},
      // A hyphen left inside a line goes when the document has the whole word.
      {"den idébu- ren sektorn; idéburen sektor", "den idéburen sektorn; idéburen sektor"},
      {"Lunds kom-mun och kommun", "Lunds kommun och kommun"},
      {"en för-studie", "en för-studie"},
      {"vård- och omsorg; vårdoch", "vård- och omsorg; vårdoch"},
      {"ett IT-stöd och itstöd", "ett IT-stöd och itstöd"},
  };
  for (const Joined& row : table) EXPECT_EQ(join_lines(text_pages(row.lines).lines), row.text);
}

TEST(Prose, ParagraphsEndAtGapsPointsAndShortLines) {
  EXPECT_THAT(
      texts("Beslut\n"
            "\n"
            "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att anta den nya\n"
            "taxan för bygglov och att den ska gälla från den första juli nästa år när den\n"
            "vinner laga kraft.\n"
            "1. Taxan antas.\n"
            "2. Förvaltningen får i uppdrag att ta fram en redovisning av utfallet och\n"
            "återkomma senast i mars.\n"
            "- Kommunstyrelsen\n"
            "- Byggnadsnämnden och dess\n"
            "  förvaltning\n"
            "Rut Ek (V)\n"
            "Tore Ekdal (C)\n"),
      ElementsAre("Beslut",
                  "Kommunstyrelsen föreslår att kommunfullmäktige beslutar att anta den nya taxan för bygglov och att "
                  "den ska gälla från den första juli nästa år när den vinner laga kraft.",
                  "1. Taxan antas.",
                  "2. Förvaltningen får i uppdrag att ta fram en redovisning av utfallet och återkomma senast i mars.",
                  "* Kommunstyrelsen", "* Byggnadsnämnden och dess förvaltning", "Rut Ek (V)", "Tore Ekdal (C)"));
}

TEST(Prose, EachLongLineIsAParagraphWhenLinesAreNotCut) {
  const std::string sentence(20, 'x');
  std::string text;
  for (int i = 0; i < 10; ++i) {
    std::string line = "Stycke";
    for (int k = 0; k < 12; ++k) line += " " + sentence;
    text += line + "\n";
  }
  EXPECT_EQ(texts(text + "Beslut den 1 maj\nBeslut den 2 maj\n").size(), 12U);
}

TEST(Prose, HeadsAndFeetInsideAWordAreSteppedOver) {
  std::string text;
  for (int page = 1; page <= 3; ++page)
    text += "Kommunstyrelsen\nProtokoll nr 2\nSammanträdesdatum: 2022-05-01\n\n" + std::to_string(page * 7) +
            " den samlade bedömningen är att kommunen ska "
            "arbeta vidare med denna fråga om hand-\n\n" +
            std::to_string(page) + " (3)\n\n\n";
  text += "Kommunstyrelsen\nProtokoll nr 2\nSammanträdesdatum: 2022-05-01\n\nlingsplanen.\n";
  const auto found = texts(text);
  ASSERT_FALSE(found.empty());
  EXPECT_TRUE(found.back().ends_with("denna fråga om handlingsplanen.")) << found.back();
}

}  // namespace
}  // namespace akt
