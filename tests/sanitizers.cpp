// What sanitizers report of others' libraries and nobody here can mend.

// Fontconfig keeps what it looked up until the process ends.
extern "C" const char* __lsan_default_suppressions();
extern "C" const char* __lsan_default_suppressions() { return "leak:libfontconfig\n"; }
