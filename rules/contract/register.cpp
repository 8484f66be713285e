#include <algorithm>
#include <optional>

#include "linter/base/word_list.h"
#include "linter/resolve/address.h"
#include "linter/resolve/declared_language.h"
#include "linter/resolve/language.h"
#include "linter/resolve/other_voices.h"
#include "linter/text/fold.h"
#include "rules/people.h"

namespace sml::rules {
namespace {

using model::Register;
using resolve::Ways;

struct Voice {
  std::string_view language;
  Ways ways;
};

// A register is one of a language: what it asks of the other nobody knows.
Voice voice_of(Register speech_register) {
  switch (speech_register) {
    case Register::tu: return {"es", resolve::kTu};
    case Register::usted: return {"es", resolve::kUsted};
    case Register::vos: return {"es", resolve::kVos};
    case Register::voce: return {"pt", resolve::kVoce};
  }
  return {"", 0};
}

// Where nobody says «vos», what may be either is «tú».
bool says_tu_alone(std::string_view country) {
  constexpr std::string_view kCountries[] = {"ES", "MX", "PE", "DO", "CU", "PR"};
  return base::is_among(kCountries, country);
}

std::string_view said_way(Ways ways, std::string_view country) {
  if (ways == (resolve::kTu | resolve::kVos) && says_tu_alone(country)) return "tu";
  switch (ways) {
    case resolve::kTu: return "tu";
    case resolve::kUsted: return "usted";
    case resolve::kVos: return "vos";
    case resolve::kTuOfPortuguese:
    case resolve::kTuOfPortugal: return "tu_pt";
    case resolve::kSenhor: return "senhor";
    default: return "familiar";
  }
}

// The language that a post is said to be in: its own, or the only one of the business or its voice; empty where nobody says.
std::string language_of(const rule::ContentView& view) {
  const resolve::DeclaredLanguage declared = resolve::declared_language(view.post, *view.client.facts->business);
  if (declared.is_only()) return std::string(declared.tag());
  const auto& agreed = view.client.contract->voice->languages;
  return agreed->size() == 1 ? *agreed->front() : std::string();
}

bool is_of_portugal(const std::string& language, const model::Client& client) {
  return text::fold(language) == "pt-pt" || (language.find('-') == std::string::npos && model::country(client) == "PT");
}

bool is_in(std::string_view language, const resolve::WrittenLanguage& written, const std::string& declared) {
  return declared.empty() ? written.clear() == language : written.clearly_other(declared).empty();
}

// "No use usted jabón": a pronoun is no verb misheard; "maestro, es con usted" is said to one of the readers.
bool is_subject_usted(const text::Range& range, const resolve::StatedText& stated) {
  constexpr std::string_view kTo[] = {" con ", " a ", " de ", " para ", " por ", " en "};
  if (text::fold(stated.words(range)) != "usted") return false;
  const std::string_view before = stated.folded(0, range.begin);
  return std::ranges::none_of(kTo, [&](std::string_view preposition) { return before.ends_with(preposition); });
}

// The first word of a text that addresses the reader in another way. Where others do it in the right way alone, one word is a slip of the ear.
std::optional<resolve::AddressWord> first_wrong(const resolve::StatedText& stated, const Voice& voice, bool of_portugal) {
  std::vector<text::Range> names;
  for (const resolve::FactMention& mention : stated.mentions) names.push_back(mention.range);
  auto words = resolve::address_words(stated.wording, names, voice.language);
  if (!of_portugal) std::erase_if(words, [](const resolve::AddressWord& word) { return word.ways == resolve::kTuOfPortugal; });
  const auto is_wrong = [&](const resolve::AddressWord& word) { return (word.ways & voice.ways) == 0; };
  if (std::ranges::none_of(words, is_wrong)) return std::nullopt;
  const std::vector<text::Range> others = resolve::other_voices(stated);
  std::erase_if(words, [&](const resolve::AddressWord& word) {
    return std::ranges::any_of(others, [&](const text::Range& other) { return text::holds(other, word.range); });
  });
  const auto first = std::ranges::find_if(words, is_wrong);
  if (first == words.end()) return std::nullopt;
  const auto is_right = [&](const resolve::AddressWord& word) { return !is_wrong(word) && (word.ways & first->ways) == 0; };
  if (!is_subject_usted(first->range, stated) && std::ranges::any_of(words, is_right) && std::ranges::count_if(words, is_wrong) < 2) return std::nullopt;
  return *first;
}

void check(const rule::ContentView& view, rule::Report& report) {
  const model::Field<Register>& agreed = view.client.contract->voice->speech_register;
  if (!agreed) return;
  const Voice voice = voice_of(*agreed);
  const std::string tag = language_of(view);
  const std::string declared = resolve::primary_language(tag);
  if (!declared.empty() && declared != voice.language) return;
  const bool of_portugal = voice.language == "pt" && is_of_portugal(tag, view.client);
  for (const resolve::StatedText& stated : view.reading.texts) {
    const auto word = first_wrong(stated, voice, of_portugal);
    if (!word || !is_in(voice.language, stated.language, declared)) continue;
    rule::Finding& finding = report.at(stated.span(word->range))
                                 .with("words", std::string(stated.words(word->range)))
                                 .with("way", std::string(said_way(word->ways, model::country(view.client))))
                                 .with("register", std::string(model::name_of(*agreed)))
                                 .with("client", model::display_name(view.client))
                                 .because(agreed.span, "register");
    return void(with_asked(finding, view.client));
  }
}

}  // namespace

extern const rule::Check contract_register{check};

}  // namespace sml::rules
