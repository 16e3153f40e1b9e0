#include <arpa/inet.h>
#include <fcntl.h>
#include <sys/socket.h>
#include <unistd.h>

#include <charconv>
#include <cstdlib>

#include "search/http/server.h"

namespace akt::http {

Result<ServerOptions> parse_listen(const std::string& text) {
  const auto wrong = [&text] {
    return fail(ErrorCode::bad_input, "\"" + text + "\" is no address and port", "write 127.0.0.1:8017 or [::1]:8017");
  };
  const size_t colon = text.rfind(':');
  if (colon == std::string::npos) return wrong();
  ServerOptions options;
  const std::string port = text.substr(colon + 1);
  const auto read = std::from_chars(port.data(), port.data() + port.size(), options.port);
  if (port.empty() || read.ec != std::errc() || read.ptr != port.data() + port.size()) return wrong();
  std::string address = text.substr(0, colon);
  if (address.size() > 2 && address.front() == '[' && address.back() == ']')
    address = address.substr(1, address.size() - 2);
  if (address == "localhost") address = "127.0.0.1";
  if (address.empty() || address == "*") address = "0.0.0.0";
  in6_addr ignored{};
  if (inet_pton(AF_INET, address.c_str(), &ignored) != 1 && inet_pton(AF_INET6, address.c_str(), &ignored) != 1)
    return wrong();
  options.address = address;
  return options;
}

int activated_socket() {
  constexpr int kFirst = 3;
  const char* pid = std::getenv("LISTEN_PID");
  const char* count = std::getenv("LISTEN_FDS");
  if (pid == nullptr || count == nullptr || std::atol(pid) != ::getpid() || std::atoi(count) < 1) return -1;
  int listening = 0;
  socklen_t size = sizeof listening;
  if (::getsockopt(kFirst, SOL_SOCKET, SO_ACCEPTCONN, &listening, &size) != 0 || listening == 0) return -1;
  ::fcntl(kFirst, F_SETFD, FD_CLOEXEC);
  // Nobody started from here shall think the socket is meant for it.
  ::unsetenv("LISTEN_PID");
  ::unsetenv("LISTEN_FDS");
  return kFirst;
}

}  // namespace akt::http
