#include "importers/formats/email.h"

#include <gmime/gmime.h>

#include <algorithm>
#include <array>
#include <memory>
#include <optional>

#include "corpus/text/unicode.h"
#include "importers/formats/encoding.h"

namespace akt {
namespace {

constexpr size_t kLongestName = 120;     // code points of an attachment's name
constexpr size_t kLongestHeader = 2000;  // bytes of a subject

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};
template <class T> using Held = std::unique_ptr<T, Unref>;

// Letters that turn the direction of a name or do not show, so that "gpj.exe" can pose as another.
bool hidden(char32_t point) {
  return point < 0x20 || point == 0x7F || (point >= 0x200B && point <= 0x200F) ||
         (point >= 0x202A && point <= 0x202E) || (point >= 0x2060 && point <= 0x2069) || point == 0xFEFF;
}

std::string shown_line(std::string_view raw, size_t most) {
  const std::string text = make_valid(raw);
  std::string out;
  size_t count = 0;
  for (size_t at = 0; at < text.size() && count < most;) {
    size_t length = 1;
    const char32_t point = code_point_at(text, at, length);
    if (hidden(point))
      out += ' ';
    else
      out.append(text, at, length);
    at += length;
    ++count;
  }
  return collapse(out);
}

std::string file_name(const char* raw, size_t number) {
  std::string_view name = raw ? raw : "";
  if (const size_t slash = name.find_last_of("/\\"); slash != std::string_view::npos) name.remove_prefix(slash + 1);
  std::string out = shown_line(name, kLongestName);
  while (!out.empty() && out.front() == '.') out.erase(0, 1);
  return out.empty() ? "bilaga " + std::to_string(number) : out;
}

std::string text_of(const char* raw, size_t most = kLongestHeader) {
  return raw ? shown_line(std::string_view(raw).substr(0, most), most) : std::string();
}

// A content's bytes without their transfer encoding.
std::string decoded(GMimePart* part) {
  GMimeDataWrapper* content = g_mime_part_get_content(part);
  if (!content) return {};
  const Held<GMimeStream> memory(g_mime_stream_mem_new());
  g_mime_data_wrapper_write_to_stream(content, memory.get());
  const GByteArray* bytes = g_mime_stream_mem_get_byte_array(GMIME_STREAM_MEM(memory.get()));
  return {reinterpret_cast<const char*>(bytes->data), bytes->len};
}

bool is_type(GMimeObject* part, const char* type, const char* subtype) {
  GMimeContentType* content = g_mime_object_get_content_type(part);
  return content && g_mime_content_type_is_type(content, type, subtype);
}

// Text in the charset the part names, when it is one of ours; else as its bytes say.
std::string utf8_text(GMimeObject* part, const std::string& bytes) {
  const char* named = g_mime_object_get_content_type_parameter(part, "charset");
  const std::string charset = lower_case(named ? named : "");
  const bool latin = charset.starts_with("iso-8859-1") || charset == "windows-1252" || charset == "latin1";
  return latin && !valid_utf8(bytes) ? to_utf8(bytes, Charset::windows_1252) : to_utf8(bytes);
}

class Taker {
 public:
  explicit Taker(const MailLimits& limits) : limits_(limits) {}

  void message(GMimeMessage* message, int depth) {
    const size_t here = mails_.size();
    if (depth == 0) came_ = here;
    mails_.emplace_back();
    head(message, mails_[here]);
    if (GMimeObject* body = g_mime_message_get_mime_part(message)) part(body, here, depth, 0, false);
  }

  std::vector<Mail> take() { return std::move(mails_); }
  size_t count() const { return mails_.size(); }

 private:
  static void head(GMimeMessage* message, Mail& mail) {
    mail.subject = text_of(g_mime_message_get_subject(message));
    if (InternetAddressList* from = g_mime_message_get_from(message); from && internet_address_list_length(from) > 0) {
      InternetAddress* first = internet_address_list_get_address(from, 0);
      mail.from_name = text_of(internet_address_get_name(first));
      if (INTERNET_ADDRESS_IS_MAILBOX(first))
        mail.from_address = text_of(internet_address_mailbox_get_addr(INTERNET_ADDRESS_MAILBOX(first)));
    }
    if (GDateTime* date = g_mime_message_get_date(message)) {
      const Date day{g_date_time_get_year(date), g_date_time_get_month(date), g_date_time_get_day_of_month(date)};
      if (day.year >= 1970 && day.year < 2200) mail.date = day;
    }
  }

