#include "importers/worker/channel.h"

#include <sys/socket.h>

#include <array>
#include <cerrno>
#include <cstring>

namespace akt {

std::optional<std::pair<Descriptor, Descriptor>> make_channel() {
  std::array<int, 2> ends{};
  if (socketpair(AF_UNIX, SOCK_SEQPACKET | SOCK_CLOEXEC, 0, ends.data()) != 0) return std::nullopt;
  return std::pair{Descriptor(ends[0]), Descriptor(ends[1])};
}

bool send_order(int channel, Order order, std::string_view note, int file, int answer) {
  std::string bytes(sizeof(Order), '\0');
  std::memcpy(bytes.data(), &order, sizeof order);
  bytes += note.substr(0, kLongestNote);
  iovec part{bytes.data(), bytes.size()};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  alignas(cmsghdr) std::array<char, CMSG_SPACE(2 * sizeof(int))> control{};
  if (file >= 0) {
    message.msg_control = control.data();
    message.msg_controllen = control.size();
    cmsghdr* head = CMSG_FIRSTHDR(&message);
    head->cmsg_level = SOL_SOCKET;
    head->cmsg_type = SCM_RIGHTS;
    head->cmsg_len = CMSG_LEN(2 * sizeof(int));
    const std::array<int, 2> fds{file, answer};
    std::memcpy(CMSG_DATA(head), fds.data(), sizeof fds);
  }
  ssize_t sent = 0;
  do sent = sendmsg(channel, &message, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == static_cast<ssize_t>(bytes.size());
}

std::optional<ReceivedOrder> receive_order(int channel) {
  std::string bytes(sizeof(Order) + kLongestNote, '\0');
  iovec part{bytes.data(), bytes.size()};
  alignas(cmsghdr) std::array<char, CMSG_SPACE(2 * sizeof(int))> control{};
  msghdr message{};
  message.msg_iov = &part;
  message.msg_iovlen = 1;
  message.msg_control = control.data();
  message.msg_controllen = control.size();
  ssize_t got = 0;
  do got = recvmsg(channel, &message, MSG_CMSG_CLOEXEC);
  while (got < 0 && errno == EINTR);
  if (got < static_cast<ssize_t>(sizeof(Order))) return std::nullopt;
  ReceivedOrder received;
  std::memcpy(&received.order, bytes.data(), sizeof received.order);
  received.note = bytes.substr(sizeof(Order), static_cast<size_t>(got) - sizeof(Order));
  const cmsghdr* head = CMSG_FIRSTHDR(&message);
  if (head && head->cmsg_type == SCM_RIGHTS && head->cmsg_len == CMSG_LEN(2 * sizeof(int))) {
    std::array<int, 2> fds{};
    std::memcpy(fds.data(), CMSG_DATA(head), sizeof fds);
    received.file = Descriptor(fds[0]);
    received.answer = Descriptor(fds[1]);
  }
  return received;
}

bool send_ending(int channel, const Ending& ending) {
  ssize_t sent = 0;
  do sent = send(channel, &ending, sizeof ending, MSG_NOSIGNAL);
  while (sent < 0 && errno == EINTR);
  return sent == sizeof ending;
}

Received receive_ending(int channel, Ending& ending) {
  ssize_t got = 0;
  do got = recv(channel, &ending, sizeof ending, MSG_DONTWAIT);
  while (got < 0 && errno == EINTR);
  if (got < 0 && (errno == EAGAIN || errno == EWOULDBLOCK)) return Received::not_yet;
  return got == sizeof ending ? Received::yes : Received::gone;
}

}  // namespace akt
