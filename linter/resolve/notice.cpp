#include "linter/resolve/notice.h"

#include <algorithm>
#include <array>

#include "linter/resolve/phrasings.h"
#include "linter/resolve/what_ends.h"
#include "linter/resolve/worded.h"
#include "linter/text/fold.h"
#include "linter/text/pattern.h"

namespace sml::resolve {
namespace {

const Phrasing& words_of(Notice notice) {
  switch (notice) {
    case Notice::lacking: return phrasings::kLacking;
    case Notice::returning: return phrasings::kReturning;
    case Notice::returning_soon: return phrasings::kReturningSoon;
    case Notice::put_off: return phrasings::kPutOff;
    case Notice::full: return phrasings::kFull;
    case Notice::past: return phrasings::kPast;
    case Notice::past_beside: break;
  }
  return phrasings::kPastBeside;
}

// A place, the business and what is out of order there are no other thing that a sentence may be about.
bool names_something(const FactMention& mention) {
  return mention.as<model::Product>() != nullptr || mention.as<model::Offer>() != nullptr || mention.as<model::Event>() != nullptr;
}

// Where another part of a sentence begins: at "; " and before "pero" and its like.
std::size_t part_end(std::string_view whole, std::size_t begin, std::size_t end) {
  static const text::Pattern turn = worded(";|[ ,]{words} ", {.es = "pero|aunque|en cambio", .en = "but", .pt = "mas|porem"});
  const text::Folded folded = text::fold_mapped(whole.substr(begin, end - begin));
  const auto found = turn.find_range(folded.text(), 1);
  return found && found->begin > 0 ? begin + folded.original(found->begin, found->end).end : end;
}

// What a folded part says of it, but for what fits a condition.
template <class Condition>
bool tells_but(Notice notice, std::string_view folded, Condition is_none) {
  folded = folded.substr(0, folded.find_last_not_of(" .!,\n") + 1);
  const std::array said = {&phrasings::kNoNotice, &words_of(notice)};   // what only sounds like it stands first
  return std::ranges::any_of(all_said(said, folded), [&](const Said& one) { return one.phrasing == 1 && !is_none(folded, one.range); });
}

// "Se acabó la rutina. La Cocinita cuesta 89 €": whether what ended is its own subject, which is none of a part's names, and the thing is offered anyhow or
// nobody sells such a thing.
bool ends_another(std::string_view folded, text::Range verb, const std::vector<text::Range>& names, bool is_offered) {
  const auto subject = subject_of_ending(folded, verb);
  if (!subject || std::ranges::any_of(names, [&](const text::Range& name) { return overlap(name, *subject); })) return false;
  return is_offered || is_idle(text::part_of(folded, *subject));
}

}  // namespace

bool tells(Notice notice, std::string_view folded) {
  return tells_but(notice, folded, [](std::string_view, text::Range) { return false; });
}

namespace {

// Whether a sentence that names a thing offers it.
bool is_offered(const Named& thing, const StatedText& text) {
  return std::ranges::any_of(text.mentions, [&](const FactMention& mention) {
    return mention.named == thing && offers_it(text.folded(text.claims.sentences[mention.sentence]));
  });
}

bool tells_in(const Named& thing, Notice notice, text::Range part, const StatedText& text) {
  const text::Range folded = text.claims.folded.folded(part);
  std::vector<text::Range> names;
  for (const FactMention& mention : text.mentions)
    if (text::holds(part, mention.range)) {
      const text::Range name = text.claims.folded.folded(mention.range);
      names.push_back({name.begin - folded.begin, name.end - folded.begin});
    }
  return tells_but(notice, text.folded(part), [&](std::string_view words, text::Range verb) {
    return notice == Notice::lacking && ends_another(words, verb, names, is_offered(thing, text));
  });
}

// Whether any part of a sentence tells it: those that name the thing, and those that name nothing where `beside` says so.
bool any_part_tells(const Named& thing, Notice notice, const StatedText& text, bool beside) {
  const std::string_view whole = text.text->text();
  for (const text::Range& sentence : text.claims.sentences) {
    for (std::size_t begin = sentence.begin; begin < sentence.end;) {
      const std::size_t end = part_end(whole, begin, sentence.end);
      const auto first = std::ranges::lower_bound(text.mentions, begin, {}, [](const FactMention& mention) { return mention.range.begin; });
      const auto last = std::ranges::lower_bound(text.mentions, end, {}, [](const FactMention& mention) { return mention.range.begin; });
      const bool names_it = std::any_of(first, last, [&](const FactMention& mention) { return mention.named == thing; });
      const bool names_nothing = !names_it && std::none_of(first, last, names_something);
      if ((names_it || (beside && names_nothing)) && tells_in(thing, notice, {begin, end}, text)) return true;
      begin = end;
    }
  }
  return false;
}

}  // namespace

bool tells_of(const Named& thing, Notice notice, const StatedText& text) { return any_part_tells(thing, notice, text, true); }

bool tells_with(const Named& thing, Notice notice, const StatedText& text) { return any_part_tells(thing, notice, text, false); }

}  // namespace sml::resolve