  void refuse(size_t mail, const char* name, Error why) {
    auto& all = mails_[mail].attachments;
    if (all.size() > limits_.attachments) return;  // one row says that there were more
    all.push_back({file_name(name, all.size() + 1), {}, tl::unexpected(std::move(why))});
  }

  // Whoever got the letter is told that there is more in it than could be read.
  void too_deep(size_t mail) {
    const Error why{ErrorCode::limit, "letters nested too deep", {}};
    refuse(mail, "bifogat brev", why);
    if (mail != came_) refuse(came_, "bifogat brev", why);
  }

  void part(GMimeObject* object, size_t mail, int depth, int nesting, bool related) {
    // Parts in parts nest as letters do; nobody writes sixty of them.
    constexpr int kNesting = 60;
    if (nesting > kNesting) return refuse(mail, nullptr, {ErrorCode::limit, "parts nested too deep", {}});
    if (GMIME_IS_MULTIPART_ENCRYPTED(object) || is_type(object, "application", "pkcs7-mime") ||
        is_type(object, "application", "x-pkcs7-mime"))
      return refuse(mail, "krypterat innehåll", {ErrorCode::encrypted, "the letter's content is encrypted", {}});
    if (GMIME_IS_MULTIPART(object)) return parts(GMIME_MULTIPART(object), mail, depth, nesting, related);
    if (GMIME_IS_MESSAGE_PART(object)) {
      GMimeMessage* inner = g_mime_message_part_get_message(GMIME_MESSAGE_PART(object));
      if (!inner) return refuse(mail, "bifogat brev", {ErrorCode::damaged, "the attached letter is damaged", {}});
      if (depth >= limits_.depth || mails_.size() >= limits_.messages) return too_deep(mail);
      return message(inner, depth + 1);
    }
    if (GMIME_IS_PART(object)) leaf(GMIME_PART(object), mail, related);
  }

  void parts(GMimeMultipart* all, size_t mail, int depth, int nesting, bool related) {
    auto* object = GMIME_OBJECT(all);
    const int count = g_mime_multipart_get_count(all);
    if (is_type(object, "multipart", "alternative")) {
      // The plain text when there is one, else what is richest.
      GMimeObject* chosen = count > 0 ? g_mime_multipart_get_part(all, count - 1) : nullptr;
      for (int at = 0; at < count; ++at)
        if (GMimeObject* one = g_mime_multipart_get_part(all, at);
            is_type(one, "text", "plain") && GMIME_IS_PART(one) && !trim(decoded(GMIME_PART(one))).empty())
          chosen = one;
      for (int at = 0; at < count; ++at)
        if (GMimeObject* one = g_mime_multipart_get_part(all, at); one != chosen) unshown(one, mail, nesting + 1);
      if (chosen) part(chosen, mail, depth, nesting + 1, related);
      return;
    }
    const bool inner = related || is_type(object, "multipart", "related");
    const bool is_signed = GMIME_IS_MULTIPART_SIGNED(all);
    for (int at = 0; at < (is_signed ? std::min(count, 1) : count); ++at)
      part(g_mime_multipart_get_part(all, at), mail, depth, nesting + 1, inner);
  }

  // A form of the letter that is not the one shown.
  void unshown(GMimeObject* object, size_t mail, int nesting) {
    constexpr int kNesting = 60;
    constexpr size_t kMostOther = 16U << 20;  // bytes
    if (GMIME_IS_MULTIPART(object) && nesting <= kNesting) {
      auto* all = GMIME_MULTIPART(object);
      for (int at = 0; at < g_mime_multipart_get_count(all); ++at)
        unshown(g_mime_multipart_get_part(all, at), mail, nesting + 1);
    } else if (GMIME_IS_PART(object) && used_ < limits_.bytes) {
      const std::string bytes = decoded(GMIME_PART(object));
      used_ += std::min(bytes.size(), limits_.bytes - used_);
      if (bytes.size() > kMostOther) return refuse(mail, nullptr, {ErrorCode::limit, "too much text in one form", {}});
      if (is_type(object, "text", "*")) mails_[mail].other += utf8_text(object, bytes) + '\n';
      if (is_type(object, "image", "*")) look_at_picture(bytes, mail);
    }
  }

