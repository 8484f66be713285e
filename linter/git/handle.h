// What libgit2 gives out, given back: owners of its objects.
#pragma once

#include <memory>

#include "linter/git/library.h"

namespace sml::git {

// A function of the library as the deleter of a unique_ptr.
template <auto free>
struct Freed {
  template <class Object>
  void operator()(Object* object) const {
    (library().*free)(object);
  }
};

template <class Object, auto free>
using Handle = std::unique_ptr<Object, Freed<free>>;

using RepositoryHandle = Handle<git_repository, &Library::repository_free>;
using ObjectHandle = Handle<git_object, &Library::object_free>;
using TreeHandle = Handle<git_tree, &Library::tree_free>;
using BlobHandle = Handle<git_blob, &Library::blob_free>;
using ConfigHandle = Handle<git_config, &Library::config_free>;

// The library's way of giving an object out, which is a pointer's place and a number that is 0 where it did: take([&](auto** out) { return …; }).
template <class Owner, class Function>
int take(Owner& owner, const Function& function) {
  typename Owner::pointer out = nullptr;
  const int status = function(&out);
  owner.reset(status == 0 ? out : nullptr);
  return status;
}

}  // namespace sml::git
