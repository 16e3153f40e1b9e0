-- wrk: one query after the other from the file $QUERIES, put after the address's own path.
local queries = {}
for line in io.lines(os.getenv("QUERIES")) do queries[#queries + 1] = line end
local thread_number = 0
function setup(thread)
  thread:set("first", thread_number * 101)
  thread_number = thread_number + 1
end
local at = 0
function request()
  at = at + 1
  return wrk.format("GET", wrk.path .. queries[(first + at) % #queries + 1])
end
function done(summary, latency)
  io.write(string.format("%-28s %8.0f requests/s   p50 %8.1f ms   p99 %8.1f ms   errors %d %d\n", os.getenv("WHAT"),
    summary.requests / (summary.duration / 1e6), latency:percentile(50) / 1000, latency:percentile(99) / 1000,
    summary.errors.status + summary.errors.connect + summary.errors.read + summary.errors.timeout, summary.requests))
end
