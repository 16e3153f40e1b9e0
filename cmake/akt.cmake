# What every room is built with: one target a room, its sources named, its warnings the same.
find_package(PkgConfig REQUIRED)
find_package(nlohmann_json REQUIRED)
find_package(spdlog REQUIRED)
find_package(Threads REQUIRED)

function(akt_flags target)
  target_include_directories(${target} PRIVATE ${PROJECT_SOURCE_DIR})
  target_compile_options(${target} PRIVATE -Wall -Wextra -Wpedantic -Wshadow -Wconversion -Wno-sign-conversion
                                           -Wnon-virtual-dtor -Wold-style-cast -Woverloaded-virtual -Wnull-dereference
                                           # Designated initialisers leave members to their defaults on purpose;
                                           # GCC 12 sees uninitialised strings inside empty optionals, and overlapping
                                           # and too long copies in strings when it optimises (its bug 105651).
                                           -Wno-missing-field-initializers
                                           "$<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized;-Wno-restrict;-Wno-array-bounds>"
                                           $<$<BOOL:${AKT_WERROR}>:-Werror>)
  if(AKT_SANITIZE)
    target_compile_definitions(${target} PUBLIC AKT_SANITIZED)  # Clang 14 has no macro of its own for it
    target_compile_options(${target} PUBLIC -fsanitize=${AKT_SANITIZE} -fno-omit-frame-pointer
                                            -fno-sanitize-recover=all)
    target_link_options(${target} PUBLIC -fsanitize=${AKT_SANITIZE})
  endif()
endfunction()

# What sanitizers are told of others' libraries, compiled once, in every program that runs under them.
if(AKT_SANITIZE)
  add_library(akt_sanitizers OBJECT ${PROJECT_SOURCE_DIR}/tests/sanitizers.cpp)
  akt_flags(akt_sanitizers)
endif()
function(akt_program target)
  akt_flags(${target})
  if(AKT_SANITIZE)
    target_link_libraries(${target} PRIVATE akt_sanitizers)
  endif()
endfunction()

# akt_room(name SOURCES ... LINKS ... PRIVATE_LINKS ...): a static library akt_name.
function(akt_room name)
  cmake_parse_arguments(ROOM "" "" "SOURCES;LINKS;PRIVATE_LINKS" ${ARGN})
  add_library(akt_${name} STATIC ${ROOM_SOURCES})
  akt_flags(akt_${name})
  target_include_directories(akt_${name} PUBLIC ${PROJECT_SOURCE_DIR})
  target_link_libraries(akt_${name} PUBLIC ${ROOM_LINKS} PRIVATE ${ROOM_PRIVATE_LINKS})
endfunction()
