// The front as its users meet it, without a socket: levels, errors, caching, forms.
#include <gmock/gmock.h>

#include <nlohmann/json.hpp>
#include <set>

#include "corpus/model/warning.h"
#include "search/http/gzip.h"
#include "tests/http/norrfors_archive.h"

namespace akt::http {
namespace {

using nlohmann::json;
using ::testing::HasSubstr;
using ::testing::Not;

json body_of(const Response& response) { return json::parse(response.text(), nullptr, false); }

std::vector<std::string> hits(const Response& response) {
  std::vector<std::string> ids;
  const json body = body_of(response);
  for (const auto& hit : body["hits"]) ids.push_back(hit["id"]);
  return ids;
}

// Whether `value` is what `schema` says, as far as the schemas of this API go.
void check(const json& value, const json& schema, const json& schemas, const std::string& where) {
  if (schema.contains("$ref")) {
    const std::string name = schema["$ref"].get<std::string>().substr(std::string("#/components/schemas/").size());
    ASSERT_TRUE(schemas.contains(name)) << name;
    return check(value, schemas[name], schemas, where);
  }
  if (schema.contains("enum")) {
    EXPECT_NE(std::find(schema["enum"].begin(), schema["enum"].end(), value), schema["enum"].end()) << where;
    return;
  }
  const json types = schema["type"].is_array() ? schema["type"] : json::array({schema["type"]});
  const std::string is = value.is_number_integer() ? "integer" : value.type_name();
  const bool fits = std::any_of(types.begin(), types.end(),
                                [&](const json& type) { return type == is || (type == "number" && is == "integer"); });
  ASSERT_TRUE(fits) << where << " is " << is << ", not " << types.dump();
  if (value.is_array() && schema.contains("items"))
    for (size_t i = 0; i < value.size(); ++i)
      check(value[i], schema["items"], schemas, where + "[" + std::to_string(i) + "]");
  if (!value.is_object()) return;
  for (const auto& name : schema.value("required", json::array()))
    EXPECT_TRUE(value.contains(name.get<std::string>())) << where << " has no " << name;
  for (const auto& [key, inner] : value.items()) {
    if (schema.contains("properties") && schema["properties"].contains(key))
      check(inner, schema["properties"][key], schemas, where + "." + key);
    else if (schema.contains("additionalProperties"))
      check(inner, schema["additionalProperties"], schemas, where + "." + key);
  }
}

class FrontTest : public NorrforsFront {};

TEST_F(FrontTest, TheDescriptionFitsTheAnswers) {
  const json description = body_of(get("/openapi.json"));
  ASSERT_EQ(description["openapi"], "3.1.0");
  const json& schemas = description["components"]["schemas"];
  const std::map<std::string, std::string> real{
      {"/api/v1/search", "/api/v1/search?q=samverkan&limit=20"},
      {"/api/v1/records/{id}", "/api/v1/records/" + id_of("norrfors-kf-2019-01-31-16") + "?text=1"},
      {"/api/v1/records/{id}/differences/{other}", "/api/v1/records/" + id_of("norrfors-ksau-2020-11-23-442") +
                                                       "/differences/" + id_of("norrfors-kf-2019-01-31-16")},
      {"/api/v1/cases/{number}", "/api/v1/cases/KS%202020%2F882"},
      {"/api/v1/people/{id}", "/api/v1/people/Maja%20Ek%20Lind"},
      {"/api/v1/meetings/{id}", "/api/v1/meetings/" + id_of("norrfors-kf-2019-01-31")},
      {"/api/v1/consultations/{number}", "/api/v1/consultations/ks-2020-882"},
      {"/api/v1/partnerships", "/api/v1/partnerships"},
      {"/api/v1/changes", "/api/v1/changes?since=2020-01-01"},
      {"/api/v1/status", "/api/v1/status"}};
  size_t checked = 0;
  for (const Route& route : routes()) {
    const std::string pattern(route.pattern);
    ASSERT_TRUE(description["paths"].contains(pattern)) << pattern;
    if (route.schema.empty()) continue;
    ASSERT_TRUE(real.contains(pattern)) << "no real answer of " << pattern << " is checked";
    const Response response = get(real.at(pattern));
    ASSERT_EQ(response.status, 200) << pattern << response.text();
    const json& schema =
        description["paths"][pattern]["get"]["responses"]["200"]["content"]["application/json"]["schema"];
    check(body_of(response), schema, schemas, pattern);
    ++checked;
  }
  EXPECT_EQ(checked, real.size());
  check(body_of(get("/api/v1/records/nej")), schemas["Problem"], schemas, "problem");
}

TEST_F(FrontTest, ThePublicSeesOnlyWhatIsPublished) {
  EXPECT_EQ(hits(get(everything(), "/api/v1/search?q=bygglov")).size(), 1U);
  const Response none = get(open_to_all(), "/api/v1/search?q=bygglov");
  EXPECT_EQ(body_of(none)["total"], 0);
  EXPECT_THAT(none.text(), Not(HasSubstr("SBN")));
  // What an empty answer explains may not tell of it either.
  EXPECT_THAT(get(open_to_all(), "/api/v1/search?q=SBN+2020%2F6").text(), Not(HasSubstr("2020/5")));
  EXPECT_TRUE(body_of(get(open_to_all(), "/api/v1/search?q=byglov"))["suggestion"].is_null());
  const std::string hidden = id_of("norrfors-ks-2020-03-04-13");
  EXPECT_EQ(get(everything(), "/api/v1/records/" + hidden).status, 200);
  for (const std::string& target :
       {"/api/v1/records/" + hidden, std::string("/api/v1/cases/SBN%202020%2F5"), "/handling/" + hidden,
        "/api/v1/records/" + id_of("norrfors-rapport"), std::string("/api/v1/records/13")})
    EXPECT_EQ(get(open_to_all(), target).status, 404) << target;
  const json all = body_of(get(open_to_all(), "/api/v1/search?limit=100"));
  for (const auto& hit : all["hits"]) {
    EXPECT_NE(hit["id"], id_of("norrfors-rapport"));
    EXPECT_NE(hit["id"], hidden);
  }
  const json whole = body_of(get(everything(), "/api/v1/search?limit=100"));
  EXPECT_EQ(whole["total"].get<int>(), all["total"].get<int>() + 2);
  int counted = 0;
  for (const auto& value : all["facets"]["kind"]) counted += value["count"].get<int>();
  EXPECT_EQ(counted, all["total"].get<int>()) << "facets count what is not shown";
  EXPECT_THAT(get(open_to_all(), "/api/v1/people/Sture%20Davander").text(), Not(HasSubstr(hidden)));
  EXPECT_THAT(get(open_to_all(), "/api/v1/changes").text(), Not(HasSubstr(id_of("norrfors-rapport"))));
  EXPECT_THAT(get(open_to_all(), "/api/v1/status").text(), Not(HasSubstr("trasig")));
  EXPECT_THAT(get(everything(), "/api/v1/status").text(), HasSubstr("trasig"));
  EXPECT_EQ(body_of(get(open_to_all(), "/api/v1/status"))["records"].value("report", 0), 0);
}

TEST_F(FrontTest, OriginalsOfMaskedAndInternalRecordsStayInside) {
  for (const char* id : {"norrfors-rapport", "norrfors-remissvar-hembygd"}) {
    const std::string sha = original_of(id);
    ASSERT_EQ(sha.size(), 64U) << id;
    EXPECT_EQ(get(everything(), "/original/" + sha).status, 200) << id;
    EXPECT_EQ(get(open_to_all(), "/original/" + sha).status, 404) << id;
    EXPECT_EQ(get(open_to_all(), "/sida/" + sha + "/1.png").status, 404) << id;
    // A client that has it from before is not told that it is still right.
    EXPECT_EQ(get(open_to_all(), "/original/" + sha, {{"If-None-Match", "\"" + sha + "\""}}).status, 404) << id;
  }
  EXPECT_EQ(get(open_to_all(), "/api/v1/records/" + id_of("norrfors-remissvar-hembygd")).status, 200);
}

TEST_F(FrontTest, OriginalsComeInParts) {
  const std::string target = "/original/" + original_of("norrfors-kf-2019-01-31-16");
  const Response whole = get(target);
  ASSERT_EQ(whole.status, 200);
  const std::uint64_t size = std::get<FilePart>(whole.body).size;
  EXPECT_EQ(whole.header("Accept-Ranges"), "bytes");
  EXPECT_THAT(std::string(whole.header("Content-Disposition")), HasSubstr("norrfors-kf-2019-01-31-16.txt"));
  const Response part = get(target, {{"Range", "bytes=10-19"}});
  EXPECT_EQ(part.status, 206);
  EXPECT_EQ(part.header("Content-Range"), "bytes 10-19/" + std::to_string(size));
  EXPECT_EQ(std::get<FilePart>(part.body).size, 10U);
  EXPECT_EQ(get(target, {{"Range", "bytes=99999999-"}}).status, 416);
  EXPECT_EQ(get(target, {{"Range", "bytes=0-9"}, {"If-Range", "\"other\""}}).status, 200);
  EXPECT_EQ(get(target, {{"If-None-Match", std::string(whole.header("ETag"))}}).status, 304);
  EXPECT_EQ(get("/original/" + std::string(64, 'a')).status, 404);
  EXPECT_EQ(get("/original/passwd").status, 404);
}

TEST_F(FrontTest, AnswersAreKeptAsLongAsTheArchiveIsTheSame) {
  const Response first = get("/api/v1/search?q=samverkan");
  const std::string tag(first.header("ETag"));
  ASSERT_FALSE(tag.empty());
  const Response again = get("/api/v1/search?q=samverkan", {{"If-None-Match", tag}});
  EXPECT_EQ(again.status, 304);
  EXPECT_TRUE(again.text().empty());
  EXPECT_EQ(get("/api/v1/search?q=avtal", {{"If-None-Match", tag}}).status, 200);
  EXPECT_EQ(get("/api/v1/search?q=samverkan&lang=en", {{"If-None-Match", tag}}).status, 200);
  EXPECT_NE(first.header("Cache-Control").find("private, no-cache"), std::string::npos);
  EXPECT_NE(get(open_to_all(), "/api/v1/search").header("Cache-Control").find("public, no-cache"), std::string::npos);
}

TEST_F(FrontTest, EveryAnswerIsSafeToShow) {
  for (const char* target : {"/api/v1/search", "/akt.css", "/finns-inte", "/sok.atom", "/%00"}) {
    const Response response = get(target);
    EXPECT_EQ(response.header("X-Content-Type-Options"), "nosniff") << target;
    EXPECT_EQ(response.header("Referrer-Policy"), "no-referrer") << target;
    EXPECT_EQ(response.header("X-Robots-Tag"), "noindex") << target;
    const std::string policy(response.header("Content-Security-Policy"));
    EXPECT_THAT(policy, HasSubstr("default-src 'none'")) << target;
    EXPECT_THAT(policy, HasSubstr("frame-ancestors 'none'")) << target;
    EXPECT_THAT(policy, Not(HasSubstr("unsafe"))) << target;
  }
}

TEST_F(FrontTest, WhatCannotBeAnsweredIsSaidPlainly) {
  struct Case {
    std::string target;
    int status;
  };
  const std::vector<Case> cases{{"/finns-inte", 404},
                                {"/api/v1/records/nej", 404},
                                {"/api/v1/cases/hej", 400},
                                {"/api/v1/search?offset=-1", 400},
                                {"/api/v1/search?offset=99999999999999999999", 400},
                                {"/api/v1/search?limit=101", 400},
                                {"/api/v1/search?sort=sideways", 400},
                                {"/api/v1/search?q=" + std::string(1500, 'a'), 400},
                                {"/api/v1/search?q=" + std::string(5000, 'a'), 414},
                                {"/api/v1/changes?since=igår", 400},
                                {"/api/v1/changes?since=2026-01-31T99:00:00Z", 400},
                                {"/api/v1/partnerships?expiring=soon", 400},
                                {"/../../etc/passwd", 400},
                                {"/original/..%2f..%2fetc%2fpasswd", 400},
                                {"/sida/" + std::string(64, 'a') + "/1.png", 404},
                                {"/handling/%3Cscript%3E", 404}};
  for (const Case& each : cases) {
    const Response response = get(each.target);
    EXPECT_EQ(response.status, each.status) << each.target;
    EXPECT_THAT(response.text(), Not(HasSubstr(archive().native()))) << each.target;
    EXPECT_THAT(response.text(), Not(HasSubstr("/work/"))) << each.target;
    EXPECT_THAT(response.text(), Not(HasSubstr("<script>"))) << each.target;
  }
  for (const char* method : {"POST", "PUT", "DELETE", "TRACE", "BREW"}) {
    const Response response = get(everything(), "/", {}, method);
    EXPECT_EQ(response.status, 405) << method;
    EXPECT_EQ(response.header("Allow"), "GET, HEAD");
  }
  EXPECT_EQ(get("/finns-inte", {{"Accept", "application/json"}}).media_type, kProblem);
  EXPECT_EQ(get("/finns-inte", {{"Accept", "text/html"}}).media_type, kHtml);
}

TEST_F(FrontTest, PacksTextButNotPictures) {
  const Response packed = get("/api/v1/search?q=samverkan", {{"Accept-Encoding", "gzip"}});
  EXPECT_EQ(packed.header("Content-Encoding"), "gzip");
  EXPECT_EQ(packed.text().substr(0, 2), "\x1f\x8b");
  EXPECT_LT(packed.text().size(), get("/api/v1/search?q=samverkan").text().size());
  EXPECT_NE(packed.header("ETag"), get("/api/v1/search?q=samverkan").header("ETag"));
}

TEST_F(FrontTest, FeedsAndTablesAreOfThisVerySearch) {
  const std::string feed = get("/sok.atom?q=samverkan&kind=minutes_item", {{"Host", "akt.example"}}).text();
  EXPECT_THAT(feed, HasSubstr("http://akt.example/handling/" + id_of("norrfors-kf-2019-01-31-16")));
  EXPECT_THAT(feed, Not(HasSubstr(id_of("norrfors-bilaga"))));
  const std::string csv = get("/sok.csv?q=samverkan&kind=appendix").text();
  EXPECT_THAT(csv, HasSubstr(id_of("norrfors-bilaga")));
  EXPECT_THAT(csv, Not(HasSubstr(id_of("norrfors-kf-2019-01-31-16"))));
  EXPECT_THAT(get("/sok.atom", {{"Host", "evil\"><x>"}}).text(), Not(HasSubstr("evil")));
  EXPECT_THAT(get("/handling/" + id_of("norrfors-kf-2019-01-31-16") + "/roster.csv").text(),
              HasSubstr("1,main,Sture Davander,M,Eva Hög,nej"));
  EXPECT_EQ(get("/handling/" + id_of("norrfors-bilaga") + "/roster.csv").status, 404);
}

TEST_F(FrontTest, HostileWordsStayWords) {
  const std::string hostile = percent_encoded(kHostile);
  const std::string record = "/handling/" + id_of("norrfors-hostile");
  for (const std::string& target : {std::string("/sok.atom?q=elakt"),
                                    std::string("/sok?q=elakt"),
                                    "/sok?q=" + hostile,
                                    "/sok?kind=" + hostile,
                                    "/sok?q=elakt&lang=" + hostile,
                                    "/sok?sort=" + hostile,
                                    "/sok.atom?q=" + hostile,
                                    record,
                                    record + "?q=elakt",
                                    record + "?q=" + hostile + "&roster=" + hostile,
                                    std::string("/arende/ks-2022-7"),
                                    "/arende/" + hostile,
                                    "/person/" + hostile,
                                    std::string("/person/Nils%20Bo"),
                                    "/sammantrade/" + id_of("norrfors-hostile"),
                                    "/remiss/" + hostile,
                                    "/avtal?expiring=" + hostile,
                                    std::string("/status"),
                                    std::string("/"),
                                    "/skillnad/" + id_of("norrfors-hostile") + "/" + id_of("norrfors-kf-2019-01-31-16"),
                                    "/skillnad/" + hostile + "/" + hostile,
                                    "/" + hostile}) {
    const Response response = get(target, {{"Accept", "text/html"}});
    EXPECT_LT(response.status, 500) << target;
    EXPECT_THAT(response.text(), Not(HasSubstr("<script"))) << target;
    EXPECT_THAT(response.text(), Not(HasSubstr("<img src=x"))) << target;
    EXPECT_THAT(response.text(), Not(HasSubstr("\"'><img"))) << target;
    EXPECT_THAT(response.text(), Not(HasSubstr("onclick="))) << target;
    EXPECT_THAT(response.text(), Not(HasSubstr(" style="))) << target;
  }
  // It is there all the same, as words.
  EXPECT_THAT(get(record).text(), HasSubstr("&lt;script&gt;alert(1)&lt;/script&gt;"));
}

TEST_F(FrontTest, ARecordsPageSaysTheDecisionFirst) {
  const std::string page = get("/handling/" + id_of("norrfors-kf-2019-01-31-16") + "?q=%C3%B6verenskommelsen").text();
  const size_t decision = page.find("att anta överenskommelsen");
  ASSERT_NE(decision, std::string::npos);
  EXPECT_LT(decision, page.find("class=\"facts\""));
  EXPECT_LT(page.find("class=\"facts\""), page.find("class=\"vote\""));
  EXPECT_THAT(page, HasSubstr("3 Ja, 2 Nej"));
  EXPECT_THAT(page, HasSubstr("Eva Hög")) << "whose seat the substitute voted in";
  EXPECT_THAT(page, HasSubstr("<mark>"));
  EXPECT_THAT(page, HasSubstr("/arende/ks-2016-688"));
  EXPECT_THAT(page, HasSubstr("Vänsterpartiet reserverar sig mot beslutet"));
  EXPECT_THAT(page, HasSubstr("lang=\"sv\""));
  const std::string english = get("/handling/" + id_of("norrfors-kf-2019-01-31-16") + "?lang=en").text();
  EXPECT_THAT(english, HasSubstr("lang=\"en\""));
  EXPECT_THAT(english, HasSubstr(">Decision<"));
  EXPECT_THAT(english, HasSubstr("/arende/ks-2016-688?lang=en")) << "links keep the language";
}

TEST_F(FrontTest, CopiesLeadBothWays) {
  const std::string plan = id_of("norrfors-ksau-2020-11-23-442");
  const std::string twin = id_of("norrfors-ksau-2020-11-23-442-2");
  EXPECT_THAT(get("/arende/ks-2020-882").text(), HasSubstr("/handling/" + plan));
  EXPECT_THAT(get("/arende/KS%202020%2F0882").text(), HasSubstr("/remiss/ks-2020-882"));
  EXPECT_THAT(get("/handling/" + plan).text(), HasSubstr("/handling/" + twin)) << "the copy";
  EXPECT_THAT(get("/handling/" + twin).text(), HasSubstr("/handling/" + plan)) << "what it copies";
}

TEST_F(FrontTest, VersionsAreShownWithTheirDifferences) {
  const std::string one = id_of("norrfors-ksau-2020-11-23-442");
  const std::string other = id_of("norrfors-kf-2019-01-31-16");
  const std::string page = get("/skillnad/" + one + "/" + other).text();
  EXPECT_THAT(page, HasSubstr("<del>"));
  EXPECT_THAT(page, HasSubstr("<ins>"));
  EXPECT_LT(page.find("/handling/" + other), page.find("/handling/" + one))
      << "the older first, however they are asked for";
  EXPECT_THAT(get("/handling/" + one).text(), HasSubstr("/skillnad/" + one + "/")) << "its copy";
  const std::string hidden = id_of("norrfors-ks-2020-03-04-13");
  EXPECT_EQ(get("/skillnad/" + one + "/" + hidden).status, 200);
  EXPECT_EQ(get(open_to_all(), "/skillnad/" + one + "/" + hidden).status, 404);
  EXPECT_EQ(get("/skillnad/" + one + "/nej").status, 404);
}

TEST_F(FrontTest, ATimelineSaysWhatWasDecidedAndTakesCopiesTogether) {
  const std::string page = get("/arende/ks-2016-688").text();
  const size_t step = page.find("/handling/" + id_of("norrfors-kf-2019-01-31-16"));
  ASSERT_NE(step, std::string::npos);
  EXPECT_NE(page.find("<p class=\"point\">att anta överenskommelsen", step), std::string::npos);
  const size_t mention = page.find("§ 442</span>");
  ASSERT_NE(mention, std::string::npos);
  EXPECT_EQ(page.find("§ 442</span>", mention + 1), std::string::npos) << "nor does it mention the case twice";
  EXPECT_THAT(page, HasSubstr("Samma text finns i <a"));
  const std::string copied = get("/arende/ks-2020-882").text();
  for (const char* id : {"norrfors-ksau-2020-11-23-442", "norrfors-ksau-2020-11-23-442-2"})
    EXPECT_THAT(copied, HasSubstr("/handling/" + id_of(id))) << id;
  const size_t step_of_both = copied.find("§ 442</span>");
  EXPECT_EQ(copied.find("§ 442</span>", step_of_both + 1), std::string::npos) << "a copy is no step of its own";
}

TEST_F(FrontTest, WhatWasNotFoundIsToldOfThePublishedAlone) {
  const std::string why = body_of(get(open_to_all(), "/api/v1/search?q=samverkan+xqzx"))["explanation"];
  EXPECT_THAT(why, HasSubstr("xqzx"));
  EXPECT_THAT(why, Not(HasSubstr("samverkan")));
  const std::string hidden = body_of(get(open_to_all(), "/api/v1/search?q=bygglov"))["explanation"];
  EXPECT_THAT(hidden, HasSubstr("bygglov")) << "as any word that no published record has";
}

TEST_F(FrontTest, TheSectionsBesideAreALinkAway) {
  const std::string page = get("/handling/" + id_of("norrfors-ksau-2020-11-23-442")).text();
  EXPECT_THAT(page, Not(HasSubstr("rel=\"next\""))) << "there is no § 443";
  std::string before;
  const json all = body_of(get("/api/v1/search?limit=100&kind=minutes_item"));
  for (const auto& one : all["hits"])
    for (const auto& other : all["hits"])
      if (one["body"] == other["body"] && one["date"] == other["date"] &&
          one["municipality"] == other["municipality"] && one["item"].is_number() && other["item"].is_number() &&
          one["item"].get<int>() + 1 == other["item"].get<int>()) {
        EXPECT_THAT(get(one["url"].get<std::string>()).text(), HasSubstr("rel=\"next\""));
        EXPECT_THAT(get(other["url"].get<std::string>()).text(), HasSubstr("rel=\"prev\""));
        before = one["id"];
      }
  EXPECT_FALSE(before.empty()) << "the papers have no § that follow each other";
}

TEST_F(FrontTest, WarningsAreWordsInBothLanguages) {
  for (const WarningRow& row : warning_table()) {
    EXPECT_TRUE(row.text.ends_with('.')) << row.code;
    EXPECT_TRUE(row.english.ends_with('.')) << row.code;
    EXPECT_NE(row.text, row.english) << row.code;
  }
}

TEST_F(FrontTest, FacetsGiveTheirCounts) {
  const json all = body_of(get("/api/v1/search?q=samverkan"));
  ASSERT_FALSE(all["facets"]["kind"].empty());
  for (const auto& value : all["facets"]["kind"]) {
    const std::string kind = value["value"];
    EXPECT_EQ(body_of(get("/api/v1/search?q=samverkan&kind=" + kind))["total"], value["count"]) << kind;
    EXPECT_THAT(get("/sok?q=samverkan").text(), HasSubstr("/sok?q=samverkan&amp;kind=" + kind)) << kind;
  }
}

TEST_F(FrontTest, PagesTurnUntilTheLastHit) {
  std::set<std::string> seen;
  const json all = body_of(get("/api/v1/search?limit=100"));
  for (int offset = 0; offset < all["total"].get<int>(); offset += 10)
    for (const std::string& id : hits(get("/api/v1/search?offset=" + std::to_string(offset)))) seen.insert(id);
  EXPECT_EQ(seen.size(), all["total"].get<size_t>());
  EXPECT_THAT(get("/sok").text(), HasSubstr("rel=\"next\" href=\"/sok?offset=10\""));
  EXPECT_THAT(get("/sok?offset=10").text(), HasSubstr("rel=\"prev\" href=\"/sok\""));
  EXPECT_EQ(get("/sok?offset=5000").status, 200);
}

TEST_F(FrontTest, EveryPageAnswersInBothLanguages) {
  for (const std::string& path :
       {std::string("/"), std::string("/sok"), std::string("/avtal"), std::string("/status"), std::string("/hjalp"),
        std::string("/api"), std::string("/tillganglighet"), std::string("/remiss/ks-2020-882"),
        std::string("/person/Maja%20Ek%20Lind"), "/sammantrade/" + id_of("norrfors-kf-2019-01-31")})
    for (const char* lang : {"?lang=sv", "?lang=en"}) {
      const Response response = get(path + lang);
      EXPECT_EQ(response.status, 200) << path << lang;
      EXPECT_THAT(response.text(), Not(HasSubstr("[["))) << path;
      EXPECT_THAT(response.text(), Not(HasSubstr("{{"))) << path;
      EXPECT_THAT(response.text(), HasSubstr("</html>")) << path;
      EXPECT_LT(response.text().size(), 60000U) << path;
    }
}

TEST_F(FrontTest, ChangesSinceAMoment) {
  const json all = body_of(get("/api/v1/changes?limit=1000"));
  EXPECT_EQ(all["total"], 13);
  EXPECT_EQ(all["changes"][0]["change"], "added");
  EXPECT_EQ(body_of(get("/api/v1/changes?since=2099-01-01"))["total"], 0);
  EXPECT_EQ(body_of(get("/api/v1/changes?offset=12"))["changes"].size(), 1U);
  EXPECT_EQ(body_of(get("/api/v1/changes?offset=5000"))["changes"].size(), 0U);
}

}  // namespace
}  // namespace akt::http
