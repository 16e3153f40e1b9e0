// The lines of a file as furniture sees them. Private to furniture.
#pragma once

#include <string>
#include <vector>

#include "importers/formats/furniture_words.h"
#include "importers/formats/pages.h"

namespace akt {

struct Row {
  unsigned parts = kNothing;  // of furniture_words.h
  std::string key;            // recurring_key, for lines short enough to be furniture
  size_t from_top = 0;        // lines between it and the edges of its page
  size_t from_bottom = 0;
  bool notice = false;  // in a notice, whose body, date and § are content
  bool marked = false;
};

class Rows {
 public:
  explicit Rows(Pages& pages);

  size_t size() const { return rows_.size(); }
  size_t pages() const { return page_count_; }
  const Row& operator[](size_t i) const { return rows_[i]; }
  const std::vector<Row>& all() const { return rows_; }
  const Line& line(size_t i) const { return pages_.lines[i]; }
  int page(size_t i) const { return pages_.lines[i].page; }
  float page_height(size_t i) const;
  bool first_of_page(size_t i) const { return page_count_ > 1 && rows_[i].from_top == 0; }
  // Whether no more than a line's space parts two lines; always, where lines have no height.
  bool close(size_t i, size_t k) const;
  // Whether the line is one of those that a decision goes to: a few short lines below such a heading.
  bool addressee(size_t i) const;
  // Near enough to a page's edge; everywhere, when the file has no pages.
  bool at_edge(size_t i) const;

  void mark(size_t i) { rows_[i].marked = true; }
  // Marked lines become headers and footers, but for the head of the first page: that is the paper's title.
  void give_roles();

 private:
  Pages& pages_;
  std::vector<Row> rows_;
  std::vector<float> heights_;  // by page number minus first_page_
  int first_page_ = 1;
  size_t page_count_ = 1;
};

// Lines that recur at the same height on many pages, whatever they say; for files that have pages.
void mark_running_heads(Rows& rows);

}  // namespace akt
