// libmicrohttpd's one guard: an event loop on a few threads that hands requests to the front. A connection costs
// memory, never a thread; what is slow is answered elsewhere.
#pragma once

#include <memory>
#include <string>

#include "corpus/text/result.h"
#include "search/http/front.h"

namespace akt::http {

struct ServerOptions {
  std::string address = "127.0.0.1";
  std::uint16_t port = 8017;  // 0: any that is free
  int socket = -1;            // one that is listening already, in place of address and port
  unsigned threads = 2;
  unsigned connections = 4000;
  unsigned idle_seconds = 30;
};

// "127.0.0.1:8017", "[::1]:8017", ":8017" (every address). Error: bad_input.
Result<ServerOptions> parse_listen(const std::string& text);
// The socket that systemd has opened for this process (sd_listen_fds(3)); -1 when it has not.
int activated_socket();

class Server {
 public:
  // Errors: bad_input (no such address), busy (the port is taken), storage.
  static Result<std::unique_ptr<Server>> start(const Front& front, const ServerOptions& options);
  virtual ~Server() = default;
  virtual std::uint16_t port() const = 0;
  // No new connections; those that are open end within two seconds.
  virtual void stop() = 0;
};

}  // namespace akt::http
