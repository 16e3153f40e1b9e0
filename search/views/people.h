// Who is who among the names that papers write. The rule, in the order it is applied:
//  1. One spelling with one party is one person, however many papers write it; so is one that some papers write without
//     a party.
//  2. One spelling with two parties is two people, unless the member left the one in the open: after the last paper
//  with
//     the one party, and before the first with the other, papers of the same body write the name without a party.
//  3. Two spellings are one person when why_one_name() says that they can be, in one body and term of office and with
//     one party (or none in one of them), and no paper names both.
// What was written is kept; every joining says why.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "corpus/model/record.h"

namespace akt {

struct NameJoin {
  std::string a;  // as written
  std::string b;
  std::string why;  // Swedish
};

struct SpelledName {
  std::string name;  // as written
  int times = 0;
};

struct Identity {
  std::string name;  // the spelling most papers have
  std::vector<SpelledName> spellings;
  std::vector<std::string> parties;  // in the order of time
  std::vector<NameJoin> joins;
};

class People {
 public:
  // One naming of somebody in a record.
  void add(const std::string& name, const Text& party, const Record& record);
  // Decides; then of() may be asked.
  void settle();
  const std::vector<Identity>& identities() const { return identities_; }
  // Whose naming it is: a place in identities().
  size_t of(const std::string& name, const Text& party) const;

 private:
  struct Seen {  // one spelling with one party
    std::string name;
    std::string party;
    std::map<std::string, int> written;
    std::set<std::string> records;
    std::set<std::pair<std::string, int>> seats;        // body and term of office
    std::map<std::string, std::pair<Date, Date>> days;  // by body: the first and the last
    size_t identity = 0;
  };
  using Key = std::pair<std::string, std::string>;  // squashed name, party

  size_t root(size_t of) const;
  void join(size_t a, size_t b, std::string why);
  void join_parties(const std::vector<size_t>& spelled);
  void join_spellings();

  std::map<Key, size_t> places_;
  std::vector<Seen> seen_;
  std::vector<size_t> joined_to_;
  std::vector<std::pair<size_t, NameJoin>> joins_;
  std::vector<Identity> identities_;
};

}  // namespace akt
