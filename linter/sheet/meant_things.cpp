#include "linter/sheet/meant_things.h"

#include <algorithm>
#include <vector>

#include "linter/model/called.h"
#include "linter/text/fold.h"

namespace sml::sheet {
namespace {

using model::Field;

bool is_called(const auto& thing, const std::string& folded) {
  if (thing.name && text::folded_words(*thing.name) == folded) return true;
  if constexpr (requires { *thing.aliases; })
    return std::ranges::any_of(*thing.aliases, [&](const Field<std::string>& alias) { return text::folded_words(*alias) == folded; });
  return false;
}

// The id of the only thing that is called so; nothing where there is none, or no id.
template <class T>
std::optional<std::string> id_called(const model::List<T>& things, const std::string& folded) {
  const auto has_id = [&](const Field<T>& thing) { return thing->id && text::folded_words(*thing->id) == folded; };
  const Field<T>* thing = model::only(model::all_called(*things, has_id, [&](const Field<T>& one) { return one->id && is_called(*one, folded); }));
  return thing == nullptr ? std::nullopt : std::optional(*(*thing)->id);
}

void add_id(model::List<std::string>& list, std::string id) {
  list->push_back({.value = std::move(id), .written = true});
  list.written = true;
}

}  // namespace

std::optional<std::string> person_called(std::string_view said, const model::File<model::Team>& team) {
  if (!team) return std::string(said);
  const std::string folded = text::folded_words(said);
  if (auto id = id_called(team->people, folded)) return id;
  std::vector<std::string> with_first_name;
  for (const Field<model::Person>& person : *team->people) {
    if (!person->id) continue;
    if (std::ranges::any_of(*person->emails, [&](const Field<std::string>& email) { return text::folded_words(*email) == folded; })) return *person->id;
    const std::string name = person->name ? text::folded_words(*person->name) : std::string();
    if (name.substr(0, name.find(' ')) == folded) with_first_name.push_back(*person->id);
  }
  return with_first_name.size() == 1 ? std::optional(with_first_name.front()) : std::nullopt;
}

bool name_campaign(std::string_view said, const model::Facts& facts, model::Post& post) {
  const std::string folded = text::folded_words(said);
  if (auto id = id_called(facts.objectives, folded)) {
    post.objective.value = *std::move(id);
    post.objective.written = true;
    return true;
  }
  if (auto id = id_called(facts.offers, folded)) {
    add_id(post.offers, *std::move(id));
    return true;
  }
  if (auto id = id_called(facts.events, folded)) {
    add_id(post.events, *std::move(id));
    return true;
  }
  return false;
}

}  // namespace sml::sheet
