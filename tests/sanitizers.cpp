// What sanitizers report of others' libraries and nobody here can mend.

// Fontconfig keeps what it looked up until the process ends.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }

// Xapian 1.4.22 deletes the database it has checked as what it derives from.
extern "C" const char* __asan_default_options();
extern "C" const char* __asan_default_options() { return "new_delete_type_mismatch=0"; }
