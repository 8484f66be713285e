// libgit2, loaded when it is first needed.
//
// It brings a dozen libraries with it (TLS, SSH, Kerberos), and a program that is linked to it pays for all of them at each start, 7 ms on Debian 12,
// though hardly any check compares revisions. So it is opened by name, in the release whose headers the build had.
#pragma once

#include <git2.h>

// The functions that this room calls, without the library's prefix.
#define SML_GIT_FUNCTIONS(each)                                                                                                                   \
  each(blob_free) each(blob_lookup) each(blob_rawcontent) each(blob_rawsize) each(buf_dispose) each(config_free) each(config_get_string)          \
  each(config_open_ondisk) each(config_snapshot) each(libgit2_init) each(libgit2_opts) each(merge_base) each(object_free) each(object_id)         \
  each(object_peel) each(odb_free) each(odb_read_header) each(oid_tostr) each(repository_discover) each(repository_free)                          \
  each(repository_is_shallow) each(repository_odb) each(repository_open_ext) each(repository_workdir) each(revparse_single) each(tree_entry_byindex) \
  each(tree_entry_byname) each(tree_entry_filemode) each(tree_entry_id) each(tree_entry_name) each(tree_entrycount) each(tree_free) each(tree_lookup)

namespace sml::git {

struct Library {
#define SML_GIT_MEMBER(name) decltype(&::git_##name) name = nullptr;
  SML_GIT_FUNCTIONS(SML_GIT_MEMBER)
#undef SML_GIT_MEMBER
};

// "libgit2.so.1.5"
extern const char* const kLibraryName;

// Loads the library at its first call; nullptr where the machine lacks it. It stays until the program ends. Safe from many threads.
const Library* load_library();

// The same, where it is known to be loaded.
const Library& library();

}  // namespace sml::git
