// What libgit2 gives out, given back: owners of its objects.
#pragma once

#include <git2.h>

#include <memory>

namespace sml::git {

// A function of the library as the deleter of a unique_ptr.
template <auto free>
struct Freed {
  template <class Object>
  void operator()(Object* object) const {
    free(object);
  }
};

template <class Object, auto free>
using Handle = std::unique_ptr<Object, Freed<free>>;

using RepositoryHandle = Handle<git_repository, git_repository_free>;
using ObjectHandle = Handle<git_object, git_object_free>;
using TreeHandle = Handle<git_tree, git_tree_free>;
using BlobHandle = Handle<git_blob, git_blob_free>;
using ConfigHandle = Handle<git_config, git_config_free>;
using EntryHandle = Handle<git_tree_entry, git_tree_entry_free>;

// The library's way of giving an object out, which is a pointer's place and a number that is 0 where it did: take([&](auto** out) { return …; }).
template <class Owner, class Function>
int take(Owner& owner, const Function& function) {
  typename Owner::pointer out = nullptr;
  const int status = function(&out);
  owner.reset(status == 0 ? out : nullptr);
  return status;
}

}  // namespace sml::git
