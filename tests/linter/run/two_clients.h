// The files of two clients with posts in which something is found, and what they are made of.
#pragma once

#include <string>

#include "tests/linter/run/small_run.h"

namespace sml::run {

inline const std::string kConfig = "version: 1\ntime_zone: America/Mexico_City\nedition: 0.1\n";
inline const std::string kBad = "id: p\npublish_at: 2026-03-13T10:00\naccounts: [bad]\ntext: hola\n";

inline FileMap two_clients() {
  return {{"sml.yaml", kConfig},
          {"clients/a/posts/1.yaml", kBad},
          {"clients/a/posts/2.yaml", "accounts: [bad, bad]\ntext: hola\ncolour: red\npublish_at: 2026-03-13T10:00\nid: q\n"},
          {"clients/b/posts/1.yaml", kBad}};
}

}  // namespace sml::run
