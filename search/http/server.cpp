#include "search/http/server.h"

#include <arpa/inet.h>
#include <microhttpd.h>
#include <netinet/in.h>
#include <spdlog/spdlog.h>
#include <strings.h>
#include <sys/socket.h>
#include <unistd.h>

#include <algorithm>
#include <array>
#include <atomic>
#include <chrono>
#include <condition_variable>
#include <cstring>
#include <deque>
#include <thread>

namespace akt::http {
namespace {

constexpr size_t kMemoryPerConnection = 32 * 1024;  // what a request's head may need; more is refused by the library
constexpr auto kLongestGoodbye = std::chrono::milliseconds(1000);

using Clock = std::chrono::steady_clock;

// One request on its way.
struct Exchange {
  Request request;
  Clock::time_point began = Clock::now();
  bool begun = false;
  bool has_body = false;
  std::atomic<bool> answered = false;
  Response response;
};

MHD_Result take_header(void* to, MHD_ValueKind, const char* key, const char* value) {
  static_cast<Exchange*>(to)->request.headers.emplace_back(key, value == nullptr ? "" : value);
  return MHD_YES;
}

std::ptrdiff_t named(const std::vector<std::pair<std::string, std::string>>& headers, const char* name) {
  return std::count_if(headers.begin(), headers.end(),
                       [name](const auto& each) { return ::strcasecmp(each.first.c_str(), name) == 0; });
}

size_t keep_escapes(void*, MHD_Connection*, char* text) { return std::strlen(text); }

void free_text(void* text) { delete static_cast<std::string*>(text); }

MHD_Response* as_library_response(Response& response) {
  MHD_Response* out = nullptr;
  if (auto* part = std::get_if<FilePart>(&response.body)) {
    const int fd = ::dup(part->file.get());
    if (fd < 0) return nullptr;
    out = MHD_create_response_from_fd_at_offset64(part->size, fd, part->offset);
    if (out == nullptr) ::close(fd);
  } else {
    auto* text = new std::string(std::move(std::get<std::string>(response.body)));
    out = MHD_create_response_from_buffer_with_free_callback_cls(text->size(), text->data(), free_text, text);
    if (out == nullptr) delete text;
  }
  if (out == nullptr) return nullptr;
  for (const auto& [name, value] : response.headers)
    // A value with a line break is refused by the library and not sent.
    if (MHD_add_response_header(out, name.c_str(), value.c_str()) != MHD_YES)
      spdlog::warn("a response's header {} was left out", name);
  return out;
}

class MicroServer : public Server {
 public:
  explicit MicroServer(const Front& front) : front_(front) {}
  MicroServer(const MicroServer&) = delete;
  MicroServer& operator=(const MicroServer&) = delete;
  ~MicroServer() override { stop_now(); }

  Result<void> listen(const ServerOptions& options);
  std::uint16_t port() const override {
    const MHD_DaemonInfo* info = MHD_get_daemon_info(daemon_, MHD_DAEMON_INFO_BIND_PORT);
    return info == nullptr ? std::uint16_t{0} : info->port;
  }
  void stop() override { stop_now(); }

 private:
  struct Waiting {
    MHD_Connection* connection;
    Exchange* exchange;
  };
  // Requests in line for a few threads. The library's own threads each keep the connections they happened to accept,
  // often all of them: what takes work is shared out here.
  struct Lane {
    size_t most_waiting;
    std::mutex mutex;
    std::condition_variable ready;
    std::deque<Waiting> waiting;
    bool stopping = false;
    std::vector<std::thread> threads;
  };

  static void* begin(void* self, const char* uri, MHD_Connection*) {
    auto* exchange = new (std::nothrow) Exchange;
    if (exchange != nullptr) exchange->request.target = uri;
    ++static_cast<MicroServer*>(self)->open_;
    return exchange;
  }

  static void end(void* self, MHD_Connection*, void** state, MHD_RequestTerminationCode) {
    --static_cast<MicroServer*>(self)->open_;
    delete static_cast<Exchange*>(*state);
    *state = nullptr;
  }

  static MHD_Result access(void* self, MHD_Connection* connection, const char*, const char* method, const char*,
                           const char*, size_t* upload_size, void** state) {
    return static_cast<MicroServer*>(self)->serve(connection, method, *upload_size, upload_size,
                                                  static_cast<Exchange*>(*state));
  }

