#include "linter/git/library.h"

#include <dlfcn.h>

#include <iterator>
#include <optional>
#include <type_traits>

namespace sml::git {
namespace {

std::optional<Library> loaded() {
  void* const file = ::dlopen(kLibraryName, RTLD_NOW | RTLD_LOCAL);
  if (file == nullptr) return std::nullopt;
  Library library;
  bool whole = true;
  const auto find = [&](auto& function, const char* name) {
    function = reinterpret_cast<std::remove_reference_t<decltype(function)>>(::dlsym(file, name));
    whole = whole && function != nullptr;
  };
#define SML_GIT_FIND(name) find(library.name, "git_" #name);
  SML_GIT_FUNCTIONS(SML_GIT_FIND)
#undef SML_GIT_FIND
  if (!whole || library.libgit2_init() < 0) return std::nullopt;
  // git refuses repositories of other users, since their configuration may name commands (CVE-2022-24765). In containers and on build machines
  // a checkout is often another user's; here nothing of a repository is ever run, and it is read all the same.
  library.libgit2_opts(GIT_OPT_SET_OWNER_VALIDATION, 0);
  // Extensions of the format that older releases refuse, though they change nothing for who only reads objects (gitrepository-layout(5),
  // repository-version): a sparse checkout brings the first.
  const char* harmless[] = {"worktreeconfig", "preciousobjects", "partialclone", "relativeworktrees"};
  library.libgit2_opts(GIT_OPT_SET_EXTENSIONS, harmless, std::size(harmless));
  return library;
}

}  // namespace

const char* const kLibraryName = "libgit2.so." LIBGIT2_SOVERSION;

const Library* load_library() {
  static const std::optional<Library> library = loaded();
  return library ? &*library : nullptr;
}

const Library& library() { return *load_library(); }

}  // namespace sml::git
