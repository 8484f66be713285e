#include "linter/run/meant_directive.h"

#include <algorithm>
#include <vector>

#include "linter/base/ascii.h"
#include "linter/base/parts.h"
#include "linter/rule/card.h"
#include "linter/text/fold.h"
#include "linter/text/nearest.h"

namespace sml::run {
namespace {

constexpr std::string_view kProgram = "sml";
constexpr std::string_view kBetween = " \t,:;()";
constexpr std::string_view kJoints = "-_";

enum class Said { silence, next, file, nothing, other };

struct Meaning {
  Said said;
  std::vector<std::string> words;   // folded
};

const std::vector<Meaning>& meanings() {
  static const std::vector<Meaning> kMeanings = {
      {Said::silence, {"disable", "disabled", "ignore", "ignored", "ignora", "ignorar", "ignorado", "desactivar", "desactiva",
                       "desactivado", "desativar", "desativa", "desativado", "deshabilitar", "desabilitar", "silence", "silencia", "silenciar",
                       "omit", "omite", "omitir", "skip", "off", "suppress", "suprimir", "mute"}},
      {Said::next, {"next", "siguiente", "proxima", "seguinte"}},
      {Said::file, {"file", "archivo", "fichero", "arquivo"}},
      {Said::nothing, {"line", "linea", "linha", "this", "esta", "este", "la", "a", "el", "o", "rule", "regla", "regra", "all", "todo", "tudo"}},
  };
  return kMeanings;
}

Said said_by(std::string_view word) {
  const std::string folded = text::fold(word);
  for (const Meaning& meaning : meanings())
    if (std::ranges::find(meaning.words, folded) != meaning.words.end()) return meaning.said;
  for (const Meaning& meaning : meanings())
    if (meaning.said != Said::nothing && text::nearest_name(word, meaning.words)) return meaning.said;
  return Said::other;
}

bool begins_reason(std::string_view word) { return word.find_first_not_of('-') == std::string_view::npos || word == "\u2014" || word == "\u2013"; }

// What the words of a comment ask for.
class Asked {
 public:
  explicit Asked(std::string_view words) {
    for (const std::string_view word : base::parts_between(words, kBetween)) {
      if (begins_reason(word)) break;
      if (is_like_rule(word)) rules_.push_back(word);
      else hear(word);
    }
  }

  bool is_meant() const { return silences_ && (!rules_.empty() || !says_other_); }
  std::string rule() const { return rules_.empty() ? std::string() : std::string(rules_.front()); }

  std::string_view directive(bool own_line) const {
    if (names_file_) return kFile;
    return names_next_ || own_line ? kNextLine : kLine;
  }

 private:
  void hear(std::string_view word) {
    for (const std::string_view part : base::parts_between(word, kJoints)) {
      switch (said_by(part)) {
        case Said::silence: silences_ = true; break;
        case Said::next: names_next_ = true; break;
        case Said::file: names_file_ = true; break;
        case Said::nothing: break;
        case Said::other: says_other_ = true; break;
      }
    }
  }

  std::vector<std::string_view> rules_;
  bool silences_ = false;
  bool names_next_ = false;
  bool names_file_ = false;
  bool says_other_ = false;
};

}  // namespace

bool is_like_rule(std::string_view word) { return rule::is_rule_name(word) && std::ranges::any_of(word, base::is_ascii_small); }

std::optional<MeantDirective> meant_directive(std::string_view words, bool own_line) {
  const std::size_t begin = words.find_first_not_of(" \t");
  if (begin == std::string_view::npos || base::in_ascii_small(words.substr(begin, kProgram.size())) != kProgram) return std::nullopt;
  words.remove_prefix(begin + kProgram.size());
  if (words.empty() || (kBetween.find(words.front()) == std::string_view::npos && kJoints.find(words.front()) == std::string_view::npos)) return std::nullopt;
  const Asked asked(words);
  if (!asked.is_meant()) return std::nullopt;
  return MeantDirective{asked.directive(own_line), asked.rule()};
}

}  // namespace sml::run
