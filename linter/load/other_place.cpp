#include "linter/load/other_place.h"

#include <algorithm>
#include <string>

#include "linter/base/word_list.h"
#include "linter/load/name_words.h"

namespace sml::load {
namespace {

struct OtherPlace {
  std::string_view said;   // folded, with single spaces
  std::string_view what;
};
constexpr OtherPlace kOtherPlaces[] = {
    {"hashtag", "hashtags"}, {"hashtags", "hashtags"}, {"tags", "hashtags"}, {"etiquetas", "hashtags"}, {"hash tags", "hashtags"},
    {"nota", "note"}, {"notas", "note"}, {"note", "note"}, {"notes", "note"}, {"observacion", "note"}, {"observaciones", "note"}, {"observacao", "note"},
    {"observacoes", "note"}, {"obs", "note"}, {"comentario", "note"}, {"comment", "note"}, {"pendiente", "note"}, {"pendientes", "note"}, {"todo", "note"},
    {"first comment", "first_comment"}, {"primer comentario", "first_comment"}, {"primeiro comentario", "first_comment"}, {"comentario 1", "first_comment"},
};

}  // namespace

std::string_view other_place(std::string_view name, const std::vector<std::string>& legal) {
  const auto found = std::ranges::find(kOtherPlaces, words_of_name(name), &OtherPlace::said);
  if (found == std::end(kOtherPlaces)) return {};
  const bool is_post = base::is_among(legal, "text_for");
  return is_post || found->what == "note" ? found->what : std::string_view();
}

}  // namespace sml::load
