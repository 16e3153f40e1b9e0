// What Poppler's GLib side hands out, let go of.
#pragma once

#include <poppler.h>

namespace akt {

struct Unref {
  void operator()(gpointer object) const { g_object_unref(object); }
};

template <void (*free)(GList*)> struct FreeList {
  void operator()(GList* list) const { free(list); }
};

struct FreeBytes {
  void operator()(GBytes* bytes) const { g_bytes_unref(bytes); }
};

struct FreeText {
  void operator()(gchar* text) const { g_free(text); }
};

}  // namespace akt
