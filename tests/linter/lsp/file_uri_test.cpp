#include "linter/lsp/file_uri.h"

#include <optional>
#include <string>

#include "tests/catch.h"

namespace sml::lsp {
namespace {

TEST_CASE("a URI of a file leads to its path") {
  const struct {
    std::string uri;
    std::optional<std::string> path;
  } cases[] = {
      {"file:///home/ana/posts/a.yaml", "/home/ana/posts/a.yaml"},
      {"file:///", "/"},
      {"file:/home/a.yaml", "/home/a.yaml"},
      {"FILE:///home/a.yaml", "/home/a.yaml"},
      {"file://localhost/home/a.yaml", "/home/a.yaml"},
      {"file://LocalHost/home/a.yaml", "/home/a.yaml"},
      {"file:///caf%C3%A9/ni%C3%B1o.yaml", "/café/niño.yaml"},
      {"file:///caf%c3%a9/a%20b.yaml", "/café/a b.yaml"},
      {"file:///cafe\xCC\x81/a.yaml", "/cafe\xCC\x81/a.yaml"},
      {"file:///caf\xC3\xA9.yaml", "/café.yaml"},
      {"file:///promo%20%F0%9F%8D%95.yaml", "/promo 🍕.yaml"},
      {"file:///50%25%23%3F.yaml", "/50%#?.yaml"},
      {"file:///c%3A/a.yaml", "/c:/a.yaml"},
      {"file:///a%FF.yaml", "/a\xFF.yaml"},
      {"", std::nullopt},
      {"file", std::nullopt},
      {"file:", std::nullopt},
      {"file://", std::nullopt},
      {"file://otra/home/a.yaml", std::nullopt},
      {"file:home/a.yaml", std::nullopt},
      {"untitled:Untitled-1", std::nullopt},
      {"untitled:/home/a.yaml", std::nullopt},
      {"git:/home/a.yaml?%7B%22ref%22%3A%22%22%7D", std::nullopt},
      {"http://example.com/a.yaml", std::nullopt},
      {"vscode-notebook-cell:/a.yaml#1", std::nullopt},
      {"file:///a.yaml#L1", std::nullopt},
      {"file:///a.yaml?x", std::nullopt},
      {"file:///a%", std::nullopt},
      {"file:///a%4", std::nullopt},
      {"file:///a%zz", std::nullopt},
      {"file:///a%+1", std::nullopt},
      {"file:///a%00b", std::nullopt},
      {std::string("file:///a\0b", 11), std::nullopt},
      {"/home/a.yaml", std::nullopt},
  };
  for (const auto& one : cases) {
    CAPTURE(one.uri);
    CHECK(path_of_uri(one.uri) == one.path);
  }
}

TEST_CASE("a path is written as a URI that leads back to it") {
  CHECK(uri_of_path("/home/café/a b%.yaml") == "file:///home/caf%C3%A9/a%20b%25.yaml");
  for (const std::string path : {"/", "/a/b.yaml", "/ñ/🍕 #1?.yaml", "/c:/x", "/a\xFF\x01"}) {
    CAPTURE(path);
    CHECK(path_of_uri(uri_of_path(path)) == path);
  }
}

}  // namespace
}  // namespace sml::lsp
