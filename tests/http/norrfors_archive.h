// A whole archive of the made-up municipality: originals, ledger and index, with records of every publication, and one
// whose words try to break out of whatever they are put in.
#pragma once

#include <filesystem>
#include <map>
#include <memory>
#include <string>

#include "search/http/front.h"
#include "tests/search/archive_fixture.h"

namespace akt::http {

// What a hostile paper is called. No page, feed or error may hold it unescaped.
inline constexpr const char* kHostile = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>&amp;";

class NorrforsFront : public ::testing::Test {
 protected:
  static void SetUpTestSuite();
  static void TearDownTestSuite();

  static const Front& everything() { return *internal_; }
  static const Front& open_to_all() { return *public_; }
  static const std::filesystem::path& archive() { return archive_; }

  using Headers = std::vector<std::pair<std::string, std::string>>;
  static Response get(const Front& front, const std::string& target, const Headers& headers = {},
                      const std::string& method = "GET") {
    Request request;
    request.method = method;
    request.target = target;
    request.headers = headers;
    return front.respond(request);
  }
  static Response get(const std::string& target, const Headers& headers = {}) {
    return get(everything(), target, headers);
  }
  // What a record is called in the archive, by the name of its file; and the hash under which its original is filed.
  static const std::string& id_of(const std::string& file) { return ids_[file]; }
  static std::string original_of(const std::string& file);

 private:
  static std::map<std::string, std::string> ids_;
  static std::unique_ptr<TemporaryFolder> folder_;
  static std::filesystem::path archive_;
  static std::unique_ptr<Front> internal_;
  static std::unique_ptr<Front> public_;
};

}  // namespace akt::http
