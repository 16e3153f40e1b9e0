#include <signal.h>
#include <spdlog/spdlog.h>
#include <sys/resource.h>

#include "search/http/server.h"
#include "tools/akt/command.h"
#include "tools/akt/page_pictures.h"
#include "tools/akt/report.h"

namespace akt {
namespace {

struct ServeFlags {
  std::string listen = "127.0.0.1:8017";
  std::string level = "public";
  std::string base;
  bool allow_indexing = false;
  unsigned threads = 2;
};

// Each connection is a descriptor.
void allow_many_connections() {
  rlimit files{};
  if (::getrlimit(RLIMIT_NOFILE, &files) != 0) return;
  files.rlim_cur = files.rlim_max;
  ::setrlimit(RLIMIT_NOFILE, &files);
}

// The signals this process waits for; blocked before any thread is made, so that no other gets them.
sigset_t awaited_signals() {
  sigset_t signals;
  sigemptyset(&signals);
  for (const int each : {SIGTERM, SIGINT, SIGHUP}) sigaddset(&signals, each);
  pthread_sigmask(SIG_BLOCK, &signals, nullptr);
  return signals;
}

int run_serve(const ServeFlags& flags, const Environment& environment) {
  auto listen = http::parse_listen(flags.listen);
  if (!listen) return could_not_run(listen.error());
  listen->threads = flags.threads;
  listen->socket = http::activated_socket();
  const sigset_t signals = awaited_signals();
  ::signal(SIGPIPE, SIG_IGN);
  allow_many_connections();

  // Before any thread is made: the drawing process is forked from this one.
  const auto pictures = make_page_pictures();
  http::FrontOptions options;
  options.pictures = pictures.get();
  options.archive = environment.archive;
  options.level = http::level_from_name(flags.level).value_or(Level::open_to_all);
  options.noindex = !flags.allow_indexing;
  options.base = flags.base;
  const auto front = http::Front::open(options);
  if (!front) return could_not_run(front.error());
  const auto server = http::Server::start(**front, *listen);
  if (!server) return could_not_run(server.error());
  const std::string address =
      listen->address.find(':') == std::string::npos ? listen->address : "[" + listen->address + "]";
  spdlog::info("{} records at http://{}:{}/ ({})",
               (*front)->holdings()->engine().state().value_or(IndexState{}).records, address, (*server)->port(),
               flags.level);

  for (int signal = 0; ::sigwait(&signals, &signal) == 0;) {
    if (signal != SIGHUP) break;
    if (auto opened = (*front)->reopen(); opened)
      spdlog::info("the archive was opened again");
    else
      report(opened.error());
  }
  (*server)->stop();
  spdlog::info("stopped");
  return kAllWell;
}

}  // namespace

Run declare_serve(CLI::App& app) {
  const auto flags = std::make_shared<ServeFlags>();
  app.add_option("--listen", flags->listen, "Where to listen [127.0.0.1:8017]; port 0 takes any that is free")
      ->type_name("ADDR:PORT");
  app.add_option("--level", flags->level,
                 "public: only records that are published as public or masked; internal: all [public]")
      ->check(CLI::IsMember({"public", "internal"}));
  app.add_option("--base", flags->base, "What feeds call this server, such as https://akt.example.se")
      ->type_name("URL");
  app.add_flag("--allow-indexing", flags->allow_indexing, "Let search engines in (no X-Robots-Tag: noindex)");
  app.add_option("--threads", flags->threads, "Threads that serve connections [2]")->check(CLI::Range(1, 64));
  return [flags](const Environment& environment) { return run_serve(*flags, environment); };
}

}  // namespace akt
