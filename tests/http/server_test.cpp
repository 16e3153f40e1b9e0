// A real server on loopback: what clients do to a socket.
#include "search/http/server.h"

#include <arpa/inet.h>
#include <gmock/gmock.h>
#include <netinet/in.h>
#include <sys/socket.h>
#include <unistd.h>

#include <chrono>
#include <thread>

#include "tests/http/norrfors_archive.h"

namespace akt::http {
namespace {

using ::testing::HasSubstr;
using ::testing::Not;
using ::testing::StartsWith;

class Client {
 public:
  explicit Client(std::uint16_t port) : fd_(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC, 0)) {
    sockaddr_in to{};
    to.sin_family = AF_INET;
    to.sin_port = htons(port);
    inet_pton(AF_INET, "127.0.0.1", &to.sin_addr);
    timeval patience{5, 0};
    ::setsockopt(fd_, SOL_SOCKET, SO_RCVTIMEO, &patience, sizeof patience);
    connected_ = ::connect(fd_, reinterpret_cast<sockaddr*>(&to), sizeof to) == 0;
  }
  Client(const Client&) = delete;
  Client& operator=(const Client&) = delete;
  ~Client() { ::close(fd_); }
  bool connected() const { return connected_; }
  void send(std::string_view bytes) const { (void)::send(fd_, bytes.data(), bytes.size(), MSG_NOSIGNAL); }
  std::string all() const {
    std::string out;
    char block[8192];
    for (ssize_t got = 0; (got = ::recv(fd_, block, sizeof block, 0)) > 0;) out.append(block, static_cast<size_t>(got));
    return out;
  }

