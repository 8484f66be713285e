#include "tests/linter/git/made_repository.h"

#include <git2.h>

#include <stdexcept>
#include <vector>

namespace sml::git {
namespace {

void must(int status) {
  if (status < 0) throw std::runtime_error(git_error_last() == nullptr ? "git" : git_error_last()->message);
}

// A list of parents as each release of the library wants its constness.
struct Parents {
  void* list;
  template <class Parent>
  operator Parent*() const {
    return static_cast<Parent*>(list);
  }
};

git_oid write_tree(git_repository* repository, const Content& files) {
  std::map<std::string, Content> folders;
  git_treebuilder* builder = nullptr;
  must(git_treebuilder_new(&builder, repository, nullptr));
  for (const auto& [path, bytes] : files) {
    const std::size_t slash = path.find('/');
    if (slash != std::string::npos) {
      folders[path.substr(0, slash)][path.substr(slash + 1)] = bytes;
      continue;
    }
    git_oid id{};
    const bool link = bytes.starts_with(kLink), submodule = bytes == kSubmodule;
    const std::string content = link ? bytes.substr(kLink.size()) : bytes;
    if (submodule) must(git_oid_fromstr(&id, "1234567890123456789012345678901234567890"));
    else must(git_blob_create_from_buffer(&id, repository, content.data(), content.size()));
    must(git_treebuilder_insert(nullptr, builder, path.c_str(), &id, submodule ? GIT_FILEMODE_COMMIT : link ? GIT_FILEMODE_LINK : GIT_FILEMODE_BLOB));
  }
  for (const auto& [name, content] : folders) {
    const git_oid id = write_tree(repository, content);
    must(git_treebuilder_insert(nullptr, builder, name.c_str(), &id, GIT_FILEMODE_TREE));
  }
  git_oid tree;
  must(git_treebuilder_write(&tree, builder));
  git_treebuilder_free(builder);
  return tree;
}

}  // namespace

struct MadeRepository::Opened {
  git_repository* repository = nullptr;
};

MadeRepository::MadeRepository(const std::string& folder, bool bare) : opened_(new Opened) {
  git_libgit2_init();
  must(git_repository_init(&opened_->repository, folder.c_str(), bare ? 1 : 0));
  must(git_repository_set_head(opened_->repository, "refs/heads/main"));
}

MadeRepository::~MadeRepository() {
  git_repository_free(opened_->repository);
  delete opened_;
}

std::string MadeRepository::commit(const std::string& branch, const Content& files, const std::string& from) {
  git_repository* const repository = opened_->repository;
  const git_oid tree_id = write_tree(repository, files);
  git_tree* tree = nullptr;
  must(git_tree_lookup(&tree, repository, &tree_id));
  const std::string reference = "refs/heads/" + branch;
  std::vector<git_commit*> parents;
  for (const std::string& name : {reference, from.empty() ? from : "refs/heads/" + from}) {
    git_oid id;
    git_commit* parent = nullptr;
    if (name.empty() || git_reference_name_to_id(&id, repository, name.c_str()) != 0) continue;
    must(git_commit_lookup(&parent, repository, &id));
    parents.push_back(parent);
  }
  git_signature* signature = nullptr;
  must(git_signature_new(&signature, "Ana", "ana@example.com", 1'770'000'000, 0));
  git_oid id;
  must(git_commit_create(&id, repository, nullptr, signature, signature, nullptr, "x", tree, parents.size(), Parents{parents.data()}));
  git_reference* made = nullptr;
  must(git_reference_create(&made, repository, reference.c_str(), &id, 1, nullptr));
  git_reference_free(made);
  git_signature_free(signature);
  for (git_commit* parent : parents) git_commit_free(parent);
  git_tree_free(tree);
  char name[GIT_OID_HEXSZ + 1];
  return git_oid_tostr(name, sizeof name, &id);
}

void MadeRepository::worktree(const std::string& folder) {
  git_worktree* made = nullptr;
  must(git_worktree_add(&made, opened_->repository, "otro", folder.c_str(), nullptr));
  git_worktree_free(made);
}

}  // namespace sml::git
