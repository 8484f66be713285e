// Writes a generated repository to a folder: generate FOLDER [POSTS [SEED [POSTS_PER_FILE [POSTS_PER_CLIENT [plan|archive]]]]]
#include <cstdlib>
#include <iostream>
#include <string_view>

#include "tests/bench/folder.h"

int main(int count, char** words) {
  sml::bench::RepositoryWish wish;
  if (count < 2 || *words[1] == '-') {
    std::cerr << "generate FOLDER [POSTS [SEED [POSTS_PER_FILE [POSTS_PER_CLIENT [plan|archive]]]]]\n";
    return 2;
  }
  const auto number = [&](int index, auto standard) {
    return count > index ? static_cast<decltype(standard)>(std::strtoull(words[index], nullptr, 10)) : standard;
  };
  wish.posts = number(2, wish.posts);
  wish.seed = number(3, wish.seed);
  wish.posts_per_file = number(4, wish.posts_per_file);
  wish.posts_per_client = number(5, wish.posts_per_client);
  if (count > 6 && words[6] == std::string_view(sml::bench::kArchive.name)) wish.standing = sml::bench::kArchive;
  sml::bench::write_to_folder(wish, words[1]);
  std::cout << "sml check --now " << sml::bench::checked_at(wish.standing) << ' ' << words[1] << '\n';
}