 private:
  int fd_;
  bool connected_ = false;
};

class ServerTest : public NorrforsFront {
 protected:
  void SetUp() override {
    ServerOptions options;
    options.port = 0;
    auto started = Server::start(everything(), options);
    ASSERT_TRUE(started) << started.error().message;
    server_ = std::move(*started);
  }
  std::string exchange(const std::string& bytes) const {
    const Client client(server_->port());
    client.send(bytes);
    return client.all();
  }
  std::string request(const std::string& method, const std::string& target, const std::string& headers = {}) const {
    return exchange(method + " " + target + " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n" + headers + "\r\n");
  }
  std::unique_ptr<Server> server_;
};

TEST_F(ServerTest, AnswersAndHeadHasNoBody) {
  const std::string whole = request("GET", "/api/v1/search?q=samverkan");
  EXPECT_THAT(whole, StartsWith("HTTP/1.1 200"));
  EXPECT_THAT(whole, HasSubstr(id_of("norrfors-kf-2019-01-31-16")));
  const std::string head = request("HEAD", "/api/v1/search?q=samverkan");
  EXPECT_THAT(head, StartsWith("HTTP/1.1 200"));
  EXPECT_EQ(head.substr(head.size() - 4), "\r\n\r\n");
  EXPECT_THAT(head, HasSubstr("Content-Length: " + std::to_string(whole.size() - whole.find("\r\n\r\n") - 4)));
}

TEST_F(ServerTest, SendsPartsOfOriginals) {
  const std::string target = "/original/" + original_of("norrfors-bilaga");
  EXPECT_THAT(request("GET", target, "Range: bytes=0-9\r\n"), HasSubstr("\r\n\r\nsamverkan "));
  EXPECT_THAT(request("GET", target, "Range: bytes=5000000000-\r\n"), StartsWith("HTTP/1.1 416"));
}

TEST_F(ServerTest, RefusesWhatIsWrongWithoutTellingAnything) {
  const std::string long_line(40000, 'a');
  struct Case {
    std::string bytes;
    std::string status;  // beginning of the status, "4" for any
  };
  const std::string end = " HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n";
  const std::vector<Case> cases{
      {"GET /../../../etc/passwd" + end, "400"},
      {"GET /%2e%2e/%2e%2e/etc/passwd" + end, "400"},
      {"GET /original/%2e%2e%2fledger.sqlite" + end, "400"},
      {"GET /handling/x%00.html" + end, "400"},
      {"GET http://other.example/etc" + end, "4"},
      {"BREW /" + end, "405"},
      {"POST /sok HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\n\r\nabc", "405"},
      {"GET /sok HTTP/1.1\r\nHost: a\r\nConnection: close\r\nContent-Length: 3\r\nTransfer-Encoding: "
       "chunked\r\n\r\n0\r\n\r\n",
       ""},
      {"GET /" + std::string(5000, 'a') + end, "414"},
      {"GET /" + long_line + end, "4"},
      {"GET / HTTP/1.1\r\nHost: a\r\nX: " + long_line + "\r\n\r\n", "4"},
      {"GET / HTTP/9.9\r\n\r\n", ""},
      {"GARBAGE\r\n\r\n", ""},
  };
  for (const Case& each : cases) {
    const std::string answer = exchange(each.bytes);
    const std::string shown = each.bytes.substr(0, 60);
    if (each.status.empty())
      EXPECT_TRUE(answer.empty() || answer.find("HTTP/1.1 500") == std::string::npos) << shown;
    else
      EXPECT_THAT(answer, StartsWith("HTTP/1.1 " + each.status)) << shown;
    EXPECT_THAT(answer, Not(HasSubstr(archive().native()))) << shown;
    EXPECT_THAT(answer, Not(HasSubstr("root:"))) << shown;
  }
  EXPECT_THAT(request("GET", "/api/v1/search"), StartsWith("HTTP/1.1 200")) << "it did not survive";
}

TEST_F(ServerTest, AnswersWhatIsAbsurdWithTheRightRefusal) {
  const std::string original = "/original/" + original_of("norrfors-bilaga");
  std::string many_filters = "/sok?q=a";
  for (int i = 0; i < 30; ++i) many_filters += "&kind=letter";
  std::string many_ranges = "Range: bytes=0-0";
  for (int i = 1; i < 500; ++i) many_ranges += "," + std::to_string(i) + "-" + std::to_string(i);
  struct Case {
    std::string method;
    std::string target;
    std::string headers;
    std::string status;
  };
  const std::vector<Case> cases{
      {"OPTIONS", "/", "", "405"},
      {"TRACE", "/", "", "405"},
      {"DELETE", "/api/v1/records/x", "", "405"},
      {"PUT", original, "Content-Length: 0\r\n", "405"},
      {"get", "/", "", "405"},
      {"PROPFIND", "/", "", "405"},
      {"GET", "//etc/passwd", "", "4"},
      {"GET", "/./sok", "", "400"},
      {"GET", "/sok/../status", "", "400"},
      {"GET", "/%2e/sok", "", "400"},
      {"GET", "/handling/%c0%ae%c0%ae%2fx", "", "400"},
      {"GET", "/sok?q=%ff%fe", "", "400"},
      {"GET", "/sok?q=%zz", "", "400"},
      {"GET", "/handling/a%0d%0aSet-Cookie:%20x=1", "", "400"},
      {"GET", "/sok/", "", "404"},
      {"GET", "/original/" + std::string(63, 'a'), "", "404"},
      {"GET", "/original/" + std::string(64, 'A'), "", "404"},
      {"GET", "/sida/" + std::string(64, 'a') + "/0.png", "", "404"},
      {"GET", "/sida/" + std::string(64, 'a') + "/-1.png", "", "404"},
      {"GET", "/api/v1/search?offset=100001", "", "400"},
      {"GET", "/api/v1/search?offset=1e3", "", "400"},
      {"GET", "/api/v1/search?offset=0x10", "", "400"},
      {"GET", "/api/v1/search?limit=-1", "", "400"},
      {"GET", "/api/v1/search?limit=1.5", "", "400"},
      {"GET", "/api/v1/search?group=everything", "", "400"},
      {"GET", "/api/v1/changes?since=99999999999999", "", "400"},
      {"GET", "/api/v1/changes?limit=0", "", "400"},
      {"GET", "/api/v1/cases/%22%27%3B--", "", "400"},
      {"GET", many_filters, "", "400"},
      {"GET", original, "Range: bytes=5-1\r\n", "200"},
      {"GET", original, "Range: bytes=-0\r\n", "416"},
      {"GET", original, "Range: bytes=18446744073709551616-\r\n", "4"},
      {"GET", original, "Range: lines=1-2\r\n", "200"},
      {"GET", original, many_ranges + "\r\n", "200"},
      {"GET", "/sok?q=a", "If-None-Match: " + std::string(9000, '"') + "\r\n", "200"},
      {"GET", "/sok.atom?q=a", "Host: \"><script>\r\n", ""},
      {"GET", "/sok?q=a", "Transfer-Encoding: chunked\r\nContent-Length: 4\r\n", "4"},
      {"GET", "/sok?q=a", "Content-Length: 4\r\nContent-Length: 5\r\n", "4"},
      {"GET", "/sok?q=a", "Content-Length: -4\r\n", "4"},
      {"GET", "/sok?q=a", "Content-Length: 99999999999999999999\r\n", "4"},
      {"GET", "/sok?q=a", "X: y\r\n Folded: z\r\n", ""},
  };
  for (const Case& each : cases) {
    const std::string shown = each.method + " " + each.target.substr(0, 60) + " " + each.headers.substr(0, 40);
    const std::string answer = request(each.method, each.target, each.headers);
    EXPECT_THAT(answer, StartsWith("HTTP/1.1 " + each.status)) << shown;
    EXPECT_THAT(answer, Not(StartsWith("HTTP/1.1 5"))) << shown;
    EXPECT_THAT(answer, Not(HasSubstr(archive().native()))) << shown;
    EXPECT_THAT(answer, Not(HasSubstr("<script"))) << shown;
    EXPECT_THAT(answer, Not(HasSubstr("\r\nSet-Cookie"))) << shown;
    if (each.status == "405") {
      EXPECT_THAT(answer, HasSubstr("Allow: GET, HEAD")) << shown;
    }
  }
  EXPECT_THAT(request("GET", "/api/v1/search"), StartsWith("HTTP/1.1 200")) << "it did not survive";
}

TEST_F(ServerTest, ABodyIsNotTakenForTheNextRequest) {
  const std::string answer = exchange(
      "GET /api/v1/records/nej HTTP/1.1\r\nHost: a\r\nContent-Length: 48\r\n\r\n"
      "GET /api/v1/status HTTP/1.1\r\nHost: smuggled\r\n\r\n");
  EXPECT_THAT(answer, Not(HasSubstr("troubled")));
}

TEST_F(ServerTest, SlowClientsHoldNobodyUp) {
  std::vector<std::unique_ptr<Client>> slow;
  for (int i = 0; i < 200; ++i) {
    slow.push_back(std::make_unique<Client>(server_->port()));
    ASSERT_TRUE(slow.back()->connected());
    slow.back()->send(i % 2 == 0 ? "GET /sok?q=half HTTP/1.1\r\nHo" : "");
  }
  const auto began = std::chrono::steady_clock::now();
  EXPECT_THAT(request("GET", "/api/v1/search?q=avtal"), StartsWith("HTTP/1.1 200"));
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(2));
}

TEST_F(ServerTest, StopsWithinTwoSecondsWithConnectionsOpen) {
  const Client idle(server_->port());
  const Client half(server_->port());
  half.send("GET / HTTP/1.1\r\n");
  EXPECT_THAT(request("GET", "/api/v1/search"), StartsWith("HTTP/1.1 200"));
  const auto began = std::chrono::steady_clock::now();
  server_->stop();
  EXPECT_LT(std::chrono::steady_clock::now() - began, std::chrono::seconds(2));
}

TEST(Listen, ReadsAddresses) {
  EXPECT_EQ(parse_listen("127.0.0.1:80")->port, 80);
  EXPECT_EQ(parse_listen("[::1]:8017")->address, "::1");
  EXPECT_EQ(parse_listen(":8017")->address, "0.0.0.0");
  for (const char* bad :
       {"", "8017", "127.0.0.1", "a:b", "127.0.0.1:99999", "host.example:80", "127.0.0.1:-1", "1.2.3.4:"})
    EXPECT_FALSE(parse_listen(bad)) << bad;
}

}  // namespace
}  // namespace akt::http
