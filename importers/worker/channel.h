// What parent and nursery say to each other, one packet a message.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <utility>

#include "corpus/text/descriptor.h"

namespace akt {

// The two ends of a channel; packets are whole or not there.
std::optional<std::pair<Descriptor, Descriptor>> make_channel();

constexpr size_t kLongestNote = size_t{32} << 10;  // bytes of a job's note

enum class Order : uint32_t { read = 1, kill = 2 };

struct ReceivedOrder {
  Order order = Order::kill;
  std::string note;
  Descriptor file;
  Descriptor answer;
};

// How a reader ended, and what it used.
struct Ending {
  int32_t wait_status = 0;
  int64_t peak_kilobytes = 0;
};

// False and nothing when the other side is gone.
bool send_order(int channel, Order order, std::string_view note = {}, int file = -1, int answer = -1);
std::optional<ReceivedOrder> receive_order(int channel);
bool send_ending(int channel, const Ending& ending);
enum class Received { yes, not_yet, gone };
Received receive_ending(int channel, Ending& ending);  // does not wait

}  // namespace akt
