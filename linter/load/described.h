// Which types describe themselves (model/description.h).
#pragma once

#include <string_view>

namespace sml::load {

struct AnyVisitor {
  template <class... Rest>
  void operator()(std::string_view, Rest&&...) {}
};

template <class T>
concept Described = requires(AnyVisitor& visit, T& it) { describe(visit, it); };

}  // namespace sml::load
