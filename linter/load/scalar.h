// The values that a single scalar can be, each read from its text.
//
// read_scalar returns nothing where the text is of that kind and legal, else why not; it never looks at anything but the text.
#pragma once

#include <optional>
#include <span>
#include <string>
#include <string_view>

#include "linter/base/duration.h"
#include "linter/base/mapped_text.h"
#include "linter/model/description.h"
#include "linter/model/enumeration.h"
#include "linter/model/money.h"
#include "linter/model/text_list.h"
#include "linter/text/length.h"
#include "linter/time/hours.h"
#include "linter/time/moment.h"
#include "linter/time/zone.h"

namespace sml::load {

// Why a scalar is not what its key asks for.
struct ScalarError {
  std::string_view expected;               // "moment", "money", "one_of", …
  std::string_view reason;
  model::TextList legal{};                 // a closed list is named whole
  std::optional<std::string> nearest{};
};

using ScalarResult = std::optional<ScalarError>;

// Why a text is none of that form.
ScalarResult check_text(std::string_view text, model::Form form);

ScalarResult read_scalar(std::string_view text, model::Form form, time::WrittenMoment& value);
ScalarResult read_scalar(std::string_view text, model::Form form, time::Date& value);
ScalarResult read_scalar(std::string_view text, model::Form form, time::Hours& value);
ScalarResult read_scalar(std::string_view text, model::Form form, time::Zone& value);
ScalarResult read_scalar(std::string_view text, model::Form form, base::Duration& value);
ScalarResult read_scalar(std::string_view text, model::Form form, model::Money& value);
ScalarResult read_scalar(std::string_view text, model::Form form, model::Mechanic& value);
ScalarResult read_scalar(std::string_view text, model::Form form, bool& value);
ScalarResult read_scalar(std::string_view text, model::Form form, int& value);

// Why a value lies beyond the bounds of its key, with the one that it passes.
ScalarResult check_bounds(base::Duration length, const model::Key& options);
ScalarResult check_bounds(int number, const model::Key& options);
template <class T>
ScalarResult check_bounds(const T&, const model::Key&) { return std::nullopt; }

// The nearest of a list of legal names, and the list.
ScalarError not_among(std::span<const std::string_view> names, std::string_view text);

// Why a name that a map's writer chose is none of those that its form takes: networks for some forms, any for the rest.
ScalarResult check_name(std::string_view name, model::Form form);

template <class E>
  requires std::is_enum_v<E>
ScalarResult read_scalar(std::string_view text, model::Form, E& value) {
  auto found = model::named<E>(text);
  if (!found) found = model::named<E>(text::composed(text));   // "tú" as a Mac may write it
  if (found) {
    value = *found;
    return std::nullopt;
  }
  return not_among(model::names_of<E>(), text);
}

}  // namespace sml::load
