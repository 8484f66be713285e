#include "tests/bench/repository.h"

#include <algorithm>
#include <string_view>
#include <utility>
#include <vector>

#include "tests/bench/client.h"
#include "tests/bench/post.h"

namespace sml::bench {
namespace {

// The shortest JPEG of one grey pixel.
std::string picture() {
  constexpr std::string_view kHead("\xFF\xD8\xFF\xE0\x00\x10JFIF\x00\x01\x01\x01\x00\x48\x00\x48\x00\x00\xFF\xDB\x00\x43\x00", 25);
  constexpr std::string_view kTail(
      "\xFF\xC2\x00\x0B\x08\x00\x01\x00\x01\x01\x01\x11\x00\xFF\xC4\x00\x14\x10\x01\x00\x00\x00\x00\x00\x00\x00\x00"
      "\x00\x00\x00\x00\x00\x00\x00\x00\xFF\xDA\x00\x08\x01\x01\x00\x01\x3F\x10",
      45);
  return std::string(kHead) + std::string(64, '\xFF') + std::string(kTail);
}

std::string in_list(const std::string& post) {
  std::string item;
  for (std::size_t at = 0; at < post.size();) {
    const std::size_t end = std::min(post.find('\n', at), post.size() - 1) + 1;
    if (post[at] != '\n') item += at == 0 ? "- " : "  ";
    item += post.substr(at, end - at);
    at = end;
  }
  return item;
}

void write_posts(const Client& client, std::size_t posts, const RepositoryWish& wish, const WriteFile& write) {
  const std::string folder = "clients/" + client.id + "/posts/";
  for (std::size_t first = 0; first < posts; first += wish.posts_per_file) {
    const std::size_t last = std::min(first + wish.posts_per_file, posts);
    std::string bytes;
    for (std::size_t number = first; number < last; ++number) {
      const std::string post = post_of(client, number, wish.seed, wish.standing.day);
      bytes += wish.posts_per_file == 1 ? post : in_list(post);
    }
    std::string name = std::to_string(first + 1);
    name.insert(0, name.size() < 5 ? 5 - name.size() : 0, '0');
    write(folder + month_of(client, first) + '/' + name + ".yaml", std::move(bytes));
  }
}

void write_client(const Client& client, std::size_t posts, const RepositoryWish& wish, const WriteFile& write) {
  const std::string folder = "clients/" + client.id + '/';
  write(folder + "facts.yaml", facts_of(client));
  write(folder + "contract.yaml", contract_of(client));
  write(folder + "accounts.yaml", accounts_of(client));
  write(folder + "docs/crisis.md", "Quién habla, qué se dice y qué se pausa.\n");
  write(folder + "docs/respuestas.md", "Los precios cambian una vez al año.\n");
  for (const char number : {'1', '2', '3', '4'}) write(folder + "media/foto-" + number + ".jpg", picture());
  write_posts(client, posts, wish, write);
}

}  // namespace

std::string checked_at(const Standing& standing) { return written(standing.day) + "T12:00"; }

void write_repository(const RepositoryWish& wish, const WriteFile& write) {
  std::vector<std::size_t> shares;
  for (std::size_t left = wish.posts; left > 0;) {
    shares.push_back(std::min(left, wish.posts_per_client));
    left -= shares.back();
  }
  const std::vector<Client> clients = clients_of(shares, wish.seed);
  write("sml.yaml", "version: 1\nlanguage: es\ntime_zone: America/Mexico_City\nextends: [recommended, strict, laws]\n");
  write("team.yaml", team_of(clients));
  for (std::size_t number = 0; number < clients.size(); ++number) write_client(clients[number], shares[number], wish, write);
}

}  // namespace sml::bench
