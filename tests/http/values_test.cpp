// Addresses, headers and ranges as values: no socket.
#include <gtest/gtest.h>

#include "search/http/conditional.h"
#include "search/http/request.h"
#include "search/http/router.h"
#include "search/http/url.h"

namespace akt::http {
namespace {

TEST(Url, TakesAnAddressApart) {
  const auto target = parse_target("/arende/KS%202020%2F0882?q=r%C3%B6st+ja&sort=newest&tom=");
  ASSERT_TRUE(target);
  EXPECT_EQ(target->segments, (std::vector<std::string>{"arende", "KS 2020/0882"}));
  EXPECT_EQ(target->parameters[0].second, "röst ja");
  EXPECT_EQ(target->parameters[2], (std::pair<std::string, std::string>{"tom", ""}));
  EXPECT_TRUE(parse_target("/")->segments.empty());
}

TEST(Url, RefusesWhatIsNoAddress) {
  for (const char* bad : {"",           "handling",    "*",
                          "http://x/y", "/a//b",       "/../etc/passwd",
                          "/a/..",      "/a/%2e%2e/b", "/a/..%2f..%2fetc",
                          "/a/%00",     "/a/%0",       "/a/%zz",
                          "/a/%ff",     "/a/%c3",      "/a\\b",
                          "/a/%5c..",   "/x?q=%00",    "/x?q=%E5",
                          "/./a",       "/a/%1b"})
    EXPECT_FALSE(parse_target(bad)) << bad;
  std::string many = "/x?";
  for (int i = 0; i < 200; ++i) many += "a=b&";
  EXPECT_FALSE(parse_target(many));
}

TEST(Url, PutsTogetherWhatItTakesApart) {
  const Parameters parameters{{"q", "\"a b\" & <å>"}, {"none", ""}, {"sort", "newest"}};
  const std::string target = make_target("/sok", parameters);
  EXPECT_EQ(target, "/sok?q=%22a%20b%22%20%26%20%3C%C3%A5%3E&sort=newest");
  EXPECT_EQ(parse_target(target)->parameters[0].second, "\"a b\" & <å>");
}

TEST(Range, AnswersAsTheStandardSays) {
  struct Case {
    const char* header;
    std::uint64_t size;
    RangeAnswer answer;
    ByteRange range;
  };
  const std::vector<Case> cases{
      {"bytes=0-99", 1000, RangeAnswer::part, {0, 99}},
      {"bytes=900-", 1000, RangeAnswer::part, {900, 999}},
      {"bytes=900-5000", 1000, RangeAnswer::part, {900, 999}},
      {"bytes=-10", 1000, RangeAnswer::part, {990, 999}},
      {"bytes=-5000", 1000, RangeAnswer::part, {0, 999}},
      {"bytes=0-99999999999999999999999", 1000, RangeAnswer::part, {0, 999}},
      {"bytes=1000-", 1000, RangeAnswer::unsatisfiable, {}},
      {"bytes=99999999999999999999999-", 1000, RangeAnswer::unsatisfiable, {}},
      {"bytes=-0", 1000, RangeAnswer::unsatisfiable, {}},
      {"bytes=0-", 0, RangeAnswer::unsatisfiable, {}},
      {"", 1000, RangeAnswer::whole, {}},
      {"bytes=5-2", 1000, RangeAnswer::whole, {}},
      {"bytes=-", 1000, RangeAnswer::whole, {}},
      {"bytes=a-b", 1000, RangeAnswer::whole, {}},
      {"bytes=+1-2", 1000, RangeAnswer::whole, {}},
      {"bytes=0-1,5-6", 1000, RangeAnswer::whole, {}},
      {"lines=0-1", 1000, RangeAnswer::whole, {}},
  };
  for (const Case& each : cases) {
    ByteRange range;
    EXPECT_EQ(parse_range(each.header, each.size, range), each.answer) << each.header;
    if (each.answer == RangeAnswer::part) {
      EXPECT_EQ(range, each.range) << each.header;
    }
  }
}

TEST(Etag, ComparesListsAndWeakTags) {
  const std::string tag = make_etag("x");
  EXPECT_TRUE(tag_matches("\"a\", W/" + tag, tag));
  EXPECT_TRUE(tag_matches("*", tag));
  EXPECT_FALSE(tag_matches("\"a\",,", tag));
  EXPECT_FALSE(tag_matches("", tag));
  EXPECT_NE(make_etag("x"), make_etag("y"));
}

// The papers are Swedish, and so is a page that two people send each other, whatever their browsers are set to.
TEST(Request, SpeaksSwedishUnlessAsked) {
  const auto language = [](std::string target) {
    Request request;
    request.target = target;
    request.parsed = *parse_target(target);
    request.headers = {{"accept-language", "en-GB,en;q=0.9"}};
    return request.language();
  };
  EXPECT_EQ(language("/"), Language::swedish);
  EXPECT_EQ(language("/?lang=en"), Language::english);
  EXPECT_EQ(language("/?lang=sv"), Language::swedish);
  EXPECT_EQ(language("/?lang=xx"), Language::swedish);
}

TEST(Request, KnowsWhoTakesGzip) {
  const auto accepts = [](std::string header) {
    Request request;
    request.headers = {{"Accept-Encoding", std::move(header)}};
    return request.accepts_gzip();
  };
  EXPECT_TRUE(accepts("gzip, deflate, br"));
  EXPECT_TRUE(accepts("*"));
  EXPECT_FALSE(accepts("gzip;q=0"));
  EXPECT_FALSE(accepts("*, gzip;q=0"));
  EXPECT_FALSE(accepts("br"));
  EXPECT_FALSE(accepts(""));
}

TEST(Request, ReadsNumbersWithinBounds) {
  Request request;
  request.parsed = *parse_target("/?a=7&b=-1&c=1e3&d=99999999999999999999&e=+1&f=");
  EXPECT_EQ(request.number("a", 0, 0, 10), 7);
  EXPECT_EQ(request.number("f", 3, 0, 10), 3);
  EXPECT_EQ(request.number("none", 3, 0, 10), 3);
  for (const char* bad : {"b", "c", "d", "e"}) EXPECT_FALSE(request.number(bad, 0, 0, 10)) << bad;
}

TEST(Router, FindsRoutesAndWhatTheyCapture) {
  const auto route = [](const char* target) { return find_route(routes(), *parse_target(target)); };
  EXPECT_EQ(route("/api/v1/records/a-1").captured, Captured{"a-1"});
  EXPECT_EQ(route("/sida/ab/12.png").captured, (Captured{"ab", "12"}));
  EXPECT_EQ(route("/sida/ab/.png").route, nullptr);
  EXPECT_EQ(route("/api/v1/records/").route, nullptr);
  EXPECT_EQ(route("/api/v1/records/a/b").route, nullptr);
  EXPECT_EQ(route("/finns-inte").route, nullptr);
}

}  // namespace
}  // namespace akt::http