  MHD_Result serve(MHD_Connection* connection, const char* method, size_t upload, size_t* upload_size,
                   Exchange* exchange);
  MHD_Result send(MHD_Connection* connection, Exchange& exchange);
  void answer_now(Exchange& exchange);
  void start(Lane& lane, unsigned threads);
  void run(Lane& lane);
  static void drain(Lane& lane);
  void stop_now();

  const Front& front_;
  MHD_Daemon* daemon_ = nullptr;
  std::atomic<int> open_ = 0;

  Lane quick_{.most_waiting = 4096};
  Lane slow_{.most_waiting = 64};
};

void MicroServer::answer_now(Exchange& exchange) {
  try {
    exchange.response = front_.respond(exchange.request);
  } catch (const std::exception& problem) {
    spdlog::error("a request failed: {}", problem.what());
    exchange.response = problem_json(problem_of(500, Language::swedish));
    exchange.response.set("Content-Type", std::string(kProblem));
  }
  exchange.answered = true;
}

MHD_Result MicroServer::serve(MHD_Connection* connection, const char* method, size_t upload, size_t* upload_size,
                              Exchange* exchange) {
  if (exchange == nullptr) return MHD_NO;
  if (!exchange->begun) {
    exchange->begun = true;
    exchange->request.method = method;
    MHD_get_connection_values(connection, MHD_HEADER_KIND, take_header, exchange);
    // A body is not read: reading is all this server does. The library closes the connection after the answer.
    const std::string_view length = exchange->request.header("Content-Length");
    exchange->has_body = (!length.empty() && length != "0") || !exchange->request.header("Transfer-Encoding").empty();
    if (exchange->has_body) {
      // Where such a body ends is told in two ways: what a proxy in front made of it is anybody's guess.
      const bool two_ways = !length.empty() && !exchange->request.header("Transfer-Encoding").empty();
      if (two_ways || named(exchange->request.headers, "Content-Length") > 1) {
        exchange->response = front_.refuse(exchange->request, 400);
        exchange->answered = true;
      } else {
        answer_now(*exchange);
      }
      exchange->response.set("Connection", "close");
      return send(connection, *exchange);
    }
    return MHD_YES;
  }
  if (upload > 0) {
    *upload_size = 0;
    return MHD_YES;
  }
  if (exchange->answered) return send(connection, *exchange);
  Lane& lane = front_.slow(exchange->request) ? slow_ : quick_;
  {
    const std::lock_guard lock(lane.mutex);
    if (!lane.stopping && lane.waiting.size() < lane.most_waiting) {
      MHD_suspend_connection(connection);
      lane.waiting.push_back({connection, exchange});
      lane.ready.notify_one();
      return MHD_YES;
    }
  }
  exchange->response = problem_json(problem_of(503, Language::swedish));
  exchange->response.set("Content-Type", std::string(kProblem));
  exchange->response.set("Retry-After", "5");
  return send(connection, *exchange);
}

MHD_Result MicroServer::send(MHD_Connection* connection, Exchange& exchange) {
  const int status = exchange.response.status;
  const auto* text = std::get_if<std::string>(&exchange.response.body);
  const std::uint64_t size = text != nullptr ? text->size() : std::get<FilePart>(exchange.response.body).size;
  MHD_Response* response = as_library_response(exchange.response);
  if (response == nullptr) return MHD_NO;
  const MHD_Result queued = MHD_queue_response(connection, static_cast<unsigned>(status), response);
  MHD_destroy_response(response);
  const auto took = std::chrono::duration<double, std::milli>(Clock::now() - exchange.began).count();
  // The route and not the address: names, queries and ids are nobody's business, and nor is who asked.
  spdlog::info("{} {} {} {} B {:.1f} ms", exchange.request.method.size() > 10 ? "?" : exchange.request.method,
               front_.called(exchange.request), status, size, took);
  return queued;
}

void MicroServer::start(Lane& lane, unsigned threads) {
  for (unsigned at = 0; at < threads; ++at) lane.threads.emplace_back([this, &lane] { run(lane); });
}

void MicroServer::run(Lane& lane) {
  while (true) {
    Waiting next{};
    {
      std::unique_lock lock(lane.mutex);
      lane.ready.wait(lock, [&lane] { return lane.stopping || !lane.waiting.empty(); });
      if (lane.waiting.empty()) return;
      next = lane.waiting.front();
      lane.waiting.pop_front();
    }
    answer_now(*next.exchange);
    MHD_resume_connection(next.connection);
  }
}

Result<void> MicroServer::listen(const ServerOptions& options) {
  sockaddr_in v4{};
  sockaddr_in6 v6{};
  const sockaddr* address = reinterpret_cast<const sockaddr*>(&v4);
  unsigned flags = MHD_USE_AUTO | MHD_USE_INTERNAL_POLLING_THREAD | MHD_ALLOW_SUSPEND_RESUME;
  if (inet_pton(AF_INET, options.address.c_str(), &v4.sin_addr) == 1) {
    v4.sin_family = AF_INET;
    v4.sin_port = htons(options.port);
  } else if (inet_pton(AF_INET6, options.address.c_str(), &v6.sin6_addr) == 1) {
    v6.sin6_family = AF_INET6;
    v6.sin6_port = htons(options.port);
    address = reinterpret_cast<const sockaddr*>(&v6);
    flags |= MHD_USE_IPv6;
  } else {
    return fail(ErrorCode::bad_input, options.address + " is no address");
  }
  std::vector<MHD_OptionItem> items{
      {MHD_OPTION_CONNECTION_LIMIT, static_cast<intptr_t>(options.connections), nullptr},
      {MHD_OPTION_CONNECTION_TIMEOUT, static_cast<intptr_t>(options.idle_seconds), nullptr},
      {MHD_OPTION_THREAD_POOL_SIZE, static_cast<intptr_t>(options.threads), nullptr},
      {MHD_OPTION_CONNECTION_MEMORY_LIMIT, static_cast<intptr_t>(kMemoryPerConnection), nullptr},
      {MHD_OPTION_LISTEN_BACKLOG_SIZE, 1024, nullptr},
      {MHD_OPTION_STRICT_FOR_CLIENT, 1, nullptr},
      {MHD_OPTION_LISTENING_ADDRESS_REUSE, 1, nullptr},
      {MHD_OPTION_UNESCAPE_CALLBACK, reinterpret_cast<intptr_t>(&keep_escapes), nullptr},
      {MHD_OPTION_URI_LOG_CALLBACK, reinterpret_cast<intptr_t>(&begin), this},
      {MHD_OPTION_NOTIFY_COMPLETED, reinterpret_cast<intptr_t>(&end), this},
  };
  if (options.socket >= 0) items.push_back({MHD_OPTION_LISTEN_SOCKET, options.socket, nullptr});
  items.push_back({MHD_OPTION_END, 0, nullptr});
  errno = 0;
  daemon_ = MHD_start_daemon(flags, options.port, nullptr, nullptr, &access, this, MHD_OPTION_ARRAY, items.data(),
                             MHD_OPTION_SOCK_ADDR, address, MHD_OPTION_END);
  if (daemon_ == nullptr) {
    const std::string why = errno == 0 ? std::string() : ": " + std::generic_category().message(errno);
    return fail(errno == EADDRINUSE ? ErrorCode::busy : ErrorCode::storage,
                "cannot listen on " + options.address + ":" + std::to_string(options.port) + why,
                "choose another address with --listen");
  }
  start(quick_, options.threads);
  start(slow_, 2);
  return {};
}

void MicroServer::drain(Lane& lane) {
  {
    const std::lock_guard lock(lane.mutex);
    lane.stopping = true;
    // Nobody will wait for these any more.
    for (const Waiting& each : lane.waiting) {
      each.exchange->response = problem_json(problem_of(503, Language::swedish));
      each.exchange->answered = true;
      MHD_resume_connection(each.connection);
    }
    lane.waiting.clear();
  }
  lane.ready.notify_all();
  for (std::thread& each : lane.threads)
    if (each.joinable()) each.join();
}

void MicroServer::stop_now() {
  if (daemon_ != nullptr) {
    const MHD_socket listening = MHD_quiesce_daemon(daemon_);
    // Answers under way get a moment; idle connections just end.
    const auto until = Clock::now() + kLongestGoodbye;
    while (open_ > 0 && Clock::now() < until) std::this_thread::sleep_for(std::chrono::milliseconds(5));
    if (listening != MHD_INVALID_SOCKET) ::close(listening);
  }
  drain(quick_);
  drain(slow_);
  if (daemon_ != nullptr) MHD_stop_daemon(daemon_);
  daemon_ = nullptr;
}

}  // namespace

Result<std::unique_ptr<Server>> Server::start(const Front& front, const ServerOptions& options) {
  auto server = std::make_unique<MicroServer>(front);
  if (auto listening = server->listen(options); !listening) return pass_on(listening);
  return server;
}

}  // namespace akt::http
