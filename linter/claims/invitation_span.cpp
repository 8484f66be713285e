#include "linter/claims/invitation_span.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "linter/base/ascii.h"
#include "linter/base/word_list.h"
#include "linter/claims/street_name.h"
#include "linter/claims/touching_word.h"

namespace sml::claims {
namespace {

using std::string_view;

// Prepositions, articles and what else stands before a noun.
constexpr string_view kLeads[] = {
    "a", "al", "en", "de", "del", "desde", "para", "pa", "por", "con", "y", "hasta", "el", "la", "las", "los",
    "un", "una", "este", "esta", "nuestro", "nuestra", "nuestros", "nuestras", "tu", "tus", "su", "sus", "cada",
    "at", "in", "on", "to", "from", "for", "by", "with", "and", "the", "an", "our", "your", "this", "any", "every", "each",
    "em", "no", "na", "nos", "nas", "ao", "aos", "as", "o", "os", "um", "uma", "do", "da", "pra", "pro",
    "com", "e", "ate", "neste", "nesta", "nosso", "nossa", "nossos", "nossas", "seu", "sua", "seus", "suas"};

// "Pop in", "swing by": what a verb ends with leads to nothing.
constexpr string_view kParticles[] = {"in", "by", "on"};
constexpr string_view kWithParticle[] = {"come", "coming", "on", "pop", "drop", "stop", "swing", "walk", "step", "roll", "pass", "call", "hop", "nip", "join",
                                         "head", "drive", "wander", "stroll", "write", "text", "right", "ins", "them", "him", "her", "someone", "family"};

class SpanCutter {
 public:
  SpanCutter(std::span<const text::Range> others, const Reading& reading) : others_(others), reading_(reading), searched_(reading.searched) {}

  void cut(Invitation& invitation) const {
    using Kind = InvitationClaim::Kind;
    if (invitation.statement.kind == Kind::attention) return;
    const text::Range whole = invitation.range;
    const text::Range own = invitation.statement.kind == Kind::visit ? own_part(whole) : whole;
    const text::Range kept = without_lead(own.end == whole.end ? without_broken_name(own) : own);
    if (kept.begin < kept.end) invitation.range = kept;
  }

 private:
  // The first part that lies outside of the others and does more than lead to them; the whole where there is none.
  text::Range own_part(text::Range whole) const {
    text::Range rest = whole;
    while (rest.begin < rest.end) {
      const auto other = first_in(rest);
      if (!other) break;
      const text::Range before{rest.begin, std::max(other->begin, rest.begin)};
      if (const text::Range kept = without_lead(before); kept.begin < kept.end) return kept;
      rest.begin = std::min(other->end, rest.end);
      while (rest.begin < rest.end && !base::is_ascii_small(searched_[rest.begin]) && !base::is_ascii_digit(searched_[rest.begin])) ++rest.begin;
    }
    return rest.begin < rest.end ? rest : whole;
  }

  std::optional<text::Range> first_in(text::Range range) const {
    std::optional<text::Range> first;
    for (const text::Range& other : others_)
      if (other.begin < range.end && other.end > range.begin && (!first || other.begin < first->begin)) first = other;
    return first;
  }

  // Of "Ven a la Sucursal" in "Ven a la Sucursal Centro", "Te esperamos en Calle" before a number: a name goes on behind its end.
  text::Range without_broken_name(text::Range range) const {
    std::size_t end = range.end;
    while (end > range.begin && searched_[end - 1] == ' ') --end;
    const string_view word = word_ending_at(searched_, end);
    const std::size_t begin = end - word.size();
    const string_view rest = searched_.substr(end);
    const std::size_t next = end + (rest.starts_with(". ") ? 2 : rest.starts_with(' ') ? 1 : 0);
    if (word.empty() || begin <= range.begin || next == end || next >= searched_.size() || !is_capital(reading_, begin)) return range;
    const bool goes_on = base::is_ascii_digit(searched_[next]) || (base::is_ascii_small(searched_[next]) && is_capital(reading_, next));
    return goes_on ? text::Range{range.begin, begin} : range;
  }

  // Empty where the range holds nothing else.
  text::Range without_lead(text::Range range) const {
    for (;;) {
      while (range.end > range.begin && string_view(" ,").find(searched_[range.end - 1]) != string_view::npos) --range.end;
      const string_view word = word_ending_at(searched_.substr(0, range.end), range.end);
      if (word.empty() || word.size() > range.end - range.begin || !base::is_among(kLeads, word)) return range;
      const std::size_t begin = range.end - word.size();
      const bool is_particle = begin > range.begin && base::is_among(kParticles, word) && base::is_among(kWithParticle, word_before(searched_, begin));
      if (is_particle || (begin > range.begin && searched_[begin - 1] == '-')) return range;
      range.end = begin;
    }
  }

  std::span<const text::Range> others_;
  const Reading& reading_;
  string_view searched_;
};

}  // namespace

void cut_invitations(std::span<Invitation> invitations, std::span<const text::Range> others, const Reading& reading) {
  const SpanCutter cutter(others, reading);
  for (Invitation& invitation : invitations) cutter.cut(invitation);
}

}  // namespace sml::claims