  void look_at_picture(std::string_view bytes, size_t mail) {
    constexpr size_t kSignature = 30'000;  // bytes: a logotype is smaller
    mails_[mail].pictures = mails_[mail].pictures || bytes.size() > kSignature;
  }

  void leaf(GMimePart* leaf, size_t mail, bool related) {
    auto* object = GMIME_OBJECT(leaf);
    const char* name = g_mime_part_get_filename(leaf);
    const bool attached = g_mime_part_is_attachment(leaf) || name;
    // A picture in the text or in a signature is part of its looks.
    if (related && is_type(object, "image", "*") && g_mime_part_get_content_id(leaf))
      return look_at_picture(decoded(leaf), mail);
    Mail& own = mails_[mail];
    if (own.attachments.size() >= limits_.attachments)
      return refuse(mail, "ytterligare bilagor", {ErrorCode::limit, "more attachments than a letter may have", {}});
    std::string bytes = decoded(leaf);
    if (bytes.size() > limits_.bytes - used_)
      return refuse(mail, name, {ErrorCode::limit, "the attachments are larger than a letter's may be", {}});
    used_ += bytes.size();
    if (!attached && is_type(object, "text", "*") && !is_type(object, "text", "calendar")) {
      const bool html = is_type(object, "text", "html");
      const std::string text = utf8_text(object, bytes);
      if (own.text.empty()) {
        own.html = html;
        own.text = text;
        return;
      }
      if (own.html == html) {
        own.text += '\n' + text;
        return;
      }
    }
    own.attachments.push_back({file_name(name, own.attachments.size() + 1), std::move(bytes), {}});
  }

  const MailLimits& limits_;
  std::vector<Mail> mails_;
  size_t came_ = 0;  // the letter that the one at hand came in
  size_t used_ = 0;
};

}  // namespace

Result<std::vector<Mail>> read_mail(std::string_view bytes, const MailLimits& limits) {
  g_mime_init();
  const bool mbox = bytes.starts_with("From ");
  const Held<GMimeStream> stream(g_mime_stream_mem_new_with_buffer(bytes.data(), bytes.size()));
  const Held<GMimeParser> parser(g_mime_parser_new_with_stream(stream.get()));
  g_mime_parser_set_format(parser.get(), mbox ? GMIME_FORMAT_MBOX : GMIME_FORMAT_MESSAGE);
  Taker taker(limits);
  do {
    const Held<GMimeMessage> message(g_mime_parser_construct_message(parser.get(), nullptr));
    if (!message) break;
    if (taker.count() >= limits.messages) return fail(ErrorCode::limit, "more letters than one file may hold");
    taker.message(message.get(), 0);
  } while (mbox && !g_mime_parser_eos(parser.get()));
  std::vector<Mail> mails = taker.take();
  std::erase_if(mails, [](const Mail& mail) {
    return mail.subject.empty() && mail.from_address.empty() && mail.from_name.empty() && trim(mail.text).empty() &&
           mail.attachments.empty();
  });
  if (mails.empty()) return fail(ErrorCode::damaged, "no letter can be told in it");
  return mails;
}

void warm_mail() {
  (void)read_mail(
      "From: =?iso-8859-1?q?=E5?= <a@b.example>\nSubject: =?windows-1252?q?=E4?=\nDate: Tue, 09 Jan 2024 16:42:10 "
      "+0100\nContent-Type: multipart/mixed; boundary=x\n\n--x\nContent-Type: text/plain; "
      "charset=iso-8859-1\nContent-Transfer-Encoding: quoted-printable\n\n=E5\n--x\nContent-Type: "
      "message/rfc822\n\nSubject: a\n\nb\n--x--\n");
  // The C library keeps a charset's tables as long as somebody holds them: these stay held.
  static const std::array<const char*, 6> kCharsets{"iso-8859-1", "iso-8859-15", "windows-1252",
                                                    "us-ascii",   "utf-16",      "macintosh"};
  static std::vector<iconv_t> held;
  for (const char* charset : kCharsets)
    if (const iconv_t open = iconv_open("UTF-8", charset); open != iconv_t(-1)) held.push_back(open);
}

}  // namespace akt
